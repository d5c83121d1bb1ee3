// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about trees that are answered in one message; what follows as an archive is treestream.h.
#include "core/agent/serve/call.h"

#include "core/agent/serve/params.h"
#include "core/agent/serve/treelisting.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/base64.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"

#include <algorithm>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr std::int64_t mostReadBytes = 1 << 20;

Result<Json> treeManifest(const CallContext& call)
{
    const auto id = courseParam(call.params);
    if (!id)
        return tl::unexpected(id.error());
    Fields f(call.params, "params");
    auto place = treePlace(call.tree, *id, f.text("tree"));
    if (!place)
        return tl::unexpected(place.error());
    bool complete = true;
    if (place->writing != TreeWriting::No) {
        const auto part = partOf(place->parts.front().folder);
        if (pupitre::exists(part)) { // an upload cut short is what the next one goes on from
            place->parts.front().folder = part;
            complete = false;
        } else {
            complete = pupitre::exists(place->parts.front().folder);
        }
    }
    const auto entries = manifestOf(*place, call.stop);
    if (!entries)
        return tl::unexpected(entries.error());
    Json list = Json::array();
    for (const ManifestEntry& entry : *entries)
        list.push_back({{"path", pathToJson(entry.path)}, {"sha256", entry.sha256}, {"size", entry.size}});
    return Json{{"entries", std::move(list)}, {"complete", complete}};
}

Result<std::string> beginningOf(int file, std::size_t most)
{
    std::string bytes(most, '\0');
    std::size_t filled = 0;
    while (filled < most) {
        const ssize_t got = ::read(file, bytes.data() + filled, most - filled);
        if (got < 0)
            return failErrno("file");
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

/// Of trees at rest, like every other call about trees.
Result<Json> treeRead(const CallContext& call)
{
    const auto id = courseParam(call.params);
    const auto path = call.params.contains("path") ? pathFromJson(call.params["path"])
                                                   : fail(ErrorKind::InvalidArgument, "path");
    if (!id || !path)
        return tl::unexpected(id ? path.error() : id.error());
    Fields f(call.params, "params");
    const auto most = f.integerOr("most", mostReadBytes, 0, mostReadBytes);
    const auto name = f.finish(f.text("tree"));
    if (!name)
        return tl::unexpected(name.error());
    const auto place = treePlace(call.tree, *id, *name);
    if (!place)
        return tl::unexpected(place.error());
    if (place->parts.size() != 1)
        return fail(ErrorKind::InvalidArgument, "tree");
    const auto root = openFolder(place->parts.front().folder);
    if (!root)
        return tl::unexpected(root.error());
    struct stat status {
    };
    const auto file = openRegularBeneath(root->get(), *path, status);
    if (!file)
        return tl::unexpected(file.error());
    const auto size = static_cast<std::int64_t>(status.st_size);
    const auto bytes = beginningOf(file->get(), static_cast<std::size_t>(std::min(most, size)));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Json{{"size", size}, {"base64", toBase64(*bytes)}};
}
} // namespace

std::span<const Call> treeCalls()
{
    static constexpr Call calls[] = {
        {method::treeManifest, treeManifest},
        {method::treeRead, treeRead},
    };
    return calls;
}

} // namespace pupitre
