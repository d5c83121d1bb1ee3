// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// {"studentKeys": true, "maxKeys": 300, "networks": ["192.0.2.0/24"], "engines": ["podman"]}, each member
// optional.
#include "core/agent/keys/policy.h"

#include "core/agent/engines/choice.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/network.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace pupitre
{

namespace
{

constexpr std::size_t policyLimit = 64 * 1024;

Result<std::vector<std::string>> networksOf(const Json& list)
{
    std::vector<std::string> networks;
    for (const auto& entry : list) {
        const auto network = entry.is_string() ? canonicalNetwork(entry.get_ref<const std::string&>())
                                               : fail(ErrorKind::Malformed, "network");
        if (!network)
            return fail(ErrorKind::PolicyForbids, "networks", network.error().detail);
        networks.push_back(*network);
    }
    return networks;
}

bool isEngine(const Json& value)
{
    return value.is_string()
           && std::ranges::find(engineNames, value.get_ref<const std::string&>()) != engineNames.end();
}

/// Both canonical. True where `inner` lies wholly in `outer`.
bool liesIn(const std::string& inner, const std::string& outer)
{
    const auto length = [](const std::string& network) {
        int bits = 0;
        const auto slash = network.find('/');
        std::from_chars(network.data() + slash + 1, network.data() + network.size(), bits);
        return bits;
    };
    if (length(inner) < length(outer))
        return false;
    // an address is in a network if cutting it to the network's length gives the network
    const auto cut = canonicalNetwork(inner.substr(0, inner.find('/')) + outer.substr(outer.find('/')));
    return cut && *cut == outer;
}

} // namespace

Result<Policy> readPolicy(const std::filesystem::path& file)
{
    Policy policy;
    const auto text = readFile(file, policyLimit);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return policy;
    if (!text)
        return fail(ErrorKind::PolicyForbids, file, text.error().detail);
    const auto json = parseJson(*text, file.string());
    if (!json || !json->is_object())
        return fail(ErrorKind::PolicyForbids, file, json ? "not an object" : json.error().detail);

    for (const auto& [rule, value] : json->items()) {
        if (rule == "studentKeys" && value.is_boolean()) {
            policy.studentKeys = value.get<bool>();
        } else if (rule == "maxKeys" && value.is_number_unsigned()
                   && value.get<std::uint64_t>() <= 1'000'000) {
            policy.maxKeys = value.get<int>();
        } else if (rule == "networks" && value.is_array()) {
            auto networks = networksOf(value);
            if (!networks)
                return tl::unexpected(networks.error());
            policy.networks = std::move(*networks);
        } else if (rule == "engines" && value.is_array() && !value.empty()
                   && std::ranges::all_of(value, isEngine)) {
            policy.engines = value.get<std::vector<std::string>>();
        } else {
            return fail(ErrorKind::PolicyForbids, rule, "not understood by this version");
        }
    }
    return policy;
}

Result<std::vector<std::string>> allowedNetworks(const Policy& policy, const Course& course)
{
    if (policy.networks.empty())
        return course.networks;
    if (course.networks.empty())
        return policy.networks;
    for (const auto& network : course.networks) {
        const auto canonical = canonicalNetwork(network);
        if (!canonical)
            return tl::unexpected(canonical.error());
        if (std::ranges::none_of(policy.networks,
                                 [&](const auto& outer) { return liesIn(*canonical, outer); }))
            return fail(ErrorKind::PolicyForbids, "networks", *canonical);
    }
    return course.networks;
}

} // namespace pupitre
