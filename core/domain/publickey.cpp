// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a stranger's public key down to its bytes and writes it again from them. What is not exactly one of
// the key structures we know is refused, so nothing but letters, digits, '+', '/' and '=' can reach
// authorized_keys.
#include "core/domain/publickey.h"

#include "core/domain/base64.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace pupitre
{

namespace
{

constexpr std::size_t maxBlobBytes = 4096; // an RSA key of 16384 bits, the longest OpenSSH takes, needs 2 kB
constexpr std::size_t minRsaBits = 3072;
constexpr std::size_t maxRsaBits = 16384; // sshd refuses longer ones, so does this

/// The strings of SSH's wire format (RFC 4251 section 5), one after another.
class WireStrings final
{
public:
    explicit WireStrings(std::string_view bytes) : m_rest(bytes) {}

    std::optional<std::string_view> next()
    {
        if (m_rest.size() < 4)
            return std::nullopt;
        std::uint32_t length = 0;
        for (std::size_t i = 0; i < 4; ++i)
            length = (length << 8U) | static_cast<unsigned char>(m_rest[i]);
        if (length > m_rest.size() - 4)
            return std::nullopt;
        const auto value = m_rest.substr(4, length);
        m_rest.remove_prefix(4 + std::size_t{length});
        return value;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// A positive mpint in its shortest form; nothing for any other.
std::optional<std::size_t> bitsOf(std::string_view mpint)
{
    if (mpint.empty() || (static_cast<unsigned char>(mpint[0]) & 0x80U) != 0)
        return std::nullopt;
    if (mpint[0] == '\0') {
        if (mpint.size() < 2 || (static_cast<unsigned char>(mpint[1]) & 0x80U) == 0)
            return std::nullopt;
        mpint.remove_prefix(1);
    }
    std::size_t bits = (mpint.size() - 1) * 8;
    for (auto first = static_cast<unsigned char>(mpint[0]); first != 0;
         first = static_cast<unsigned char>(first >> 1U))
        ++bits;
    return bits;
}

struct CurveType {
    std::string_view type;
    std::string_view curve;
    std::size_t pointBytes; // uncompressed: 0x04, x, y
    bool securityKey;
};

constexpr std::array curveTypes{
    CurveType{"ecdsa-sha2-nistp256", "nistp256", 65, false},
    CurveType{"ecdsa-sha2-nistp384", "nistp384", 97, false},
    CurveType{"ecdsa-sha2-nistp521", "nistp521", 133, false},
    CurveType{"sk-ecdsa-sha2-nistp256@openssh.com", "nistp256", 65, true},
};

bool isKnownType(std::string_view type)
{
    return type == "ssh-ed25519" || type == "sk-ssh-ed25519@openssh.com" || type == "ssh-rsa"
           || std::ranges::any_of(curveTypes, [&](const CurveType& c) { return c.type == type; });
}

/// Empty when the blob is exactly one key of this type, else the reason of refusal.
std::string_view complaint(std::string_view type, std::string_view bytes)
{
    WireStrings strings(bytes);
    if (strings.next() != type)
        return "structure";
    if (type == "ssh-rsa") {
        const auto exponent = strings.next();
        const auto modulus = strings.next();
        if (!exponent || !modulus || !strings.atEnd() || !bitsOf(*exponent) || !bitsOf(*modulus))
            return "structure";
        if (*bitsOf(*modulus) < minRsaBits)
            return "rsaTooShort";
        return *bitsOf(*modulus) > maxRsaBits ? "structure" : std::string_view{};
    }
    bool securityKey = type == "sk-ssh-ed25519@openssh.com";
    if (const auto* curve = std::ranges::find(curveTypes, type, &CurveType::type);
        curve != curveTypes.end()) {
        securityKey = curve->securityKey;
        const auto name = strings.next();
        const auto point = strings.next();
        if (name != curve->curve || !point || point->size() != curve->pointBytes || point->front() != '\x04')
            return "structure";
    } else if (const auto point = strings.next(); !point || point->size() != 32) {
        return "structure";
    }
    if (securityKey) {
        const auto application = strings.next();
        if (!application || application->empty() || application->size() > 255)
            return "structure";
    }
    return strings.atEnd() ? std::string_view{} : "structure";
}

std::string_view nextWord(std::string_view& text)
{
    const auto start = text.find_first_not_of(" \t");
    text.remove_prefix(std::min(start, text.size()));
    const auto word = text.substr(0, text.find_first_of(" \t"));
    text.remove_prefix(word.size());
    return word;
}

auto refused(std::string_view subject, std::string_view reason)
{
    return fail(ErrorKind::KeyRefused, std::string(subject.substr(0, 64)), std::string(reason));
}

} // namespace

Result<PublicKey> parsePublicKey(std::string_view text)
{
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    if (text.find_first_of(std::string_view("\n\r\0", 3)) != std::string_view::npos)
        return refused("key", "severalLines");

    const auto type = nextWord(text);
    const auto blob = nextWord(text);
    if (!isKnownType(type)) {
        // an option list comes before the type; a bare unknown type is followed by its blob
        const bool options = type.find_first_of(",=\"") != std::string_view::npos || isKnownType(blob);
        return refused(type, options ? "options" : "type");
    }
    if (blob.empty() || blob.size() > maxBlobBytes * 4 / 3)
        return refused(type, "encoding");
    const auto bytes = fromBase64(blob);
    if (!bytes)
        return refused(type, "encoding");
    if (const auto reason = complaint(type, *bytes); !reason.empty())
        return refused(type, reason);
    return PublicKey{std::string(type), toBase64(*bytes)};
}

std::string toLine(const PublicKey& key)
{
    return key.type + " " + key.blob;
}

} // namespace pupitre
