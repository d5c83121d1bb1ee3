// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each job: how it is written down, and how it is done. The worker trusts its own agent, but still checks
// types, since a missing member must not become an empty path.
#include "core/agent/seats/mappedjob.h"

#include "core/agent/seats/copytree.h"
#include "core/agent/seats/look.h"
#include "core/agent/seats/preview.h"
#include "core/agent/seats/putback.h"
#include "core/agent/seats/settle.h"
#include "core/agent/seats/takecopy.h"
#include "core/agent/system/errnoerror.h"
#include "core/domain/base64.h"
#include "core/wire/pathjson.h"
#include "core/wire/previewjson.h"
#include "core/wire/resetjson.h"
#include "core/wire/workjson.h"

#include <fcntl.h>
#include <filesystem>
#include <optional>

namespace pupitre::mapped
{

namespace
{

std::optional<std::string> path(const Json& job, const char* member)
{
    const auto found = job.find(member);
    if (found == job.end() || !found->is_string())
        return std::nullopt;
    auto text = found->get<std::string>();
    return text.starts_with('/') ? std::optional(std::move(text)) : std::nullopt;
}

std::vector<std::string> paths(const Json& job, const char* member)
{
    std::vector<std::string> result;
    if (const auto found = job.find(member); found != job.end() && found->is_array())
        for (const auto& item : *found)
            if (item.is_string() && item.get<std::string>().starts_with('/'))
                result.push_back(item.get<std::string>());
    return result;
}

std::uint64_t number(const Json& job, const char* member)
{
    const auto found = job.find(member);
    return found != job.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

Json answer(const TreeTotals& totals)
{
    return {{"files", totals.files}, {"bytes", totals.bytes}, {"manifest", totals.manifestSha256}};
}

Result<Json> doCopy(const Json& job)
{
    const auto target = path(job, "target");
    if (!target)
        return fail(ErrorKind::Malformed, "copy");
    const std::filesystem::path whole(*target);
    const auto parent = openFolder(whole.parent_path());
    if (!parent)
        return tl::unexpected<Error>(parent.error());
    const std::string name = "." + whole.filename().string() + ".part";
    if (auto cleared = removeBeneath(parent->get(), name); !cleared)
        return tl::unexpected<Error>(cleared.error());
    if (::mkdirat(parent->get(), name.c_str(), 0700) != 0)
        return failErrno(*target);
    const auto to = openBeneath(parent->get(), name, O_RDONLY | O_DIRECTORY);
    if (!to)
        return tl::unexpected<Error>(to.error());
    const auto owner = static_cast<uid_t>(number(job, "owner"));
    const auto source = path(job, "source");
    auto from = source ? openFolder(*source) : Result<Fd>(Fd());
    if (!from)
        return tl::unexpected<Error>(from.error());
    if (!source && (::fchown(to->get(), owner, owner) != 0 || ::fchmod(to->get(), 0700) != 0))
        return failErrno(*target);
    if (source)
        if (auto copied = copyTree(from->get(), to->get(), owner); !copied)
            return tl::unexpected<Error>(copied.error());
    if (::renameat(parent->get(), name.c_str(), parent->get(), whole.filename().c_str()) != 0)
        return failErrno(*target);
    return Json::object();
}

Result<Json> doSettle(const Json& job, std::size_t threads)
{
    const auto folder = path(job, "folder");
    if (!folder)
        return fail(ErrorKind::Malformed, "settle");
    return settleTree(*folder, threads).map(answer);
}

/// Absent: no limit.
TreeLimit limitOf(const Json& job)
{
    TreeLimit limit;
    if (const auto bytes = number(job, "mostBytes"); bytes > 0)
        limit.bytes = bytes;
    if (const auto files = number(job, "mostFiles"); files > 0)
        limit.files = files;
    return limit;
}

Json withLimit(Json job, const std::optional<TreeLimit>& limit)
{
    if (limit) {
        job["mostBytes"] = limit->bytes;
        job["mostFiles"] = limit->files;
    }
    return job;
}

Result<Json> doTake(const Json& job)
{
    const auto workspace = path(job, "workspace");
    const auto folder = path(job, "folder");
    if (!workspace || !folder)
        return fail(ErrorKind::Malformed, "take");
    auto left = limitOf(job);
    const auto counted = treeSize(paths(job, "counted"), left);
    if (!counted)
        return tl::unexpected<Error>(counted.error());
    if (left.exceededBy(*counted))
        return fail(ErrorKind::QuotaExceeded, *workspace);
    left.bytes -= counted->bytes;
    left.files -= counted->files;
    return takeCopy(*workspace, *folder, left).map(answer);
}

Result<Json> doSize(const Json& job)
{
    return treeSize(paths(job, "folders"), limitOf(job)).map([](const TreeSize& size) {
        return Json{{"bytes", size.bytes}, {"files", size.files}, {"tooDeep", size.tooDeep}};
    });
}

Result<Json> doPutBack(const Json& job)
{
    const auto reference = path(job, "reference");
    const auto workspace = path(job, "workspace");
    const auto file = pathFromJson(job.value("path", Json()));
    if (!reference || !workspace || !file)
        return fail(ErrorKind::Malformed, "putBack");
    return pupitre::putBack(*reference, *workspace, *file, static_cast<uid_t>(number(job, "owner")))
        .map([](const FileReset& reset) { return toJson(reset); });
}

/// Inside a workspace, where names are any bytes; "" is the workspace.
Result<std::string> pathBelow(const Json& job)
{
    return pathFromJson(job.value("path", Json()));
}

Result<Json> doList(const Json& job)
{
    const auto workspace = path(job, "workspace");
    const auto below = pathBelow(job);
    if (!workspace || !below)
        return fail(ErrorKind::Malformed, "list");
    return listWork(*workspace, *below, static_cast<uid_t>(number(job, "owner")))
        .map([](const WorkListing& listing) { return toJson(listing); });
}

Result<Json> doPreview(const Json& job)
{
    const auto workspace = path(job, "workspace");
    if (!workspace)
        return fail(ErrorKind::Malformed, "preview");
    return previewHandIn(*workspace, path(job, "reference").value_or(std::string()))
        .map([](const HandInPreview& preview) { return toJson(preview); });
}

Result<Json> doRead(const Json& job)
{
    const auto workspace = path(job, "workspace");
    const auto below = pathBelow(job);
    if (!workspace || !below)
        return fail(ErrorKind::Malformed, "read");
    return readWork(*workspace, *below, static_cast<uid_t>(number(job, "owner")), number(job, "most"))
        .map([](const LookedFile& file) {
            return Json{{"size", file.size}, {"base64", toBase64(file.bytes)}};
        });
}

Result<Json> doRemove(const Json& job)
{
    for (const auto& folder : paths(job, "folders"))
        if (auto removed = removeTree(folder); !removed)
            return tl::unexpected<Error>(removed.error());
    return Json::object();
}

} // namespace

Json copy(const std::string& source, const std::string& target, uid_t owner)
{
    Json job{{"job", "copy"}, {"target", target}, {"owner", std::uint64_t{owner}}};
    if (!source.empty())
        job["source"] = source;
    return job;
}

Json settle(const std::string& folder)
{
    return {{"job", "settle"}, {"folder", folder}};
}

Json take(const std::string& workspace, const std::string& folder, const std::optional<TreeLimit>& limit,
          const std::vector<std::string>& counted)
{
    return withLimit({{"job", "take"}, {"workspace", workspace}, {"folder", folder}, {"counted", counted}},
                     limit);
}

Json size(const std::vector<std::string>& folders, const TreeLimit& limit)
{
    return withLimit({{"job", "size"}, {"folders", folders}}, limit);
}

Json list(const std::string& workspace, const std::string& path, uid_t owner)
{
    return {{"job", "list"},
            {"workspace", workspace},
            {"path", pathToJson(path)},
            {"owner", std::uint64_t{owner}}};
}

Json preview(const std::string& workspace, const std::string& reference)
{
    return {{"job", "preview"}, {"workspace", workspace}, {"reference", reference}};
}

Json read(const std::string& workspace, const std::string& path, uid_t owner, std::uint64_t most)
{
    Json job = list(workspace, path, owner);
    job["job"] = "read";
    job["most"] = most;
    return job;
}

Json putBack(const std::string& reference, const std::string& workspace, const std::string& path, uid_t owner)
{
    return {{"job", "putBack"},
            {"reference", reference},
            {"workspace", workspace},
            {"path", pathToJson(path)},
            {"owner", std::uint64_t{owner}}};
}

Json remove(const std::vector<std::string>& folders)
{
    return {{"job", "remove"}, {"folders", folders}};
}

Result<Json> carryOut(const Json& job, std::size_t threads)
{
    const auto kind = job.is_object() && job.contains("job") && job["job"].is_string()
                          ? job["job"].get<std::string>()
                          : std::string();
    if (kind == "copy")
        return doCopy(job);
    if (kind == "settle")
        return doSettle(job, threads);
    if (kind == "take")
        return doTake(job);
    if (kind == "size")
        return doSize(job);
    if (kind == "putBack")
        return doPutBack(job);
    if (kind == "list")
        return doList(job);
    if (kind == "read")
        return doRead(job);
    if (kind == "preview")
        return doPreview(job);
    if (kind == "remove")
        return doRemove(job);
    return fail(ErrorKind::Malformed, "job", kind);
}

} // namespace pupitre::mapped
