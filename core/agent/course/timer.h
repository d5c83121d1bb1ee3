// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs the tick each minute: a systemd user timer where one outlives the last logout (lingering), else a
// line in the account's crontab, else nothing, and then the place check says what to ask for.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/placefacts.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// What could run it here; nothing is changed.
struct TimerChoice {
    bool userManager = false; // systemctl --user answers
    bool lingering = false;   // and outlives the last logout
    bool crontab = false;     // a crontab program that lets this account have one
};
[[nodiscard]] TimerChoice timerChoice();

/// Which of the two is in place for this tree now.
[[nodiscard]] TimerKind installedTimer(const StateTree& tree);

/// Puts one in place (turning lingering on where the account may) and removes the other; twice changes
/// nothing. None where neither can be had.
[[nodiscard]] Result<TimerKind> installTimer(const StateTree& tree);
/// When installTimer put it in place; nothing where that was never noted.
[[nodiscard]] std::optional<Instant> timerSince(const StateTree& tree);
/// Success where there is none.
[[nodiscard]] Result<void> removeTimer(const StateTree& tree);

/// A file or line that installTimer would write.
struct TimerText {
    std::string path; // "crontab" for the account's crontab
    std::string text;
};
[[nodiscard]] std::vector<TimerText> timerTexts(const StateTree& tree);

} // namespace pupitre
