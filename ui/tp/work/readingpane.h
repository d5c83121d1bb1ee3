// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lines of a student's file are read: read-only, monospaced, not wrapped, one line of any length.
#pragma once

#include <QString>

#include <string>

class QPlainTextEdit;
class QWidget;

namespace pupitre
{

/// Hidden; Tab leaves it.
[[nodiscard]] QPlainTextEdit* makeReadingPane(const char* name, QWidget* parent);

/// A line as it may be shown: plain, and cut where it is so long that it is for a program.
[[nodiscard]] QString readableLine(const std::string& line);

} // namespace pupitre
