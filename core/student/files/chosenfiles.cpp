// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/chosenfiles.h"

#include "core/remote/sftp/sftpwalk.h"
#include "core/remote/transfer/localtree.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

std::optional<SftpFacts> factsHere(const fs::path& file)
{
    struct stat status {
    };
    if (::lstat(file.c_str(), &status) != 0)
        return std::nullopt;
    SftpFacts facts;
    facts.kind = S_ISREG(status.st_mode)   ? SftpKind::File
                 : S_ISDIR(status.st_mode) ? SftpKind::Folder
                 : S_ISLNK(status.st_mode) ? SftpKind::Link
                                           : SftpKind::Other;
    facts.size = S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
    facts.mode = status.st_mode & 07777U;
    facts.mtime = status.st_mtime;
    return facts;
}

TarEntry entryFrom(const std::string& name, const SftpFacts& facts)
{
    TarEntry entry;
    entry.path = name;
    entry.kind = facts.kind == SftpKind::Folder ? TarEntry::Kind::Folder
                 : facts.kind == SftpKind::Link ? TarEntry::Kind::Link
                                                : TarEntry::Kind::File;
    entry.mode = facts.mode;
    entry.size = facts.kind == SftpKind::File ? facts.size : 0;
    entry.mtime = facts.mtime;
    return entry;
}

void addBelow(ChosenFiles& chosen, const std::string& name, std::vector<TarEntry> below)
{
    for (TarEntry& entry : below) {
        entry.path = joined(name, entry.path);
        chosen.entries.push_back(std::move(entry));
    }
}

} // namespace

Result<ChosenFiles> chosenHere(const fs::path& folder, const ChosenNames& names, const std::stop_token& stop)
{
    ChosenFiles chosen;
    for (const std::string& name : names) {
        const auto facts = factsHere(folder / name);
        if (!facts)
            return fail(ErrorKind::NotFound, (folder / name).string(), std::strerror(errno));
        if (facts->kind == SftpKind::Other) {
            chosen.left.push_back({ErrorKind::UnsafePath, name, {}});
            continue;
        }
        TarEntry entry = entryFrom(name, *facts);
        std::error_code failed;
        if (facts->kind == SftpKind::Link)
            entry.target = fs::read_symlink(folder / name, failed).string();
        chosen.entries.push_back(std::move(entry));
        if (facts->kind != SftpKind::Folder)
            continue;
        auto below = scanTree(folder / name, stop);
        if (!below)
            return tl::unexpected(below.error());
        addBelow(chosen, name, std::move(*below));
    }
    return chosen;
}

Result<std::vector<SftpEntry>> listHere(const fs::path& folder)
{
    std::vector<SftpEntry> entries;
    std::error_code failed;
    for (fs::directory_iterator i(folder, failed), end; !failed && i != end; i.increment(failed))
        if (const auto facts = factsHere(i->path()))
            entries.push_back({i->path().filename().string(), *facts});
    if (failed)
        return fail(failed == std::errc::no_such_file_or_directory ? ErrorKind::NotFound
                                                                   : ErrorKind::FileUnreadable,
                    folder.string(), failed.message());
    return entries;
}

std::string freeName(const std::string& name, const std::vector<std::string>& taken)
{
    const auto dot = name.rfind('.');
    const bool hasEnding = dot != std::string::npos && dot > 0;
    const std::string stem = hasEnding ? name.substr(0, dot) : name;
    const std::string ending = hasEnding ? name.substr(dot) : std::string();
    for (int n = 2;; ++n) {
        const std::string candidate = stem + " (" + std::to_string(n) + ")" + ending;
        if (std::ranges::find(taken, candidate) == taken.end())
            return candidate;
    }
}

} // namespace pupitre
