// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about data that courses share; the files themselves come as an archive (treestream.h).
#include "core/agent/serve/call.h"

#include "core/agent/data/datameasure.h"
#include "core/agent/data/datasets.h"
#include "core/agent/data/objects.h"
#include "core/wire/datamethods.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{

constexpr std::uint64_t toldEvery = 16 * 1024 * 1024; // bytes: some twenty times a second at most

BytesRead tellBytes(const CallContext& call)
{
    return [&call, read = std::uint64_t{0}, told = std::uint64_t{0}](std::uint64_t more) mutable {
        read += more;
        if (read - told < toldEvery)
            return;
        told = read;
        call.item({{"bytes", read}});
    };
}

Result<std::string> dataIdParam(const Json& params)
{
    Fields f(params, "params");
    auto id = f.text("id");
    return f.finish(std::move(id));
}

Result<Json> measure(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto path = f.finish(f.text("path"));
    if (!path)
        return tl::unexpected<Error>(path.error());
    const auto measured = measureData(call.tree, *path, tellBytes(call), call.stop);
    if (!measured)
        return tl::unexpected<Error>(measured.error());
    return Json{{"bytes", measured->bytes},
                {"files", measured->files},
                {"folder", measured->isFolder},
                {"sha256", measured->sha256}};
}

Result<Json> want(const CallContext& call)
{
    Fields f(call.params, "params");
    std::vector<WantedObject> wanted;
    for (const Json& one : f.list("files")) {
        if (!one.is_array() || one.size() != 2 || !one[0].is_string() || !one[1].is_number_unsigned())
            return fail(ErrorKind::Malformed, "files");
        wanted.push_back({one[0].get<std::string>(), one[1].get<std::uint64_t>()});
    }
    const auto missing = missingObjects(DataTree(call.tree), wanted);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    Json list = Json::array();
    for (const MissingObject& one : *missing)
        list.push_back(Json::array({one.index, one.have}));
    return Json{{"missing", std::move(list)}};
}

Result<Json> makeOne(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto set = f.finish(f.take(dataSetFromJson(f.object("set"))));
    if (!set)
        return tl::unexpected<Error>(set.error());
    const auto made = makeDataSet(call.tree, *set, call.stop);
    if (!made)
        return tl::unexpected<Error>(made.error());
    return Json{{"id", made->id}, {"path", made->files.string()}, {"new", made->isNew}};
}

Result<Json> list(const CallContext& call)
{
    const auto sets = listDataSets(call.tree);
    if (!sets)
        return tl::unexpected<Error>(sets.error());
    const DataTree data(call.tree);
    Json json = Json::array();
    for (const ListedDataSet& one : *sets) {
        Json users = Json::array();
        for (const CourseId& course : one.usedBy)
            users.push_back(course.text());
        json.push_back({{"id", one.id},
                        {"path", data.files(one.id).string()},
                        {"set", toJson(one.set)},
                        {"whole", one.whole},
                        {"usedBy", std::move(users)}});
    }
    return Json{{"sets", std::move(json)}};
}

Result<Json> checkOne(const CallContext& call)
{
    const auto id = dataIdParam(call.params);
    const auto damaged =
        id ? checkDataSet(call.tree, *id, tellBytes(call), call.stop) : tl::unexpected<Error>(id.error());
    if (!damaged)
        return tl::unexpected<Error>(damaged.error());
    Json paths = Json::array();
    for (const std::string& path : *damaged)
        paths.push_back(path);
    return Json{{"damaged", std::move(paths)}};
}

Result<Json> removeOne(const CallContext& call)
{
    const auto id = dataIdParam(call.params);
    const auto removed = id ? removeDataSet(call.tree, *id) : tl::unexpected<Error>(id.error());
    if (!removed)
        return tl::unexpected<Error>(removed.error());
    return Json::object();
}

} // namespace

std::span<const Call> dataCalls()
{
    static constexpr Call calls[] = {
        {method::dataMeasure, measure},
        {method::dataWant, want},
        {method::dataMake, makeOne, OnHangUp::Finish},
        {method::dataList, list},
        {method::dataCheck, checkOne},
        {method::dataRemove, removeOne, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre
