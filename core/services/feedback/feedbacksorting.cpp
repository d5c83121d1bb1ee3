// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See feedbacksorting.h.
#include "core/services/feedback/feedbacksorting.h"

#include "core/domain/writeerror.h"
#include "core/formats/zipreader.h"
#include "core/remote/transfer/localtree.h"
#include "core/services/feedback/feedbackowner.h"

#include <cerrno>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace pupitre
{

namespace
{
namespace fs = std::filesystem;

/// One file of the source, and how it gets to where it belongs.
struct SourceFile {
    std::string path;
    std::function<Result<void>(const fs::path& to)> copy;
};

Result<std::vector<SourceFile>> filesOfFolder(const fs::path& source, const std::stop_token& stop)
{
    const auto entries = scanTree(source, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<SourceFile> files;
    for (const TarEntry& entry : *entries) {
        if (entry.kind != TarEntry::Kind::File)
            continue; // a link could show a student what is elsewhere on this computer
        files.push_back({entry.path, [from = source / entry.path](const fs::path& to) -> Result<void> {
                             std::error_code error;
                             fs::copy_file(from, to, error);
                             return error ? tl::unexpected(writeError(to.string(), error.value()))
                                          : Result<void>();
                         }});
    }
    return files;
}

Result<void> unpack(const ZipReader& zip, std::size_t entry, const fs::path& to)
{
    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(to.c_str(), "wbxe"));
    if (!file)
        return tl::unexpected(writeError(to.string(), errno));
    auto read = zip.read(entry, [&](std::span<const std::byte> bytes) -> Result<void> {
        if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
            return tl::unexpected(writeError(to.string(), errno));
        return {};
    });
    if (read && std::fflush(file.get()) != 0)
        return tl::unexpected(writeError(to.string(), errno));
    return read;
}

Result<std::vector<SourceFile>> filesOfZip(const fs::path& source)
{
    auto opened = ZipReader::open(source.string());
    if (!opened)
        return tl::unexpected(opened.error());
    const auto zip = std::make_shared<ZipReader>(std::move(*opened));
    std::vector<SourceFile> files;
    for (std::size_t i = 0; i < zip->entries().size(); ++i)
        if (zip->entries()[i].kind == ZipEntryKind::File)
            files.push_back(
                {zip->entries()[i].path, [zip, i](const fs::path& to) { return unpack(*zip, i, to); }});
    return files;
}

/// Two members of a group may both have a "remarks.txt".
fs::path freePath(const fs::path& wanted)
{
    std::error_code error;
    fs::path path = wanted;
    for (int number = 2; fs::exists(path, error); ++number)
        path = wanted.parent_path()
               / (wanted.stem().string() + "_" + std::to_string(number) + wanted.extension().string());
    return path;
}
} // namespace

Result<SortedFeedback> sortFeedback(const fs::path& source, const Course& course, const TpId& tp,
                                    const fs::path& staging, const std::stop_token& stop)
{
    std::error_code error;
    const auto files = fs::is_directory(source, error) ? filesOfFolder(source, stop) : filesOfZip(source);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<std::string> paths;
    for (const SourceFile& file : *files)
        paths.push_back(file.path);
    const FeedbackOwners owners(course, tp, paths);
    std::map<SeatId, SeatFeedback> bySeat;
    std::set<std::string> nobody;
    for (const SourceFile& file : *files) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, source.string());
        const auto owned = owners.ownerOf(file.path);
        if (!owned) {
            nobody.insert(file.path.substr(0, file.path.find('/')));
            continue;
        }
        if (isCollected(owned->path))
            continue;
        SeatFeedback& seat = bySeat[owned->seat];
        seat.seat = owned->seat;
        seat.folder = staging / owned->seat.text();
        const fs::path to = freePath(seat.folder / owned->path);
        fs::create_directories(to.parent_path(), error);
        if (auto copied = file.copy(to); !copied)
            return tl::unexpected(copied.error());
        seat.files += 1;
        seat.bytes += fs::file_size(to, error);
    }
    SortedFeedback sorted;
    for (const Seat& seat : course.seats)
        if (const auto found = bySeat.find(seat.id); found != bySeat.end())
            sorted.seats.push_back(found->second);
    sorted.nobody.assign(nobody.begin(), nobody.end());
    return sorted;
}

} // namespace pupitre
