// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/places/placeaddress.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace pupitre
{

namespace
{
/// A host or user name may end up in a ProxyCommand of the person's own configuration, which a shell reads:
/// nothing a shell would see. `more`: what else this kind of name may hold (colons of IPv6; domains in a
/// user's name).
bool onlyNameCharacters(std::string_view text, std::string_view more)
{
    return std::all_of(text.begin(), text.end(), [more](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._-").find(c) != std::string_view::npos
               || more.find(c) != std::string_view::npos;
    });
}
} // namespace

std::string toText(const PlaceAddress& address)
{
    if (address.kind == PlaceKind::ThisComputer)
        return "localhost";
    std::string text = address.user.empty() ? "" : address.user + "@";
    const bool bracketed = address.host.find(':') != std::string::npos;
    text += bracketed ? "[" + address.host + "]" : address.host;
    if (address.port != 0)
        text += ":" + std::to_string(address.port);
    return text;
}

Result<PlaceAddress> placeAddressFromText(const std::string& text)
{
    PlaceAddress address;
    if (text.empty() || text == "localhost")
        return address;
    address.kind = PlaceKind::Ssh;
    std::string rest = text;
    if (const auto at = rest.rfind('@'); at != std::string::npos) {
        address.user = rest.substr(0, at);
        rest.erase(0, at + 1);
        if (address.user.empty() || address.user.starts_with('-') || !onlyNameCharacters(address.user, "@+"))
            return fail(ErrorKind::InvalidArgument, "user", text);
    }
    // A bare IPv6 address has several colons and no port; with a port it is in brackets.
    const auto bracket = rest.rfind(']');
    const auto colon = rest.rfind(':');
    const bool bare = bracket == std::string::npos && rest.find(':') != colon;
    if (colon != std::string::npos && !bare && (bracket == std::string::npos || colon > bracket)) {
        const char* begin = rest.data() + colon + 1;
        const char* end = rest.data() + rest.size();
        const auto read = std::from_chars(begin, end, address.port);
        if (read.ec != std::errc{} || read.ptr != end || address.port < 1 || address.port > 65535)
            return fail(ErrorKind::InvalidArgument, "port", text);
        rest.erase(colon);
    }
    if (rest.starts_with('[') && rest.ends_with(']'))
        rest = rest.substr(1, rest.size() - 2);
    if (rest.empty() || rest.starts_with('-') || !onlyNameCharacters(rest, ":%"))
        return fail(ErrorKind::InvalidArgument, "host", text);
    address.host = rest;
    return address;
}

} // namespace pupitre
