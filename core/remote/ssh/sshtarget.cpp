// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/sshtarget.h"

#include "core/remote/capture.h"
#include "core/remote/localmachine.h"

#include <charconv>
#include <cstdlib>

namespace pupitre
{

namespace
{
std::string fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string withHome(std::string_view path, const std::string& home)
{
    if (path.starts_with("~/"))
        return home + std::string(path.substr(1));
    return std::string(path);
}

std::vector<std::string> words(std::string_view text, const std::string& home)
{
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto space = text.find(' ');
        if (const auto word = text.substr(0, space); !word.empty() && word != "none")
            found.push_back(withHome(word, home));
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
    }
    return found;
}

void append(std::vector<std::string>& to, std::vector<std::string> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void take(SshTarget& target, std::string_view key, std::string_view value, const std::string& home)
{
    if (key == "hostname")
        target.host = value;
    else if (key == "user")
        target.user = value;
    else if (key == "port")
        std::from_chars(value.data(), value.data() + value.size(), target.port);
    else if (key == "identityfile")
        target.identities.push_back(withHome(value, home));
    else if (key == "certificatefile")
        target.certificates.push_back(withHome(value, home));
    else if (key == "userknownhostsfile" || key == "globalknownhostsfile")
        append(target.knownHosts, words(value, home));
    else if (key == "identityagent" && value != "SSH_AUTH_SOCK")
        target.identityAgent = withHome(value, home);
    else if (key == "identitiesonly")
        target.identitiesOnly = value == "yes";
    else if (key == "proxyjump" && value != "none")
        target.proxyJump = value;
    else if (key == "proxycommand" && value != "none")
        target.proxyCommand = value;
}

SshTarget targetWithoutClient(const SshAddress& address)
{
    const auto home = fromEnvironment("HOME");
    SshTarget target;
    target.host = address.host;
    target.user = address.user.empty() ? fromEnvironment("USER") : address.user;
    target.port = address.port == 0 ? 22 : address.port;
    for (const auto* key : {"id_ed25519", "id_ecdsa", "id_rsa"})
        target.identities.push_back(home + "/.ssh/" + key);
    target.knownHosts = {home + "/.ssh/known_hosts", "/etc/ssh/ssh_known_hosts"};
    target.proxyJump = address.jump;
    return target;
}
} // namespace

std::string SshTarget::name() const
{
    return user + "@" + host + (port == 22 ? "" : ":" + std::to_string(port));
}

SshTarget targetFromSshG(std::string_view text, const std::string& home)
{
    SshTarget target;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (const auto space = line.find(' '); space != std::string_view::npos)
            take(target, line.substr(0, space), line.substr(space + 1), home);
    }
    return target;
}

Result<SshTarget> lookUpTarget(const SshAddress& address, const SshOptions& options, Waiter& waiter)
{
    if (address.host.empty() || address.host.starts_with('-'))
        return fail(ErrorKind::InvalidArgument, "host", address.host);
    CommandLine command{{"ssh", "-G"}};
    const auto add = [&command](const char* option, const std::string& value) {
        if (!value.empty())
            command.argv.insert(command.argv.end(), {option, value});
    };
    add("-F", options.configFile ? options.configFile->string() : "");
    add("-l", address.user);
    add("-p", address.port == 0 ? "" : std::to_string(address.port));
    add("-J", address.jump);
    command.argv.insert(command.argv.end(), {"--", address.host});

    LocalMachine here;
    const auto output = capture(here, command, {}, waiter);
    if (!output && output.error().kind == ErrorKind::NotFound)
        return targetWithoutClient(address);
    if (!output)
        return tl::unexpected(output.error());
    if (output->exit.code != 0)
        return fail(ErrorKind::Malformed, "ssh configuration", output->exit.stderrTail);
    return targetFromSshG(output->out, fromEnvironment("HOME"));
}

std::string expandTokens(std::string_view text, const SshTarget& target)
{
    std::string expanded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 1 == text.size()) {
            expanded += text[i];
            continue;
        }
        const char token = text[++i];
        if (token == 'h' || token == 'n')
            expanded += target.host;
        else if (token == 'p')
            expanded += std::to_string(target.port);
        else if (token == 'r')
            expanded += target.user;
        else if (token == '%')
            expanded += '%';
        else
            expanded += {'%', token};
    }
    return expanded;
}

} // namespace pupitre
