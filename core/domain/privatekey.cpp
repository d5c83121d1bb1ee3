// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The armour and the first fields of openssh-key-v1 (OpenSSH, PROTOCOL.key): magic, name of the cipher.
#include "core/domain/privatekey.h"

#include "core/domain/base64.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{

constexpr std::size_t maxKeyText = 16 * 1024; // RSA of 16384 bits has 12 kB
constexpr std::size_t lineLength = 70;        // as ssh-keygen breaks it
constexpr std::string_view keyBegin = "-----BEGIN OPENSSH PRIVATE KEY-----";
constexpr std::string_view keyEnd = "-----END OPENSSH PRIVATE KEY-----";
constexpr std::string_view magic{"openssh-key-v1\0", 15};

/// What is between the armour, decoded; nothing where the text is not exactly that.
std::optional<std::string> bytesOf(std::string_view text)
{
    const auto isBlank = [](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    if (text.size() < keyBegin.size() + keyEnd.size() || !text.starts_with(keyBegin)
        || !text.ends_with(keyEnd))
        return std::nullopt;
    text.remove_prefix(keyBegin.size());
    text.remove_suffix(keyEnd.size());
    if (text.empty() || !isBlank(text.front()) || !isBlank(text.back()))
        return std::nullopt;
    std::string inside;
    std::ranges::copy_if(text, std::back_inserter(inside), [&](char c) { return !isBlank(c); });
    return fromBase64(inside);
}

/// Nothing where it is cut short.
std::optional<std::string_view> cipherOf(std::string_view bytes)
{
    if (!bytes.starts_with(magic) || bytes.size() < magic.size() + 4)
        return std::nullopt;
    bytes.remove_prefix(magic.size());
    const auto length = static_cast<unsigned char>(bytes[3]); // names of ciphers are shorter than 256
    if (bytes.substr(0, 3) != std::string_view("\0\0\0", 3) || length == 0 || bytes.size() < 4U + length)
        return std::nullopt;
    return bytes.substr(4, length);
}

} // namespace

Result<std::string> privateKeyFromText(std::string_view text)
{
    if (text.size() > maxKeyText)
        return fail(ErrorKind::KeyRefused, "private key", "size");
    const auto bytes = bytesOf(text);
    if (!bytes || !cipherOf(*bytes))
        return fail(ErrorKind::KeyRefused, "private key", "structure");
    const std::string inside = toBase64(*bytes);
    std::string key = std::string(keyBegin) + "\n";
    for (std::size_t at = 0; at < inside.size(); at += lineLength)
        key += inside.substr(at, lineLength) + "\n";
    return key + std::string(keyEnd) + "\n";
}

bool asksForPassphrase(std::string_view privateKey)
{
    const auto bytes = bytesOf(privateKey);
    const auto cipher = bytes ? cipherOf(*bytes) : std::nullopt;
    return cipher && *cipher != "none";
}

} // namespace pupitre
