// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations/passphrase.h"

#include <sys/random.h>

#include <cerrno>
#include <cstring>
#include <string_view>

namespace pupitre
{

namespace
{

constexpr std::string_view consonants = "bdfghjklmnprstvz"; // four bits
constexpr std::string_view vowels = "aiou";                 // two bits

} // namespace

std::string passphraseOf(std::uint64_t bits)
{
    std::string words;
    for (unsigned shift = 64; shift > 0; shift -= 16) {
        const auto word = static_cast<std::uint16_t>(bits >> (shift - 16));
        if (!words.empty())
            words += '-';
        words += consonants[word >> 12U];
        words += vowels[(word >> 10U) & 3U];
        words += consonants[(word >> 6U) & 15U];
        words += vowels[(word >> 4U) & 3U];
        words += consonants[word & 15U];
    }
    return words;
}

Result<std::string> newPassphrase()
{
    std::uint64_t bits = 0;
    if (::getrandom(&bits, sizeof bits, 0) != static_cast<ssize_t>(sizeof bits)) // whole up to 256 bytes
        return fail(ErrorKind::SystemCallFailed, "getrandom", std::strerror(errno));
    return passphraseOf(bits);
}

} // namespace pupitre
