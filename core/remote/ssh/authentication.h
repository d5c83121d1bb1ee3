// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logging in, with what the server offers, in ssh's order: keys of the agent, key files (with their
// certificates), keyboard-interactive, password.
#pragma once

#include "core/remote/questions.h"
#include "core/remote/ssh/sshsession.h"

namespace pupitre
{

/// AuthenticationFailed (detail: methods tried), ConnectionLost, TimedOut, Cancelled. Each step with the
/// server has `patience`; a person has all the time they want (the server's LoginGraceTime, usually 2 min,
/// ends it).
[[nodiscard]] Result<void> authenticate(SshSession& session, const SshOptions& options,
                                        const Patience& patience, Questions& questions,
                                        const std::stop_token& stop);

} // namespace pupitre
