// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See textrow.h.
#include "ui/parts/textrow.h"

#include "ui/words/text.h"

#include <QLineEdit>

namespace pupitre
{

FormRow* makeTextRow(const QString& name, const char* objectName, const QString& usual, QWidget* parent)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(objectName));
    edit->setPlaceholderText(usual);
    auto* row = new FormRow(edit, parent);
    row->setName(name);
    QObject::connect(edit, &QLineEdit::textEdited, row, [row] { row->setProblem({}); });
    return row;
}

QLineEdit& textField(const FormRow& row)
{
    return *qobject_cast<QLineEdit*>(row.field());
}

std::string typedIn(const FormRow& row)
{
    return toStd(textField(row).text().trimmed());
}

} // namespace pupitre
