// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the gate lets nobody begin with SFTP, in SFTP's own words: an extension of the server's first packet.
// Clients that do not know it pass it over and see the connection end, as without it.
#pragma once

#include "core/domain/refusal.h"

#include <string>
#include <string_view>

namespace pupitre
{

inline constexpr std::string_view sftpRefusalExtension = "refused@pupitre"; // its value: toJson(Refused)

/// SSH_FXP_VERSION with its length.
[[nodiscard]] std::string sftpRefusal(const Refused& refused);

} // namespace pupitre
