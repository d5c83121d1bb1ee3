// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See submissioncheck.h.
#include "core/agent/seats/submissioncheck.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"
#include "core/wire/manifest.h"
#include "core/wire/sha256.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <map>
#include <set>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::size_t maxListBytes = std::size_t{512} << 20; // MANIFEST of millions of files
constexpr std::size_t largestReceipt = 64 * 1024;

tl::unexpected<Error> damaged(const SeatTp& seat, std::string what)
{
    return fail(ErrorKind::TransferDamaged, seat.seat.text(), std::move(what));
}

Result<std::string> hashOf(const WalkEntry& entry, std::stop_token stop)
{
    struct stat status {
    };
    const auto file = openRegularBeneath(entry.folder, entry.name, status);
    if (!file)
        return tl::unexpected(file.error());
    std::vector<std::byte> piece(256 * 1024);
    Sha256 hash;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, entry.path);
        const ssize_t n = ::read(file->get(), piece.data(), piece.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failErrno(entry.path);
        if (n == 0)
            return hash.finish();
        hash.add(std::span(piece).first(static_cast<std::size_t>(n)));
    }
}

/// Lines of OTHERS for files that are kept but were never hashed: "sparse 0644 path", as they are written.
std::set<std::string> unhashed(const std::filesystem::path& folder)
{
    std::set<std::string> paths;
    const std::string text = readFile(folder / "OTHERS", maxListBytes).value_or(std::string());
    constexpr std::string_view word = "sparse ";
    constexpr std::size_t modeLength = 5; // "0644 "
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (text.compare(at, word.size(), word) == 0 && end - at > word.size() + modeLength)
            paths.insert(text.substr(at + word.size() + modeLength, end - at - word.size() - modeLength));
        at = end + 1;
    }
    return paths;
}

bool isUnhashed(const std::set<std::string>& paths, const std::string& path)
{
    const std::string line = toOthersText({{path, OtherEntry::Kind::Sparse, 0, {}}}); // escapes the path
    return paths.contains(line.substr(12, line.size() - 13));
}

Result<std::map<std::string, std::string>> expectedHashes(const std::filesystem::path& folder,
                                                          const Receipt& receipt, const SeatTp& seat)
{
    const auto text = readFile(folder / "MANIFEST", maxListBytes);
    if (!text)
        return tl::unexpected(text.error());
    if (sha256Hex(*text) != receipt.submission.manifestSha256)
        return damaged(seat, "MANIFEST");
    const auto entries = manifestFromText(*text);
    if (!entries)
        return tl::unexpected(entries.error());
    std::map<std::string, std::string> hashes;
    for (const ManifestEntry& entry : *entries)
        hashes.emplace(entry.path, entry.sha256);
    return hashes;
}

} // namespace

Result<Receipt> checkSubmission(const std::filesystem::path& folder, const SeatTp& seat, int number,
                                std::stop_token stop)
{
    const auto text = readFile(folder / "receipt.json", largestReceipt);
    const auto json = text ? parseJson(*text, "receipt") : tl::unexpected(text.error());
    auto receipt = json ? receiptFromJson(*json) : tl::unexpected(json.error());
    if (!receipt)
        return receipt;
    if (receipt->course != seat.course || receipt->tp != seat.tp || receipt->seat != seat.seat
        || receipt->submission.number != number)
        return damaged(seat, "receipt.json");
    auto expected = expectedHashes(folder, *receipt, seat);
    if (!expected)
        return tl::unexpected(expected.error());
    const auto known = unhashed(folder);
    const auto files = openFolder(folder / "files");
    if (!files)
        return tl::unexpected(files.error());
    auto walked = walkBeneath(files->get(), [&](const WalkEntry& entry) -> Result<WalkStep> {
        if (!S_ISREG(entry.status.st_mode))
            return WalkStep::Descend;
        const auto wanted = expected->find(entry.path);
        if (wanted == expected->end())
            return isUnhashed(known, entry.path) ? Result<WalkStep>(WalkStep::Descend)
                                                 : damaged(seat, entry.path);
        const auto hash = hashOf(entry, stop);
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash != wanted->second)
            return damaged(seat, entry.path);
        expected->erase(wanted);
        return WalkStep::Descend;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (!expected->empty())
        return damaged(seat, expected->begin()->first);
    return receipt;
}

} // namespace pupitre
