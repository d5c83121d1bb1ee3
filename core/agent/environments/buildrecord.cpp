// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/environments/buildrecord.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/buildjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

bool isRecipe(const std::string& text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

Result<BuildRecord> recordIn(const std::string& text)
{
    const auto json = parseJson(text, "build");
    if (!json)
        return tl::unexpected<Error>(json.error());
    if (!json->is_object() || !json->contains("order") || !json->contains("built"))
        return fail(ErrorKind::Malformed, "build");
    auto order = buildOrderFromJson((*json)["order"]);
    auto built = builtEnvironmentFromJson((*json)["built"]);
    if (!order || !built)
        return tl::unexpected<Error>(order ? built.error() : order.error());
    return BuildRecord{*std::move(order), *std::move(built)};
}

} // namespace

Result<void> writeBuild(const StateTree& tree, const BuildRecord& record)
{
    const Json json{{"order", toJson(record.order)}, {"built", toJson(record.built)}};
    return makeFolders(tree.environment(record.built.environment)).and_then([&] {
        return writeFileAtomically(tree.built(record.built.environment, record.built.recipe), toText(json));
    });
}

Result<BuildRecord> readBuild(const StateTree& tree, const EnvironmentId& environment,
                              const std::string& recipe)
{
    if (!isRecipe(recipe))
        return fail(ErrorKind::InvalidArgument, "recipe", recipe.substr(0, 100));
    const auto text = readFile(tree.built(environment, recipe));
    return text ? recordIn(*text) : tl::unexpected<Error>(text.error());
}

Result<std::vector<BuildRecord>> listBuilds(const StateTree& tree)
{
    std::vector<BuildRecord> records;
    std::error_code none;
    for (const auto& folder : std::filesystem::directory_iterator(tree.environments(), none)) {
        const auto id = EnvironmentId::parse(folder.path().filename().string());
        if (!id)
            continue;
        std::error_code unreadable;
        for (const auto& file : std::filesystem::directory_iterator(folder.path(), unreadable))
            if (file.path().extension() == ".json")
                if (auto record = readBuild(tree, *id, file.path().stem().string()))
                    records.push_back(*std::move(record));
    }
    std::ranges::sort(records, std::greater{}, [](const BuildRecord& record) { return record.built.built; });
    return records;
}

Result<void> forgetBuild(const StateTree& tree, const EnvironmentId& environment, const std::string& recipe)
{
    if (!isRecipe(recipe))
        return fail(ErrorKind::InvalidArgument, "recipe", recipe.substr(0, 100));
    return removeFile(tree.buildLog(environment, recipe)).and_then([&] {
        return removeFile(tree.built(environment, recipe));
    });
}

Result<BuildSources> readBuildSources(const StateTree& tree)
{
    if (!pupitre::exists(tree.buildSources()))
        return BuildSources{};
    const auto text = readFile(tree.buildSources());
    const auto json = text ? parseJson(*text, "sources") : tl::unexpected<Error>(text.error());
    return json ? buildSourcesFromJson(*json) : tl::unexpected<Error>(json.error());
}

Result<void> writeBuildSources(const StateTree& tree, const BuildSources& sources)
{
    if (auto sound = check(sources); !sound)
        return sound;
    return writeFileAtomically(tree.buildSources(), toText(toJson(sources)));
}

} // namespace pupitre
