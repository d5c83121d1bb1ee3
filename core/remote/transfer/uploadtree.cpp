// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Up: look what is there, send the rest, compare hashes. Small files are gathered into large writes, which is
// where the speed of a tar stream comes from.
#include "core/remote/transfer/archivewriter.h"
#include "core/remote/transfer/treecalls.h"
#include "core/remote/transfer/uploaddata.h"

#include "core/wire/methods.h"
#include "core/wire/pathjson.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace pupitre
{

namespace
{
/// Header, content and padding; the hash of the content as it went.
Result<std::string> sendFile(ArchiveWriter& archive, const std::filesystem::path& root, const TarEntry& entry)
{
    const auto file = openFile(root, entry.path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto ok = archive.add(tarHeader(entry)); !ok)
        return tl::unexpected(ok.error());
    Sha256 sha;
    std::array<char, 64 * 1024> piece;
    for (std::uint64_t left = entry.size; left > 0;) {
        const auto got = ::read(file->get(), piece.data(), std::min<std::uint64_t>(left, piece.size()));
        if (got < 0)
            return fail(ErrorKind::FileUnreadable, entry.path, std::strerror(errno));
        if (got == 0)
            return fail(ErrorKind::ChangedMeanwhile, entry.path);
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(got));
        sha.add(bytes);
        if (const auto ok = archive.add(bytes); !ok)
            return tl::unexpected(ok.error());
        left -= bytes.size();
    }
    if (const auto ok = archive.add(std::string(tarPadding(entry.size), '\0')); !ok)
        return tl::unexpected(ok.error());
    return sha.finish();
}

struct Plan {
    std::vector<TarEntry> send;
    std::uint64_t bytes = 0; // of the archive
    std::uint64_t skipped = 0;
    Json remove = Json::array();
};

Plan plan(const std::vector<TarEntry>& entries, const HashedFiles& there, const HashedFiles& same)
{
    Plan plan;
    plan.bytes = tarEnd().size();
    HashedFiles gone = there;
    for (const auto& entry : entries) {
        gone.erase(entry.path);
        if (same.contains(entry.path)) {
            ++plan.skipped;
            continue;
        }
        plan.bytes += tarLength(entry);
        plan.send.push_back(entry);
    }
    for (const auto& [path, entry] : gone)
        plan.remove.push_back(path);
    return plan;
}

Result<std::vector<ManifestEntry>> sendAll(ArchiveWriter& archive, const std::filesystem::path& root,
                                           const Plan& plan)
{
    std::vector<ManifestEntry> sent;
    for (const auto& entry : plan.send) {
        if (entry.kind != TarEntry::Kind::File) {
            if (const auto ok = archive.add(tarHeader(entry)); !ok)
                return tl::unexpected(ok.error());
            continue;
        }
        auto hash = sendFile(archive, root, entry);
        if (!hash)
            return tl::unexpected(hash.error());
        sent.push_back({entry.path, std::move(*hash), entry.size});
    }
    if (const auto ok = archive.add(tarEnd()); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = archive.flush(); !ok)
        return tl::unexpected(ok.error());
    return sent;
}

/// The agent has hashed what it wrote, we what we read.
Result<void> compare(const Json& verdict, const TreeName& tree, std::vector<ManifestEntry> sent,
                     const HashedFiles& same)
{
    for (const auto& [path, entry] : same)
        sent.push_back(entry);
    const auto ours = sha256Hex(toManifestText(std::move(sent)));
    if (!verdict.is_object() || verdict.value("manifestSha256", std::string()) != ours)
        return fail(ErrorKind::TransferDamaged, tree.tree, toText(verdict));
    return {};
}

Result<TransferDone> send(AgentSession& session, const TreeName& tree, const std::filesystem::path& from,
                          const Plan& todo, const HashedFiles& same, Pace& pace, Waiter& waiter)
{
    ArchiveWriter archive(session.stream(), waiter, pace);
    const auto sent = sendAll(archive, from, todo);
    if (!sent && sent.error().kind == ErrorKind::ConnectionLost) {
        // The agent may have given up (a full disk) and said why before it closed.
        const auto why = awaitVerdict(session, waiter);
        return tl::unexpected(why ? sent.error() : why.error());
    }
    if (!sent)
        return tl::unexpected(sent.error());
    const auto verdict = awaitVerdict(session, waiter);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (const auto ok = compare(*verdict, tree, *sent, same); !ok)
        return tl::unexpected(ok.error());
    TransferDone done{sent->size(), 0, todo.skipped};
    for (const auto& file : *sent)
        done.bytes += file.size;
    return done;
}

bool hasFiles(const Plan& plan)
{
    return std::any_of(plan.send.begin(), plan.send.end(),
                       [](const TarEntry& entry) { return entry.kind == TarEntry::Kind::File; });
}
} // namespace

Result<TransferDone> uploadTree(AgentSession session, const TreeName& tree, const std::filesystem::path& from,
                                Reporter<TransferProgress> reporter, std::stop_token stop)
{
    if (tree.course.empty()) // what courses share
        return uploadData(std::move(session), from, std::move(reporter), stop);
    Waiter waiter(session.remote().name(), transferPatience, stop);
    const auto entries = scanTree(from, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto there = treeThere(session, tree, waiter);
    if (!there)
        return tl::unexpected(there.error());
    const auto same = sameFiles(from, *entries, there->files, stop);
    if (!same)
        return tl::unexpected(same.error());
    const Plan todo = plan(*entries, there->files, *same);

    auto params = treeParams(tree);
    params["remove"] = Json::array();
    for (const auto& path : todo.remove)
        params["remove"].push_back(pathToJson(path));
    const auto ready = session.ask(method::treePut, std::move(params), waiter);
    // A tree that is written once and is what we would write: done before.
    if (!ready && ready.error().kind == ErrorKind::AlreadyExists && there->complete && !hasFiles(todo)
        && todo.remove.empty())
        return TransferDone{0, 0, todo.skipped};
    if (!ready)
        return tl::unexpected(ready.error());
    Pace pace(std::move(reporter), todo.bytes);
    return send(session, tree, from, todo, *same, pace, waiter);
}

} // namespace pupitre
