// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts with the key of what they depend on.
#include "core/agent/engines/rememberedfacts.h"

#include "core/agent/engines/idmap.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <sys/stat.h>

namespace pupitre
{

namespace
{

std::filesystem::path factsFile(const StateTree& tree, const std::string& engine)
{
    return tree.engine() / (engine + ".facts.json");
}

std::optional<Json> readFacts(const StateTree& tree, const std::string& engine)
{
    const auto text = readFile(factsFile(tree, engine), 65536);
    auto json = text ? parseJson(*text, "facts") : fail(ErrorKind::NotFound);
    if (!json || !json->is_object() || !json->contains("key") || !(*json)["key"].is_string()
        || !json->contains("place"))
        return std::nullopt;
    return *std::move(json);
}

} // namespace

std::string fileStamp(const std::string& path)
{
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0)
        return "-";
    return std::to_string(status.st_mtim.tv_sec) + "." + std::to_string(status.st_mtim.tv_nsec) + "."
           + std::to_string(status.st_size);
}

std::string factsKey(const std::string& program)
{
    std::string key = bootId() + "|" + fileStamp(program);
    const IdMap ids = accountIds();
    for (const auto& [name, ranges] : {std::pair{"|u", &ids.uids}, std::pair{"|g", &ids.gids}})
        for (const IdRange& range : *ranges)
            key += name + std::to_string(range.outside) + "+" + std::to_string(range.count);
    return key;
}

std::optional<EngineFacts> rememberedFacts(const StateTree& tree, const std::string& engine,
                                           const std::string& key)
{
    const auto json = readFacts(tree, engine);
    if (!json || (*json)["key"] != key)
        return std::nullopt;
    const auto place = placeFactsFromJson((*json)["place"]);
    return place ? std::optional(place->engine) : std::nullopt;
}

Result<void> rememberFacts(const StateTree& tree, const std::string& key, const EngineFacts& facts)
{
    PlaceFacts place;
    place.engine = facts;
    return replaceFile(factsFile(tree, facts.name), toText(Json{{"key", key}, {"place", toJson(place)}}));
}

Result<void> amendFacts(const StateTree& tree, const EngineFacts& facts)
{
    const auto json = readFacts(tree, facts.name);
    if (!json)
        return fail(ErrorKind::NotFound, factsFile(tree, facts.name).string());
    return rememberFacts(tree, (*json)["key"].get<std::string>(), facts);
}

} // namespace pupitre
