// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sending end. The tree may be alive: every file is opened beneath its root, and what is no regular file
// any more is "gone".
#include "core/agent/hosts/treeends.h"

#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/wire/sha256.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Result<void> sendIndex(TreeWire& wire, const std::vector<IndexEntry>& entries, IndexDepth depth)
{
    if (auto said =
            wire.put(verdictText(Json{{"entries", entries.size()}, {"hashed", depth == IndexDepth::Hashes}}));
        !said)
        return said;
    for (const auto& entry : entries)
        if (auto sent = wire.put(toRecord(entry)); !sent)
            return sent;
    return wire.flush();
}

Result<std::vector<std::size_t>> takeWanted(TreeWire& wire, std::size_t entries)
{
    const auto verdict = wire.takeVerdict();
    if (!verdict)
        return tl::unexpected<Error>(verdict.error());
    const auto count = verdict->value("wanted", std::size_t{0});
    if (count > entries)
        return fail(ErrorKind::ProtocolViolation, "tree");
    std::vector<std::size_t> wanted(count);
    for (auto& number : wanted) {
        const auto record = wire.take();
        if (!record)
            return tl::unexpected<Error>(record.error());
        if (std::from_chars(record->data(), record->data() + record->size(), number).ec != std::errc{}
            || number >= entries)
            return fail(ErrorKind::ProtocolViolation, "tree");
    }
    return wanted;
}

/// No more than the file had when it was opened: one that grows without end ends here.
Result<void> sendFileContent(TreeWire& wire, int file, std::uint64_t size, const IndexEntry& entry)
{
    std::vector<std::byte> piece(128 * 1024);
    Sha256 hash;
    while (size > 0) {
        const ssize_t n = ::read(file, piece.data(), std::min<std::uint64_t>(size, piece.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failErrno(entry.path);
        if (n == 0)
            break;
        const auto got = std::span(piece).first(static_cast<std::size_t>(n));
        hash.add(got);
        size -= got.size();
        if (auto sent = wire.putPiece(got); !sent)
            return sent;
    }
    const auto sum = hash.finish();
    if (!entry.sha256.empty() && entry.sha256 != sum)
        return fail(ErrorKind::ChangedMeanwhile, entry.path);
    return wire.endContent().and_then([&] { return wire.put(sum); });
}

Result<void> sendFile(TreeWire& wire, int root, const IndexEntry& entry)
{
    struct stat status {
    };
    const auto file = entry.kind == IndexEntry::Kind::File
                          ? openRegularBeneath(root, entry.path, status)
                          : Result<Fd>(fail(ErrorKind::ProtocolViolation, "tree"));
    if (!file && !entry.sha256.empty())
        return fail(ErrorKind::ChangedMeanwhile, entry.path);
    if (!file)
        return wire.put("gone");
    return wire.put("file").and_then([&] {
        return sendFileContent(wire, file->get(), static_cast<std::uint64_t>(status.st_size), entry);
    });
}

} // namespace

Result<Json> runSender(TreeWire& wire, const TreeEnd& end)
{
    const auto root = openFolder(end.folder);
    const auto entries = root ? indexOf(root->get(), end.depth) : tl::unexpected<Error>(root.error());
    if (!entries) {
        (void)wire.putVerdict(tl::unexpected<Error>(entries.error()));
        return tl::unexpected<Error>(entries.error());
    }
    if (auto sent = sendIndex(wire, *entries, end.depth); !sent)
        return tl::unexpected<Error>(sent.error());
    const auto wanted = takeWanted(wire, entries->size());
    if (!wanted)
        return tl::unexpected<Error>(wanted.error());
    for (const auto number : *wanted)
        if (auto sent = sendFile(wire, root->get(), (*entries)[number]); !sent)
            return tl::unexpected<Error>(sent.error());
    if (auto flushed = wire.flush(); !flushed)
        return tl::unexpected<Error>(flushed.error());
    return wire.takeVerdict();
}

} // namespace pupitre
