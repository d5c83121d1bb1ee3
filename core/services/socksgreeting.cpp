// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See socksgreeting.h. Numbers are those of the RFCs.
#include "core/services/socksgreeting.h"

#include <arpa/inet.h>

#include <array>

namespace pupitre
{

namespace
{
constexpr unsigned char socksVersion = 5;
constexpr unsigned char loginVersion = 1;
constexpr unsigned char byPassword = 2;
constexpr unsigned char noWayIn = 0xff;
constexpr unsigned char connectCommand = 1;
constexpr unsigned char ipv4 = 1;
constexpr unsigned char domainName = 3;
constexpr unsigned char ipv6 = 4;

unsigned char byteAt(const std::string& bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::string bytesOf(std::initializer_list<unsigned char> bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string addressText(int family, const std::string& bytes)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    return ::inet_ntop(family, bytes.data(), text.data(), text.size()) != nullptr ? text.data() : "";
}

/// Takes as long for any wrong one.
bool same(const std::string& a, const std::string& b)
{
    unsigned different = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        different |= static_cast<unsigned>(byteAt(a, i) ^ byteAt(b, i));
    return different == 0;
}
} // namespace

std::optional<std::size_t> SocksGreeting::length() const
{
    const auto have = [this](std::size_t size) {
        return m_bytes.size() >= size ? std::optional(size) : std::nullopt;
    };
    if (m_bytes.size() < 2)
        return std::nullopt;
    if (byteAt(m_bytes, 0) != (m_stage == Stage::Login ? loginVersion : socksVersion))
        return 0;
    const std::size_t second = byteAt(m_bytes, 1);
    switch (m_stage) {
    case Stage::Methods:
        return have(2 + second);
    case Stage::Login: {
        if (m_bytes.size() < 3 + second)
            return std::nullopt;
        return have(3 + second + byteAt(m_bytes, 2 + second));
    }
    case Stage::Request:
        if (m_bytes.size() < 5)
            return std::nullopt;
        switch (byteAt(m_bytes, 3)) {
        case ipv4:
            return have(4 + 4 + 2);
        case ipv6:
            return have(4 + 16 + 2);
        case domainName:
            return have(5 + std::size_t{byteAt(m_bytes, 4)} + 2);
        default:
            return 0;
        }
    case Stage::Done:
        return 0; // whoever connects waits for the answer first
    }
    return 0;
}

SocksGreeting::Step SocksGreeting::take(const std::string& bytes)
{
    m_bytes += bytes;
    Step all;
    while (const auto size = all.over ? std::nullopt : length()) {
        const std::string message = m_bytes.substr(0, *size);
        m_bytes.erase(0, *size);
        Step step = *size == 0 ? Step{{}, {}, true} : understand(message);
        all.answer += step.answer;
        all.to = std::move(step.to);
        all.over = step.over;
        if (all.to && !m_bytes.empty())
            all = {{}, {}, true};
    }
    return all;
}

SocksGreeting::Step SocksGreeting::understand(const std::string& message)
{
    switch (m_stage) {
    case Stage::Methods:
        if (message.find(static_cast<char>(byPassword), 2) == std::string::npos)
            return {bytesOf({socksVersion, noWayIn}), {}, true};
        m_stage = Stage::Login;
        return {bytesOf({socksVersion, byPassword}), {}, false};
    case Stage::Login:
        return login(message);
    case Stage::Request:
    case Stage::Done:
        break;
    }
    m_stage = Stage::Done;
    return request(message);
}

SocksGreeting::Step SocksGreeting::login(const std::string& message)
{
    const std::size_t nameSize = byteAt(message, 1);
    const bool right =
        same(message.substr(2, nameSize), m_name) && same(message.substr(3 + nameSize), m_password);
    m_stage = Stage::Request;
    return {bytesOf({loginVersion, static_cast<unsigned char>(right ? 0 : 1)}), {}, !right};
}

SocksGreeting::Step SocksGreeting::request(const std::string& message)
{
    const std::size_t end = message.size() - 2;
    SocksTarget to;
    to.port = byteAt(message, end) * 256 + byteAt(message, end + 1);
    switch (byteAt(message, 3)) {
    case ipv4:
        to.host = addressText(AF_INET, message.substr(4, 4));
        break;
    case ipv6:
        to.host = addressText(AF_INET6, message.substr(4, 16));
        break;
    default:
        to.host = message.substr(5, end - 5);
    }
    const bool sound = byteAt(message, 1) == connectCommand && !to.host.empty() && to.port != 0
                       && to.host.find('\0') == std::string::npos;
    return sound ? Step{{}, std::move(to), false} : Step{{}, {}, true};
}

std::string socksAnswer(const Result<void>& connected)
{
    constexpr unsigned char prohibited = 2;
    constexpr unsigned char unreachable = 5; // "refused", which Qt tells at once
    unsigned char outcome = 0;
    if (!connected)
        outcome = connected.error().kind == ErrorKind::NotPermitted ? prohibited : unreachable;
    return bytesOf({socksVersion, outcome, 0, ipv4, 0, 0, 0, 0, 0, 0});
}

} // namespace pupitre
