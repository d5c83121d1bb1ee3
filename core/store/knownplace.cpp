// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/knownplace.h"

#include <charconv>

namespace pupitre
{

namespace
{

constexpr int highestPort = 65535;

Result<int> portFrom(const std::string& text)
{
    int port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size() || port < 1 || port > highestPort)
        return fail(ErrorKind::InvalidArgument, "address", "port");
    return port;
}

/// What may stand in an ssh destination: no blanks, quotes or anything a shell or ssh's own tokens (%h) would
/// read.
bool isPlain(const std::string& text)
{
    if (text.empty() || text.front() == '-')
        return false;
    for (const char c : text) {
        const bool alnum = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!alnum && std::string_view("._-:").find(c) == std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace

std::string destination(const PlaceAddress& address)
{
    if (address.kind == PlaceKind::ThisComputer)
        return {};
    const bool isIpv6 = address.host.find(':') != std::string::npos;
    std::string text = address.user.empty() ? "" : address.user + "@";
    text += isIpv6 ? "[" + address.host + "]" : address.host;
    if (address.port != 0)
        text += ":" + std::to_string(address.port);
    return text;
}

Result<PlaceAddress> addressFromText(const std::string& text)
{
    PlaceAddress address;
    std::string rest = text;
    if (const auto at = rest.rfind('@'); at != std::string::npos) {
        address.user = rest.substr(0, at);
        rest.erase(0, at + 1);
        if (!isPlain(address.user))
            return fail(ErrorKind::InvalidArgument, "address", "user");
    }
    std::string port;
    if (rest.starts_with('[')) {
        const auto close = rest.find(']');
        if (close == std::string::npos)
            return fail(ErrorKind::InvalidArgument, "address", "bracket");
        port = rest.substr(close + 1);
        rest = rest.substr(1, close - 1);
        if (!port.empty() && !port.starts_with(':'))
            return fail(ErrorKind::InvalidArgument, "address", "bracket");
    } else if (const auto colon = rest.find(':');
               colon != std::string::npos && rest.find(':', colon + 1) == std::string::npos) {
        port = rest.substr(colon);
        rest.erase(colon);
    }
    if (!isPlain(rest))
        return fail(ErrorKind::InvalidArgument, "address", "host");
    address.host = rest;
    if (!port.empty()) {
        const auto number = portFrom(port.substr(1));
        if (!number)
            return tl::unexpected(number.error());
        address.port = *number;
    }
    return address;
}

} // namespace pupitre
