// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/localdata.h"

#include "core/remote/transfer/localtree.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

/// The file that a link of the folder leads to, where that is in the folder too.
std::optional<fs::path> fileBehind(const fs::path& root, const fs::path& link)
{
    std::error_code failed;
    const fs::path inside = fs::canonical(root, failed);
    const fs::path real = failed ? fs::path() : fs::canonical(link, failed);
    if (failed || !fs::is_regular_file(real, failed))
        return std::nullopt;
    const fs::path below = real.lexically_relative(inside);
    return below.empty() || *below.begin() == ".." ? std::nullopt : std::optional(real);
}

Result<LocalData> findData(const fs::path& from, const std::stop_token& stop)
{
    std::error_code failed;
    LocalData data;
    if (fs::is_regular_file(from, failed)) {
        data.files.push_back({{from.filename().string(), {}, fs::file_size(from, failed)}, from});
        return data;
    }
    const auto entries = scanTree(from, stop);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    for (const TarEntry& entry : *entries) {
        if (entry.kind == TarEntry::Kind::Folder)
            continue;
        fs::path source = from / entry.path;
        if (entry.kind == TarEntry::Kind::Link) {
            const auto real = fileBehind(from, source);
            if (!real) {
                ++data.leftOut;
                continue;
            }
            source = *real;
        }
        const std::uint64_t size = fs::file_size(source, failed);
        if (failed)
            return fail(ErrorKind::FileUnreadable, source.string(), failed.message());
        data.files.push_back({{entry.path, {}, size}, std::move(source)});
    }
    std::ranges::sort(data.files, {}, [](const LocalDataFile& file) { return file.entry.path; });
    return data;
}

} // namespace

Result<LocalData> readLocalData(const fs::path& from, const Reporter<TransferProgress>& reporter,
                                const std::stop_token& stop)
{
    auto data = findData(from, stop);
    if (!data)
        return data;
    std::uint64_t total = 0;
    for (const LocalDataFile& file : data->files)
        total += file.entry.size;
    Pace pace(reporter, total);
    for (LocalDataFile& file : data->files) {
        auto hash = hashFile(file.source.parent_path(), file.source.filename().string(), stop);
        if (!hash)
            return tl::unexpected<Error>(hash.error());
        file.entry.sha256 = *std::move(hash);
        pace.moved(file.entry.size);
    }
    return data;
}

} // namespace pupitre
