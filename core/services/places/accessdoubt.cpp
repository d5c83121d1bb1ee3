// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether an address is in a network: the network of the same length around it is the same text.
#include "core/services/places/accessdoubt.h"

#include "core/domain/network.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pupitre
{

namespace
{

/// RFC 1918, RFC 6598 (a provider's own), RFC 4193 and RFC 3927/4291 (link-local).
constexpr std::array privateNetworks{"10.0.0.0/8",     "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
                                     "169.254.0.0/16", "fc00::/7",      "fe80::/10"};

constexpr std::string_view mappedPrefix = "::ffff:"; // IPv4 on a socket of IPv6

bool isIn(const std::string& address, std::string_view network)
{
    const std::string length(network.substr(network.find('/')));
    const bool six = network.find(':') != std::string_view::npos;
    return six == (address.find(':') != std::string::npos) && canonicalNetwork(address + length) == network;
}

bool isPrivate(const std::string& address)
{
    return std::ranges::any_of(privateNetworks, [&](const char* one) { return isIn(address, one); });
}

} // namespace

std::optional<AccessDoubt> accessDoubt(const std::vector<std::string>& networks, const AccessView& view)
{
    if (networks.empty())
        return std::nullopt;
    if (!view.jump.empty())
        return AccessDoubt{AccessDoubtKind::Jump, view.jump};
    std::string own = view.ownAddress;
    if (own.starts_with(mappedPrefix) && own.find('.') != std::string::npos)
        own.erase(0, mappedPrefix.size());
    if (own.empty() || std::ranges::any_of(networks, [&](const std::string& one) { return isIn(own, one); }))
        return std::nullopt;
    const bool allPublic = std::ranges::none_of(
        networks, [](const std::string& one) { return isPrivate(one.substr(0, one.find('/'))); });
    return AccessDoubt{isPrivate(own) && allPublic ? AccessDoubtKind::Private : AccessDoubtKind::Outside,
                       own};
}

std::vector<std::string> networkTexts(const std::string& typed)
{
    constexpr std::string_view between = " \t\r\n,;";
    std::vector<std::string> texts;
    std::string_view rest = typed;
    while (true) {
        const auto first = rest.find_first_not_of(between);
        if (first == std::string_view::npos)
            return texts;
        rest.remove_prefix(first);
        const auto text = rest.substr(0, rest.find_first_of(between));
        texts.emplace_back(text);
        rest.remove_prefix(text.size());
    }
}

} // namespace pupitre
