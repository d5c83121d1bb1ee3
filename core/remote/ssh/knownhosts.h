// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is this the host we knew? Read from our own file, the person's and the system's; a new key is asked about
// and written to ours; a changed one is never accepted.
#pragma once

#include "core/remote/questions.h"
#include "core/remote/ssh/sshsession.h"

namespace pupitre
{

/// The fingerprint of the accepted key. HostKeyUnknown if the person refuses it, HostKeyChanged.
[[nodiscard]] Result<std::string> checkHostKey(SshSession& session, const SshOptions& options,
                                               Questions& questions, const std::stop_token& stop);

} // namespace pupitre
