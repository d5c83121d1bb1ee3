// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people paste: a byte-order mark, other systems' line ends, and the ">" of a mail that quotes a mail.
#pragma once

#include <string_view>
#include <vector>

namespace pupitre
{

/// The lines without all that and without blanks at their ends; views into `text`, one for each line of it.
[[nodiscard]] std::vector<std::string_view> unwrappedLines(std::string_view text);

} // namespace pupitre
