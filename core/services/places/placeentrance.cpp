// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/places/placeentrance.h"

#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/services/textfile.h"

#include <QDir>

#include <pwd.h>
#include <unistd.h>

#include <sstream>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::chrono::seconds commandLimit{20};
constexpr std::size_t maxHostKeyBytes = 16 * 1024;
constexpr int sshPort = 22;

Result<std::string> outputOf(std::vector<std::string> argv, const std::stop_token& stop)
{
    LocalMachine here;
    const std::string program = argv.front();
    Waiter waiter(program, Patience{.total = commandLimit}, stop);
    const auto output = capture(here, CommandLine{std::move(argv)}, {}, waiter);
    if (!output)
        return tl::unexpected(output.error());
    return output->out;
}

std::string accountName()
{
    const passwd* entry = ::getpwuid(::getuid());
    return entry == nullptr ? std::string() : entry->pw_name;
}

/// "type blob" of each line, whatever names and marks stand before it; revoked keys and authorities are not
/// host keys.
void addKeys(const std::string& lines, std::vector<std::string>& keys)
{
    std::istringstream text(lines);
    for (std::string line; std::getline(text, line);) {
        if (line.empty() || line.front() == '#' || line.front() == '@')
            continue;
        std::istringstream words(line);
        std::string first, type, blob;
        words >> first >> type >> blob;
        if (first.starts_with("ssh-") || first.starts_with("ecdsa-")) // a .pub file has no names in front
            blob = std::exchange(type, first);
        const std::string key = type + " " + blob;
        if (!blob.empty() && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
}

InvitationAddress thisComputer(const EntranceQuestion& question)
{
    InvitationAddress address;
    address.host = question.hostName;
    address.user = accountName();
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/etc/ssh", error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("ssh_host_") && name.ends_with("_key.pub"))
            if (const auto key = readTextFile(entry.path(), maxHostKeyBytes))
                addKeys(*key, address.hostKeys);
    }
    return address;
}

/// What ssh itself would use (ssh -G prints it), so that aliases of ~/.ssh/config mean the same to students.
Result<InvitationAddress> resolved(const EntranceQuestion& question, const std::stop_token& stop)
{
    std::vector<std::string> argv{"ssh", "-G"};
    if (question.ssh.configFile)
        argv.insert(argv.end(), {"-F", question.ssh.configFile->string()});
    if (!question.address.user.empty())
        argv.insert(argv.end(), {"-l", question.address.user});
    if (question.address.port != 0)
        argv.insert(argv.end(), {"-p", std::to_string(question.address.port)});
    argv.insert(argv.end(), {"--", question.address.host});
    const auto output = outputOf(std::move(argv), stop);
    if (!output)
        return tl::unexpected(output.error());

    InvitationAddress address{question.address.host,
                              question.address.port == 0 ? sshPort : question.address.port,
                              question.address.user.empty() ? accountName() : question.address.user,
                              {}};
    std::istringstream lines(*output);
    for (std::string line; std::getline(lines, line);) {
        const auto blank = line.find(' ');
        const std::string name = line.substr(0, blank);
        const std::string value = blank == std::string::npos ? std::string() : line.substr(blank + 1);
        if (name == "hostname" && !value.empty())
            address.host = value;
        else if (name == "user" && !value.empty())
            address.user = value;
        else if (name == "port" && !value.empty())
            address.port = std::atoi(value.c_str());
    }
    return address;
}

} // namespace

Result<InvitationAddress> entranceOf(const EntranceQuestion& question, const std::stop_token& stop)
{
    if (question.address.kind == PlaceKind::ThisComputer)
        return thisComputer(question);
    auto address = resolved(question, stop);
    if (!address)
        return address;
    const std::string name =
        address->port == sshPort ? address->host : "[" + address->host + "]:" + std::to_string(address->port);
    const fs::path home = QDir::homePath().toStdString();
    std::error_code error;
    for (const fs::path& file : {question.ssh.ownKnownHosts, home / ".ssh" / "known_hosts"}) {
        if (file.empty() || !fs::exists(file, error))
            continue;
        const auto found = outputOf({"ssh-keygen", "-F", name, "-f", file.string()}, stop);
        if (!found)
            return tl::unexpected(found.error());
        addKeys(*found, address->hostKeys);
    }
    if (address->hostKeys.empty())
        return fail(ErrorKind::NotFound, address->host, "host key");
    return address;
}

} // namespace pupitre
