// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See plannedfilesdialog.h.
#include "ui/places/plannedfilesdialog.h"

#include "ui/look/fonts.h"
#include "ui/parts/pieces.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pupitre
{

PlannedFilesDialog::PlannedFilesDialog(PlaceLink& link, QWidget* over) : QDialog(over->window())
{
    setObjectName(QStringLiteral("plannedFiles"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What will be written"));
    resize(760, 520);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("plannedText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setFont(mono());
    m_text->setPlainText(tr("Asking the place…"));
    QPushButton* close = makeButton(tr("Close"), "plannedClose", ButtonKind::Default, this);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("What will be written"), "heading", this));
    column->addWidget(makeParagraph(tr("Pupitre writes these files in your own account there, and nothing "
                                       "else. Removing the place removes them."),
                                    "muted", this));
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    CheckRun::show(link, Reply<std::vector<PlannedFile>>(
                             this, [this](Result<std::vector<PlannedFile>> files) { show(files); }));
    QDialog::show();
}

void PlannedFilesDialog::show(const Result<std::vector<PlannedFile>>& files)
{
    if (!files) {
        m_text->setPlainText(sentence(files.error()));
        return;
    }
    QStringList parts;
    for (const PlannedFile& file : *files)
        parts += QStringLiteral("── %1\n%2").arg(shown(file.path), shown(file.bytes));
    m_text->setPlainText(parts.join(QStringLiteral("\n")));
}

} // namespace pupitre
