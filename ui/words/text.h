// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where core's std::string and the window's QString meet. Text from others may hold anything; what is shown
// is made plain here (control bytes become visible), and widgets show it as Qt::PlainText.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace pupitre
{

/// UTF-8 to QString; bytes that are not UTF-8 become U+FFFD; control characters, and those that reorder text,
/// become visible as U+FFFD too (newline and tab stay).
[[nodiscard]] QString shown(std::string_view text);
/// As shown(), on one line and cut with an ellipsis.
[[nodiscard]] QString shownShort(std::string_view text, int maxCharacters = 80);
[[nodiscard]] inline std::string toStd(const QString& text)
{
    return text.toStdString();
}

} // namespace pupitre
