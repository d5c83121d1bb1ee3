// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every sentence that only "open" says.
#pragma once

#include <QString>

namespace pupitre::tooltext
{

[[nodiscard]] QString terminalOpened(const QString& tp);
[[nodiscard]] QString pressEnter(); // in the window of a terminal whose ssh failed
[[nodiscard]] QString editorOpened(const QString& editor, const QString& host);
[[nodiscard]] QString includeMade(const QString& file);
[[nodiscard]] QString jupyterOpened(const QString& tp); // before its address

} // namespace pupitre::tooltext
