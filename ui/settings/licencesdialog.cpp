// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See licencesdialog.h. The texts are those of the packages the build took the files from.
#include "ui/settings/licencesdialog.h"

#include "ui/parts/pieces.h"

#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pupitre
{

LicencesDialog::LicencesDialog(QWidget* over) : QDialog(over)
{
    setObjectName(QStringLiteral("licencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Licences"));
    QString text;
    QDirIterator files(QStringLiteral(":/licences"));
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            text += files.fileName() + QStringLiteral("\n\n") + QString::fromUtf8(file.readAll())
                    + QStringLiteral("\n\n");
    }
    auto* shown = new QPlainTextEdit(text, this);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setAccessibleName(tr("Licences"));
    setLook(*shown, "role", QStringLiteral("log"));
    QPushButton* close = makeButton(tr("Close"), "licencesClose", ButtonKind::Default, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Licences"), "title", this));
    column->addWidget(makeParagraph(tr("Typefaces and icons that are part of this program."), "muted", this));
    column->addWidget(shown, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(720, 560);
}

} // namespace pupitre
