// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See readingpane.h.
#include "ui/tp/work/readingpane.h"

#include "ui/look/fonts.h"
#include "ui/words/text.h"

#include <QPlainTextEdit>

namespace pupitre
{

namespace
{
constexpr int readingTabWidth = 4;
constexpr int longestReadLine = 2000; // characters
} // namespace

QPlainTextEdit* makeReadingPane(const char* name, QWidget* parent)
{
    auto* pane = new QPlainTextEdit(parent);
    pane->setObjectName(QLatin1String(name));
    pane->setReadOnly(true);
    pane->setFont(mono());
    pane->setLineWrapMode(QPlainTextEdit::NoWrap);
    pane->setTabChangesFocus(true);
    pane->setTabStopDistance(readingTabWidth * pane->fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    pane->hide();
    return pane;
}

QString readableLine(const std::string& line)
{
    return shown(line).left(longestReadLine);
}

} // namespace pupitre
