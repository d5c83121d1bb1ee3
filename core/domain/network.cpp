// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses are read and written by the C library's numeric conversions, which use no name service.
#include "core/domain/network.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>

namespace pupitre
{

namespace
{

/// "0".."32" or "0".."128", without sign, blanks or leading zeros.
std::optional<unsigned> prefixLength(std::string_view text, unsigned most)
{
    unsigned value = 0;
    if (text.empty() || text.size() > 3 || (text.size() > 1 && text[0] == '0'))
        return std::nullopt;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end || value > most)
        return std::nullopt;
    return value;
}

void clearHostBits(std::span<unsigned char> address, unsigned prefix)
{
    for (std::size_t i = 0; i < address.size(); ++i) {
        const auto before = static_cast<unsigned>(i) * 8;
        const unsigned kept = prefix <= before ? 0 : std::min(8U, prefix - before);
        address[i] = static_cast<unsigned char>(address[i] & (0xff00U >> kept));
    }
}

} // namespace

Result<std::string> canonicalNetwork(std::string_view text)
{
    const auto refused = fail(ErrorKind::Malformed, "network", std::string(text.substr(0, 64)));
    const auto slash = text.find('/');
    const std::string host(text.substr(0, slash));
    if (host.size() != std::min(slash, text.size()) || host.find('\0') != std::string::npos)
        return refused;

    const bool six = host.find(':') != std::string::npos;
    const int family = six ? AF_INET6 : AF_INET;
    const unsigned most = six ? 128 : 32;
    std::array<unsigned char, 16> address{};
    if (inet_pton(family, host.c_str(), address.data()) != 1)
        return refused;

    std::optional<unsigned> prefix = most;
    if (slash != std::string_view::npos)
        prefix = prefixLength(text.substr(slash + 1), most);
    if (!prefix)
        return refused;
    clearHostBits(std::span(address).first(most / 8), *prefix);

    std::array<char, INET6_ADDRSTRLEN> written{};
    if (inet_ntop(family, address.data(), written.data(), written.size()) == nullptr)
        return refused;
    return std::string(written.data()) + "/" + std::to_string(*prefix);
}

} // namespace pupitre
