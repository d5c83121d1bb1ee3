// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at /proc for who is still there rather than trusting a list of pids: a session of sshd, a container's
// keeper or a cron job may have been started by others in the name of the account we made.
#include "core/demo/host/cleaning.h"

#include "core/agent/system/child.h"
#include "core/agent/system/process.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;
using Words = std::vector<std::string>;

Words split(std::string_view text, char separator)
{
    Words words;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

template <class Number>
Number numberOf(const std::string& text)
{
    Number number{};
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::vector<int> allPids()
{
    std::vector<int> pids;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        if (const int pid = numberOf<int>(entry.path().filename().string()); pid > 0)
            pids.push_back(pid);
    }
    return pids;
}

/// The process and its descendants, parents first.
std::vector<ProcessIdentity> family(const ProcessIdentity& root)
{
    std::vector<ProcessIdentity> members{root};
    const auto pids = allPids();
    for (std::size_t at = 0; at < members.size(); ++at) {
        for (const int pid : pids) {
            if (const auto child = identityOf(pid); child && parentOf(*child) == members[at].pid)
                members.push_back(*child);
        }
    }
    return members;
}

/// First and last uid that may run something in the name of the account: itself, and its subordinate ids.
struct UidRange {
    unsigned first = 0;
    unsigned count = 0;
};

std::vector<UidRange> uidsOf(const std::string& name, unsigned uid)
{
    std::vector<UidRange> ranges{{uid, 1}};
    std::ifstream file("/etc/subuid");
    for (std::string line; std::getline(file, line);) {
        const auto fields = split(line, ':');
        if (fields.size() == 3 && (fields[0] == name || fields[0] == std::to_string(uid)))
            ranges.push_back({numberOf<unsigned>(fields[1]), numberOf<unsigned>(fields[2])});
    }
    return ranges;
}

/// Real uid from /proc/<pid>/status: the owner of the folder is root for processes that may not be traced, as
/// sshd's.
std::optional<unsigned> realUid(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("Uid:\t"))
            return numberOf<unsigned>(line.substr(5));
    }
    return std::nullopt;
}

std::vector<ProcessIdentity> processesOf(const std::vector<UidRange>& uids)
{
    std::vector<ProcessIdentity> found;
    for (const int pid : allPids()) {
        const auto uid = realUid(pid);
        const bool theirs = uid && std::any_of(uids.begin(), uids.end(), [&](const UidRange& range) {
                                return *uid >= range.first && *uid - range.first < range.count;
                            });
        if (!theirs)
            continue;
        if (const auto process = identityOf(pid); process && isAlive(*process))
            found.push_back(*process);
    }
    return found;
}

/// SIGTERM, two seconds, SIGKILL, five seconds: those still there after that.
std::vector<ProcessIdentity> end(const std::vector<ProcessIdentity>& processes)
{
    for (const auto& process : processes)
        static_cast<void>(sendSignal(process, SIGTERM));
    auto left = waitGone(processes, 2s);
    for (const auto& process : left)
        static_cast<void>(sendSignal(process, SIGKILL));
    return waitGone(left, 5s);
}

std::string endProcess(const Words& words)
{
    const auto process = identityOf(numberOf<int>(words[1]));
    if (!process || process->startTicks != numberOf<std::uint64_t>(words[2]))
        return {};
    return end(family(*process)).empty() ? "" : "process " + words[1] + "\n";
}

/// Not left to userdel, which holds the lock of /etc/passwd while it removes an engine's whole storage.
void emptyHome(const std::string& name)
{
    const auto entry = runChild({"getent", "passwd", name});
    const auto fields = split(entry ? entry->out : std::string(), ':');
    constexpr std::size_t homeField = 5;
    if (fields.size() <= homeField || std::filesystem::path(fields[homeField]).filename() != name)
        return; // not as we made it
    ChildOptions options;
    options.limit = 10min;
    static_cast<void>(runChild({"find", fields[homeField], "-xdev", "-mindepth", "1", "-delete"}, options));
}

std::string removeAccount(const Words& words)
{
    const auto uids = uidsOf(words[1], numberOf<unsigned>(words[2]));
    static_cast<void>(runChild({"crontab", "-u", words[1], "-r"}));
    // Whoever forks while we look is met in the next round. userdel itself waits for the lock of /etc/passwd.
    for (int round = 0; round < 10; ++round) {
        const auto processes = processesOf(uids);
        for (const auto& process : processes) // at once: nothing of theirs is worth a farewell
            static_cast<void>(sendSignal(process, SIGKILL));
        static_cast<void>(waitGone(processes, 3s));
        emptyHome(words[1]);
        const auto removed = runChild({"userdel", "--remove", words[1]});
        if (removed && (removed->exit == 0 || removed->exit == 6 || removed->exit == 12))
            break;
    }
    const auto gone = runChild({"getent", "passwd", words[1]});
    return gone && gone->exit == 2 ? "" : "account " + words[1] + "\n";
}

/// Folders may hold files of subordinate ids: what we cannot remove ourselves is removed inside the id
/// mapping.
std::string removeFolder(const Words& words)
{
    const auto removed = runChild({"rm", "-rf", "--", words[1]});
    if (removed && removed->exit == 0)
        return {};
    static_cast<void>(runChild({"podman", "unshare", "rm", "-rf", "--", words[1]}));
    return std::filesystem::exists(words[1]) ? "folder " + words[1] + "\n" : "";
}

std::string uninstallPlace(const Words& words)
{
    const std::string agent = words[1] + "/bin/current/pupitre-agent";
    if (!std::filesystem::exists(agent))
        return {};
    ChildOptions options;
    options.environment = cleanEnvironment();
    options.environment.push_back("PUPITRE_ROOT=" + words[1]);
    options.environment.push_back("PUPITRE_AUTHORIZED_KEYS=" + words[2]);
    options.input = R"({"jsonrpc":"2.0","id":1,"method":"place.uninstall","params":{"keepWork":false}})"
                    "\n";
    const auto answer = runChild({agent, "serve"}, options);
    return answer && answer->out.find("\"result\"") != std::string::npos ? "" : "place " + words[1] + "\n";
}

std::string takeAway(const Words& words)
{
    if (words.size() == 2 && words[0] == "folder")
        return removeFolder(words);
    if (words.size() == 3 && words[0] == "process")
        return endProcess(words);
    if (words.size() == 3 && words[0] == "account")
        return removeAccount(words);
    if (words.size() == 3 && words[0] == "place")
        return uninstallPlace(words);
    return {};
}

} // namespace

std::string cleanUp(std::string_view list)
{
    std::string left;
    const auto lines = split(list, '\n');
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        left += takeAway(split(*line, '\t'));
    return left;
}

} // namespace pupitre
