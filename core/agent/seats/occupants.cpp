// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// /proc/<pid>/mountinfo names, for each mount, the device and the path inside that file system: a bind mount
// of a workspace is recognised whatever it is called inside, and after the folder was renamed.
#include "core/agent/seats/occupants.h"

#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace pupitre
{

namespace
{

struct MountLine {
    std::string_view device; // "254:0"
    std::string_view root;   // path inside the file system, octal escapes as they are
    std::string_view point;
};

std::optional<MountLine> mountLine(std::string_view line)
{
    std::string_view fields[5];
    for (auto& field : fields) {
        const auto blank = line.find(' ');
        if (blank == std::string_view::npos)
            return std::nullopt;
        field = line.substr(0, blank);
        line.remove_prefix(blank + 1);
    }
    return MountLine{fields[2], fields[3], fields[4]};
}

template <class Visit>
void forEachMount(std::string_view table, const Visit& visit)
{
    while (!table.empty()) {
        const auto end = std::min(table.find('\n'), table.size());
        if (const auto line = mountLine(table.substr(0, end)))
            visit(*line);
        table.remove_prefix(std::min(end + 1, table.size()));
    }
}

bool isAtOrBelow(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder)
           && (path.size() == folder.size() || path[folder.size()] == '/' || folder == "/");
}

/// As the kernel writes paths in mountinfo.
std::string escaped(const std::string& path)
{
    std::string text;
    for (const char c : path) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\\') {
            const auto u = static_cast<unsigned char>(c);
            text += {'\\', static_cast<char>('0' + (u >> 6)), static_cast<char>('0' + ((u >> 3) & 7)),
                     static_cast<char>('0' + (u & 7))};
        } else {
            text += c;
        }
    }
    return text;
}

struct Wanted {
    std::filesystem::path folder;
    std::string device;
    std::string root; // where it is inside its file system
};

std::optional<Wanted> wantedFrom(const std::filesystem::path& folder, std::string_view ownTable)
{
    std::error_code none;
    const auto real = std::filesystem::canonical(folder, none);
    if (none)
        return std::nullopt; // not there: nobody can be in it
    const auto path = escaped(real.string());
    Wanted wanted{folder, {}, {}};
    std::size_t longest = 0;
    forEachMount(ownTable, [&](const MountLine& mount) {
        if (!isAtOrBelow(path, mount.point) || mount.point.size() < longest)
            return;
        longest = mount.point.size();
        wanted.device = mount.device;
        const auto below = path.substr(mount.point == "/" ? 0 : mount.point.size());
        wanted.root = (mount.root == "/" ? std::string() : std::string(mount.root)) + below;
    });
    return wanted;
}

std::optional<int> pidFrom(const std::string& name)
{
    int pid = 0;
    const auto end = name.data() + name.size();
    const auto [last, failed] = std::from_chars(name.data(), end, pid);
    return failed == std::errc{} && last == end ? std::optional(pid) : std::nullopt;
}

} // namespace

Result<std::vector<Occupant>> occupantsOf(const std::vector<std::filesystem::path>& folders)
{
    constexpr std::size_t tableLimit = 16 * 1024 * 1024;
    const auto own = readFile("/proc/self/mountinfo", tableLimit);
    if (!own)
        return tl::unexpected<Error>(own.error());
    std::vector<Wanted> wanted;
    for (const auto& folder : folders)
        if (auto one = wantedFrom(folder, *own))
            wanted.push_back(*std::move(one));
    std::vector<Occupant> found;
    std::error_code failed;
    for (std::filesystem::directory_iterator it("/proc", failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto pid = pidFrom(it->path().filename().string());
        const auto identity = pid && !wanted.empty() ? identityOf(*pid) : fail(ErrorKind::NotFound);
        if (!identity || !isAlive(*identity))
            continue;
        const auto table = readFile(it->path() / "mountinfo", tableLimit);
        if (!table)
            continue; // gone meanwhile
        for (const auto& one : wanted) {
            bool inside = false;
            forEachMount(*table, [&](const MountLine& mount) {
                inside = inside || (mount.device == one.device && isAtOrBelow(mount.root, one.root));
            });
            if (inside)
                found.push_back({one.folder, *identity});
        }
    }
    if (failed)
        return fail(ErrorKind::SystemCallFailed, "/proc", failed.message());
    return found;
}

} // namespace pupitre
