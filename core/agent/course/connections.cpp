// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See connections.h. The time stamp of seats/<seat>/<tp>/lastseen is touched at each look while somebody is
// connected, and by each gate that ends as it should.
#include "core/agent/course/connections.h"

#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
using Path = StateTree::Path;

Path lastSeenFile(const StateTree& tree, const SeatTp& seat)
{
    return tree.seatTp(seat) / "lastseen";
}

std::vector<Path> connectionFiles(const StateTree& tree, const SeatTp& seat)
{
    std::vector<Path> files;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.connections(seat), failed), end; !failed && it != end;
         it.increment(failed))
        if (it->path().extension() == ".json")
            files.push_back(it->path());
    return files;
}

std::optional<Connection> read(const Path& path)
{
    const auto text = readFile(path, 16 * 1024);
    if (!text)
        return std::nullopt;
    const auto json = parseJson(*text, "connection");
    if (!json || !json->is_object() || !json->contains("pid") || !(*json)["pid"].is_number_integer()
        || !json->contains("startTicks") || !(*json)["startTicks"].is_number_unsigned())
        return std::nullopt;
    Connection connection;
    connection.process = {(*json)["pid"].get<int>(), (*json)["startTicks"].get<std::uint64_t>(), bootId()};
    const auto textOf = [&](const char* member) {
        return json->contains(member) && (*json)[member].is_string() ? (*json)[member].get<std::string>()
                                                                     : std::string();
    };
    if (const auto boot = textOf("bootId"); !boot.empty())
        connection.process.bootId = boot;
    connection.kind = textOf("kind");
    connection.tty = textOf("tty");
    connection.key = textOf("key");
    if (const auto since = instantFromIso(textOf("since")))
        connection.since = *since;
    return connection;
}

enum class Stamp { Written, Read };

std::optional<Instant> stampOf(const Path& path, Stamp which)
{
    struct stat status {
    };
    if (::lstat(path.c_str(), &status) != 0)
        return std::nullopt;
    const timespec& stamp = which == Stamp::Written ? status.st_mtim : status.st_atim;
    return Instant(std::chrono::seconds(stamp.tv_sec) + std::chrono::milliseconds(stamp.tv_nsec / 1'000'000));
}
} // namespace

std::vector<Connection> liveConnections(const StateTree& tree, const SeatTp& seat)
{
    std::vector<Connection> live;
    for (const Path& file : connectionFiles(tree, seat))
        if (auto connection = read(file); connection && isAlive(connection->process))
            live.push_back(std::move(*connection));
    return live;
}

std::optional<Instant> lastActivity(const StateTree& tree, const SeatTp& seat,
                                    const std::vector<Connection>& live)
{
    std::optional<Instant> last = stampOf(lastSeenFile(tree, seat), Stamp::Written);
    const auto consider = [&last](std::optional<Instant> when) {
        if (when && (!last || *when > *last))
            last = when;
    };
    for (const Connection& connection : live) {
        consider(connection.since);
        if (connection.tty.starts_with("/dev/pts/"))
            consider(stampOf(connection.tty, Stamp::Read)); // the terminal driver stamps each key press
    }
    return last;
}

void noteSeen(const StateTree& tree, const SeatTp& seat)
{
    const Fd stamp(
        ::open(lastSeenFile(tree, seat).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (stamp.valid())
        static_cast<void>(::futimens(stamp.get(), nullptr));
}

void tidyConnections(const StateTree& tree, const SeatTp& seat, bool connected)
{
    bool ended = false;
    for (const Path& file : connectionFiles(tree, seat)) {
        const auto connection = read(file);
        if (connection && isAlive(connection->process))
            continue;
        ended = true;
        static_cast<void>(removeFile(file)); // the next look tries again
    }
    if (connected || ended)
        noteSeen(tree, seat);
}

Result<void> endConnections(const StateTree& tree, const SeatTp& seat)
{
    return endConnections(tree, seat, [](const Connection&) { return true; });
}

Result<void> endConnections(const StateTree& tree, const SeatTp& seat,
                            const std::function<bool(const Connection&)>& which)
{
    std::vector<ProcessIdentity> processes;
    for (const Connection& connection : liveConnections(tree, seat))
        if (which(connection))
            processes.push_back(connection.process);
    for (const int signal : {SIGTERM, SIGKILL}) {
        for (const ProcessIdentity& process : processes)
            static_cast<void>(sendSignal(process, signal)); // who is still there afterwards is what counts
        processes = waitGone(std::move(processes), std::chrono::seconds{1});
        if (processes.empty())
            return {};
    }
    return fail(ErrorKind::StillRunning, seat.seat.text(), std::to_string(processes.front().pid));
}

} // namespace pupitre
