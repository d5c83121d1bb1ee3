// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our one line in the account's crontab. Text in, text out: every other byte stays as it was.
#pragma once

#include <string>
#include <string_view>

namespace pupitre
{

/// Our two lines, for the tree at `root`: a mark that names it, and the command, each minute. Quoted for sh
/// and for cron's %.
[[nodiscard]] std::string crontabEntry(std::string_view agentBinary, std::string_view root);
/// The text without the lines for `root`; those for other trees of the account stay.
[[nodiscard]] std::string withoutCrontabEntry(std::string_view text, std::string_view root);
/// The text with `entry` exactly once, last; a missing last newline of the others is completed, which cron
/// needs.
[[nodiscard]] std::string withCrontabEntry(std::string_view text, std::string_view entry,
                                           std::string_view root);
[[nodiscard]] bool hasCrontabEntry(std::string_view text, std::string_view entry);

} // namespace pupitre
