// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Base64 of RFC 4648 section 4, as OpenSSH writes keys and fingerprints.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pupitre
{

/// With padding.
[[nodiscard]] std::string toBase64(std::string_view bytes);
/// Nothing for any text that toBase64() would not have written.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace pupitre
