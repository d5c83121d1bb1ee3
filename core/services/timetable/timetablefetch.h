// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A timetable from an address, as universities and calendars give them out ("subscribe to this calendar").
// The address is often the only secret of the calendar: errors name its host alone, and it is written
// nowhere.
#pragma once

#include "core/async/task.h"

#include <chrono>
#include <functional>
#include <string>

namespace pupitre
{

/// http, https, webcal or webcals.
[[nodiscard]] bool isTimetableAddress(std::string_view text);
/// Its host, for people; empty for what is no address.
[[nodiscard]] std::string timetableHost(std::string_view address);

inline constexpr std::chrono::seconds timetablePatience{30};

/// In the UI thread, without blocking it. webcal is asked by https. Certificates are checked, redirections
/// never lead from https to http. HostOffline (subject: host), TimedOut, NotPermitted and NotFound for what
/// the server says, ConnectionLost for anything else that it says, TooLarge, InvalidArgument for no address.
[[nodiscard]] Task fetchTimetable(const std::string& address, std::function<void(Result<std::string>)> done,
                                  std::chrono::milliseconds patience = timetablePatience);

} // namespace pupitre
