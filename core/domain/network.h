// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks in from="…": only canonical CIDR, because sshd reads other things in there too (names, negations,
// globs).
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// "10.0.0.7/8" gives "10.0.0.0/8"; a bare address gets /32 or /128; IPv6 is written compressed, lower case.
/// Malformed otherwise.
[[nodiscard]] Result<std::string> canonicalNetwork(std::string_view text);

} // namespace pupitre
