// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See renamedialog.h.
#include "ui/places/renamedialog.h"

#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pupitre
{

RenameDialog::RenameDialog(PlaceBook& book, const KnownPlace& place, QWidget* parent)
    : QDialog(parent), m_book(book), m_id(place.id)
{
    setObjectName(QStringLiteral("renameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename the place"));
    m_name = new QLineEdit(shown(place.name), this);
    m_name->setObjectName(QStringLiteral("renameField"));
    m_name->setMinimumWidth(320);
    m_name->selectAll();
    m_row = new FormRow(m_name, this);
    m_row->setName(tr("Name"));
    QPushButton* cancel = makeButton(tr("Cancel"), "renameCancel", ButtonKind::Ghost, this);
    QPushButton* rename = makeButton(tr("Rename"), "renameSave", ButtonKind::Primary, this);
    rename->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(rename);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(makeLabel(windowTitle(), "heading", this));
    column->addWidget(m_row);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(rename, &QPushButton::clicked, this, &RenameDialog::save);
}

void RenameDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_row->setProblem(tr("Give it a name."));
        return;
    }
    if (const auto renamed = m_book.rename(m_id, toStd(name)); !renamed) {
        m_row->setProblem(wordsFor(renamed.error()).what);
        return;
    }
    accept();
}

} // namespace pupitre
