// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See treestream.h. One piece of 128 KiB at a time, whatever the size of the tree.
#include "core/agent/serve/treestream.h"

#include "core/agent/course/journal.h"
#include "core/agent/data/objects.h"
#include "core/agent/serve/streamio.h"
#include "core/agent/serve/treelisting.h"
#include "core/agent/serve/upload.h"
#include "core/agent/system/beneath.h"
#include "core/wire/fields.h"
#include "core/wire/pathjson.h"

#include <cstdio>
#include <set>

namespace pupitre
{

namespace
{
struct TreeParam {
    CourseId course;
    TreePlace place;
    std::string name;
    std::vector<std::string> paths; // "remove" or "skip"
    std::optional<std::string> manifestSha256;
};

Result<TreeParam> treeParam(const StateTree& tree, const Json& params, const char* paths)
{
    Fields f(params, "params");
    const auto course = f.id<CourseId>("course");
    TreeParam param;
    param.name = f.text("tree");
    for (const Json& path : f.list(paths))
        param.paths.push_back(f.take(pathFromJson(path)));
    if (const auto hash = f.textOr("manifestSha256", {}); !hash.empty())
        param.manifestSha256 = hash;
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    auto place = treePlace(tree, course, param.name);
    if (!place)
        return tl::unexpected(place.error());
    param.course = course;
    param.place = std::move(*place);
    return param;
}

Result<void> unpack(TarReader& reader, int in, std::string_view begun)
{
    if (auto fed = reader.feed(std::as_bytes(std::span(begun.data(), begun.size()))); !fed)
        return fed;
    std::vector<std::byte> piece(streamPieceBytes);
    while (!reader.finished()) {
        const auto count = readPiece(in, piece);
        if (!count)
            return tl::unexpected(count.error());
        if (auto fed = reader.feed(std::span(piece).first(*count)); !fed)
            return fed;
    }
    return {};
}

/// Exactly the bytes that were announced, or the stream is of no use to anybody.
Result<void> sendContent(int out, int folder, const ListedEntry& one, std::span<std::byte> piece)
{
    struct stat status {
    };
    const auto file = openRegularBeneath(folder, one.below, status);
    if (!file)
        return tl::unexpected(file.error());
    std::uint64_t left = one.entry.size;
    while (left > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(left, piece.size()));
        const auto count = readPiece(file->get(), piece.first(wanted));
        if (!count)
            return fail(ErrorKind::ChangedMeanwhile, one.entry.path);
        if (auto written = writeAll(out, piece.first(*count)); !written)
            return written;
        left -= *count;
    }
    return writeAll(out, std::string(tarPadding(one.entry.size), '\0'));
}

Result<void> sendArchive(int out, const TreePlace& place, const std::vector<ListedEntry>& listed)
{
    std::vector<Fd> roots;
    for (const TreePart& part : place.parts) {
        auto root = openFolder(part.folder);
        roots.push_back(root ? std::move(*root) : Fd());
    }
    std::vector<std::byte> piece(streamPieceBytes);
    for (const ListedEntry& one : listed) {
        if (auto written = writeAll(out, tarHeader(one.entry)); !written)
            return written;
        if (one.entry.kind != TarEntry::Kind::File)
            continue;
        if (auto sent = sendContent(out, roots[one.part].get(), one, piece); !sent)
            return sent;
    }
    return writeAll(out, tarEnd());
}

/// What a teacher gives one student is a fact of the course.
Result<void> journalFeedback(const StateTree& tree, const TreeParam& param, const Uploaded& uploaded)
{
    constexpr std::string_view feedback = "feedback/"; // <seat>/<tp>, as treePlace has found
    if (!param.name.starts_with(feedback))
        return {};
    const std::string rest = param.name.substr(feedback.size());
    const std::size_t slash = rest.find('/');
    return appendJournal(tree, param.course,
                         JournalEntry{0,
                                      {},
                                      "teacher",
                                      "feedback",
                                      rest.substr(slash + 1),
                                      rest.substr(0, slash),
                                      "ok",
                                      std::to_string(uploaded.files)});
}

/// The tree "data" of no course: what courses share (datamethods.h).
bool isSharedData(const Json& params)
{
    return params.is_object() && params.value("tree", Json()) == "data"
           && params.value("course", Json()) == "";
}

Streamed receiveData(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int in, int out,
                     std::string_view begun)
{
    outbox.put(RpcResponse{request.id, Json{{"ready", true}}});
    if (!outbox.flush(out))
        return Streamed::Done;
    ObjectArrivals arrivals{DataTree(tree)};
    TarReader reader(arrivals);
    if (const auto unpacked = unpack(reader, in, begun); !unpacked)
        outbox.put(RpcResponse{request.id, tl::unexpected(unpacked.error())});
    else
        outbox.put(RpcResponse{request.id, Json{{"files", arrivals.files()}, {"bytes", arrivals.bytes()}}});
    return Streamed::Done;
}
} // namespace

Streamed receiveTree(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int in, int out,
                     std::string_view begun)
{
    if (isSharedData(request.params))
        return receiveData(tree, request, outbox, in, out, begun);
    const auto param = treeParam(tree, request.params, "remove");
    auto upload =
        param ? Upload::begin(param->place, param->paths) : Result<Upload>(tl::unexpected(param.error()));
    if (!upload) {
        outbox.put(RpcResponse{request.id, tl::unexpected(upload.error())});
        return Streamed::Refused;
    }
    outbox.put(RpcResponse{request.id, Json{{"ready", true}}});
    if (!outbox.flush(out))
        return Streamed::Done;
    TarReader reader(upload->filler());
    auto uploaded = Result<Uploaded>{};
    if (const auto unpacked = unpack(reader, in, begun); !unpacked)
        uploaded = tl::unexpected(unpacked.error());
    else
        uploaded = upload->complete(param->manifestSha256);
    if (uploaded)
        if (const auto written = journalFeedback(tree, *param, *uploaded); !written)
            uploaded = tl::unexpected(written.error());
    if (uploaded)
        outbox.put(RpcResponse{request.id, Json{{"files", uploaded->files},
                                                {"bytes", uploaded->bytes},
                                                {"manifestSha256", uploaded->manifestSha256}}});
    else
        outbox.put(RpcResponse{request.id, tl::unexpected(uploaded.error())});
    return Streamed::Done;
}

Streamed sendTree(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int out)
{
    const auto param = treeParam(tree, request.params, "skip");
    auto listed = param ? listTree(param->place) : tl::unexpected(param.error());
    if (!listed) {
        outbox.put(RpcResponse{request.id, tl::unexpected(listed.error())});
        return Streamed::Refused;
    }
    const std::set<std::string> skip(param->paths.begin(), param->paths.end());
    std::erase_if(*listed, [&](const ListedEntry& one) { return skip.contains(one.entry.path); });
    std::uint64_t bytes = tarEnd().size();
    std::uint64_t files = 0;
    for (const ListedEntry& one : *listed) {
        bytes += tarLength(one.entry);
        files += one.entry.kind == TarEntry::Kind::File ? 1 : 0;
    }
    outbox.put(RpcResponse{request.id, Json{{"bytes", bytes}, {"files", files}}});
    if (!outbox.flush(out))
        return Streamed::Done;
    if (const auto sent = sendArchive(out, param->place, *listed); !sent)
        std::fprintf(stderr, "pupitre-agent: %s %s\n", wireName(sent.error().kind),
                     sent.error().subject.c_str());
    return Streamed::Done;
}

} // namespace pupitre
