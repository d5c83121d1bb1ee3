// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sshd puts the subsystem's command line from sshd_config here, options included; we serve our own sftp
// whatever they are, so it is enough to recognise it.
#include "core/agent/gate/request.h"

#include "core/domain/ids.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace pupitre
{

namespace
{

/// Ports below are never a student's program; the range ends where TCP's does.
constexpr int lowestPort = 1024;
constexpr int highestPort = 65535;

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto space = text.find(' ');
        if (space != 0)
            words.push_back(text.substr(0, space));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return words;
}

bool isSftp(std::string_view original)
{
    const auto program = original.substr(0, original.find(' '));
    if (program != "internal-sftp" && program != "sftp-server"
        && !(program.starts_with('/') && program.ends_with("/sftp-server")))
        return false;
    return std::ranges::all_of(original, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("/._- ").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

std::optional<int> portOf(std::string_view text)
{
    int port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size() || port < lowestPort || port > highestPort)
        return std::nullopt;
    return port;
}

GateRequest ownRequest(const std::vector<std::string_view>& words)
{
    const GateRequest unknown{.ask = GateAsk::Unknown};
    if (words.size() < 2 || words.size() > 3)
        return unknown;
    const bool argument = words.size() == 3;
    if (words[1] == "sshd")
        return argument ? unknown : GateRequest{.ask = GateAsk::InnerSshd};
    if (words[1] == "pack")
        return argument ? unknown : GateRequest{.ask = GateAsk::Pack};
    if (words[1] == "unpack")
        return argument ? unknown : GateRequest{.ask = GateAsk::Unpack};
    if (words[1] == "connect") {
        const auto port = argument ? portOf(words[2]) : std::nullopt;
        return port ? GateRequest{.ask = GateAsk::Connect, .port = *port} : unknown;
    }
    GateRequest request;
    if (argument && !isValidId(words[2]))
        return unknown;
    if (argument)
        request.tp = std::string(words[2]);
    if (words[1] == "status")
        request.ask = GateAsk::Status;
    else if (words[1] == "submit")
        request.ask = GateAsk::Submit;
    else if (words[1] == "preview")
        request.ask = GateAsk::Preview;
    else if (words[1] == "receipt")
        request.ask = GateAsk::Receipt;
    else
        return unknown;
    return request;
}

bool isStream(GateAsk ask)
{
    return ask == GateAsk::Sftp || ask == GateAsk::Pack || ask == GateAsk::Unpack || ask == GateAsk::InnerSshd
           || ask == GateAsk::Connect;
}

} // namespace

GateRequest parseGateRequest(std::string_view original, bool hasPty)
{
    GateRequest request;
    if (original.empty())
        return request;
    if (isSftp(original)) {
        request.ask = GateAsk::Sftp;
    } else if (original == "pupitre" || original.starts_with("pupitre ")) {
        request = ownRequest(wordsOf(original));
    } else {
        request.ask = GateAsk::Command;
        request.text = original;
    }
    return hasPty && isStream(request.ask) ? GateRequest{.ask = GateAsk::NeedsNoTerminal} : request;
}

const char* kindName(GateAsk ask)
{
    switch (ask) {
    case GateAsk::Shell:
        return "shell";
    case GateAsk::Command:
        return "command";
    case GateAsk::Sftp:
        return "sftp";
    case GateAsk::Status:
        return "status";
    case GateAsk::Submit:
        return "submit";
    case GateAsk::Preview:
        return "preview";
    case GateAsk::Receipt:
        return "receipt";
    case GateAsk::Pack:
        return "pack";
    case GateAsk::Unpack:
        return "unpack";
    case GateAsk::InnerSshd:
        return "sshd";
    case GateAsk::Connect:
        return "connect";
    case GateAsk::Unknown:
    case GateAsk::NeedsNoTerminal:
        return "unknown";
    }
    return "unknown";
}

} // namespace pupitre
