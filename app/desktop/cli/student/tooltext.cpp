// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/student/tooltext.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class ToolText final
{
    Q_DECLARE_TR_FUNCTIONS(ToolText)
};
} // namespace

QString tooltext::terminalOpened(const QString& tp)
{
    return ToolText::tr("A terminal was opened in %1.").arg(tp);
}

QString tooltext::pressEnter()
{
    return ToolText::tr("The connection has ended. Press Enter to close this window.");
}

QString tooltext::editorOpened(const QString& editor, const QString& host)
{
    return ToolText::tr("%1 opens your workspace. Other editors that work over SSH know it as %2.")
        .arg(editor, host);
}

QString tooltext::includeMade(const QString& file)
{
    return ToolText::tr(
               "One line was added at the top of %1, so that editors and ssh know your courses; it goes "
               "with the last course you leave.")
        .arg(file);
}

QString tooltext::jupyterOpened(const QString& tp)
{
    return ToolText::tr(
               "Jupyter runs in %1. Open this address in your browser, and show it to nobody; Ctrl+C "
               "closes the way there:")
        .arg(tp);
}

} // namespace pupitre
