// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostssh.h.
#include "core/agent/hosts/hostssh.h"

#include "core/agent/keys/keypair.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>

namespace pupitre
{

namespace
{

bool isPlainName(std::string_view text, std::string_view more)
{
    return !text.empty() && text.front() != '-' && std::ranges::all_of(text, [&](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || more.find(static_cast<char>(c)) != std::string_view::npos;
    });
}

/// As known_hosts writes it.
std::string knownName(const HostAddress& host)
{
    return "[" + host.host + "]:" + std::to_string(host.port);
}

std::filesystem::path knownHosts(const StateTree& tree)
{
    return tree.hosts() / "known_hosts";
}

} // namespace

Result<HostAddress> parseHostAddress(const std::string& text)
{
    const auto wrong = fail(ErrorKind::InvalidArgument, text.substr(0, 200), "user@host[:port]");
    const auto at = text.find('@');
    if (at == std::string::npos)
        return wrong;
    HostAddress address;
    address.user = text.substr(0, at);
    std::string rest = text.substr(at + 1);
    std::string port;
    if (rest.starts_with('[')) {
        const auto end = rest.find(']');
        if (end == std::string::npos || (end + 1 < rest.size() && rest[end + 1] != ':'))
            return wrong;
        port = end + 1 < rest.size() ? rest.substr(end + 2) : std::string("22");
        rest = rest.substr(1, end - 1);
    } else if (const auto colon = rest.find(':'); colon != std::string::npos) {
        port = rest.substr(colon + 1);
        rest = rest.substr(0, colon);
    } else {
        port = "22";
    }
    address.host = rest;
    const auto [end, failed] = std::from_chars(port.data(), port.data() + port.size(), address.port);
    constexpr int highestPort = 65535;
    if (failed != std::errc{} || end != port.data() + port.size() || address.port < 1
        || address.port > highestPort || !isPlainName(address.user, "._-")
        || !isPlainName(address.host, ".-:_"))
        return wrong;
    return address;
}

Result<PublicKey> hostsKey(const StateTree& tree)
{
    return ownKey(tree, tree.hosts() / "key", "pupitre-home");
}

Result<void> pinHost(const StateTree& tree, const HostAddress& host, const std::vector<std::string>& keys)
{
    const std::string name = knownName(host);
    const auto before = readFile(knownHosts(tree));
    if (!before && before.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(before.error());
    std::string text;
    for (std::string_view rest = before ? std::string_view(*before) : std::string_view(); !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const auto line = rest.substr(0, end);
        if (!line.empty() && !line.starts_with(name + " "))
            text += std::string(line) + "\n";
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    bool any = false;
    for (const auto& key : keys) { // of a kind we would not take from a student (a short RSA key): not pinned
        const auto checked = parsePublicKey(key);
        if (checked)
            text += name + " " + toLine(*checked) + "\n";
        any = any || checked.has_value();
    }
    if (!any)
        return fail(ErrorKind::HostKeyUnknown, host.host);
    return makeFolders(tree.hosts()).and_then([&] { return writeFileAtomically(knownHosts(tree), text); });
}

Argv hopArgv(const StateTree& tree, const HostAddress& host, const std::string& request, HopTerminal terminal,
             const std::string& termType)
{
    Argv argv{"/usr/bin/env", "-i"};
    for (const auto& variable : cleanEnvironment())
        argv.push_back(variable);
    if (terminal == HopTerminal::Yes)
        argv.push_back("TERM=" + termType);
    // The keep-alive ends a connection to a host that is gone within 45 s. Without escapes, nothing that a
    // student types is a command to this client, and no forwarding is asked for, whatever is typed.
    argv.insert(argv.end(), {"ssh", "-F", "none", "-i", (tree.hosts() / "key").string(), "-a", "-x", "-e",
                             "none", terminal == HopTerminal::Yes ? "-tt" : "-T"});
    for (const std::string option :
         {"BatchMode=yes", "IdentitiesOnly=yes", "IdentityAgent=none", "StrictHostKeyChecking=yes",
          "UpdateHostKeys=no", "GlobalKnownHostsFile=/dev/null", "CheckHostIP=no", "ClearAllForwardings=yes",
          "PermitLocalCommand=no", "ControlMaster=no", "ControlPath=none", "ConnectTimeout=10",
          "ServerAliveInterval=15", "ServerAliveCountMax=3", "LogLevel=ERROR"}) {
        argv.emplace_back("-o");
        argv.push_back(option);
    }
    argv.emplace_back("-o");
    argv.push_back("UserKnownHostsFile=\"" + knownHosts(tree).string() + "\"");
    argv.emplace_back("-o");
    argv.push_back("HostKeyAlias=" + knownName(host));
    argv.insert(argv.end(), {"-p", std::to_string(host.port), "-l", host.user, "--", host.host, request});
    return argv;
}

} // namespace pupitre
