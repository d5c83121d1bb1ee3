// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A private key as OpenSSH writes it to a file. Enough is read to know that it is one, and whether it asks
// for a passphrase; what is inside is OpenSSH's.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// The text with its armour, in lines of 70 and nothing around it, from one with any line ends. KeyRefused
/// (subject "private key") for any other text: another format, lines before or after it, more than 16 KiB.
[[nodiscard]] Result<std::string> privateKeyFromText(std::string_view text);

/// Of a text that privateKeyFromText() gave.
[[nodiscard]] bool asksForPassphrase(std::string_view privateKey);

} // namespace pupitre
