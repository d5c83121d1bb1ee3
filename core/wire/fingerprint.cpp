// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SHA-256 of the blob in base64 without its padding.
#include "core/wire/fingerprint.h"

#include "core/domain/base64.h"
#include "core/wire/sha256.h"

namespace pupitre
{

namespace
{

unsigned hexDigit(char c)
{
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
}

std::string hexOf(const PublicKey& key)
{
    return sha256Hex(fromBase64(key.blob).value_or(std::string{}));
}

} // namespace

std::string shortFingerprint(const PublicKey& key)
{
    return hexOf(key).substr(0, 16);
}

std::string fingerprintOf(const PublicKey& key)
{
    const auto hex = hexOf(key);
    std::string digest;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        digest.push_back(static_cast<char>(hexDigit(hex[i]) * 16 + hexDigit(hex[i + 1])));
    auto text = toBase64(digest);
    text.erase(text.find_last_not_of('=') + 1);
    return "SHA256:" + text;
}

} // namespace pupitre
