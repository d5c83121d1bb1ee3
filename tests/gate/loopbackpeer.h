// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TCP client of a few lines, for looking through a forwarded port.
#pragma once

#include <string>

namespace pupitre
{

[[nodiscard]] int freeLoopbackPort();
[[nodiscard]] bool listensOn(int port);
/// What comes back first, at most 64 bytes; empty where the connection is closed at once or nothing comes for
/// 5 s.
[[nodiscard]] std::string answerFrom(int port, const std::string& question = {});
/// SOCKS 5: no authentication, connect to this port of 127.0.0.1.
[[nodiscard]] std::string socksRequest(int port);

} // namespace pupitre
