// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/draft/draftjson.h"

#include "core/wire/environmentjson.h"
#include "core/wire/fields.h"
#include "core/wire/pathjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr auto whatADraftIs = "environmentDraft";
constexpr auto nothingYet = "x"; // what an environment without a name or an id is written with

constexpr NamedValues<EnvironmentPage, 6> pageNames{{{EnvironmentPage::Platform, "platform"},
                                                     {EnvironmentPage::Packages, "packages"},
                                                     {EnvironmentPage::Hardware, "hardware"},
                                                     {EnvironmentPage::Resources, "resources"},
                                                     {EnvironmentPage::Tools, "tools"},
                                                     {EnvironmentPage::Build, "build"}}};
constexpr NamedValues<DraftOrigin, 3> originNames{
    {{DraftOrigin::Preset, "preset"}, {DraftOrigin::Source, "source"}, {DraftOrigin::Shelf, "shelf"}}};

Json listed(const std::vector<std::filesystem::path>& paths)
{
    Json list = Json::array();
    for (const auto& path : paths)
        list.push_back(pathToJson(path.string()));
    return list;
}

std::vector<std::filesystem::path> pathsIn(Fields& f, const char* member)
{
    std::vector<std::filesystem::path> paths;
    for (const Json& path : f.list(member))
        paths.emplace_back(f.take(pathFromJson(path)));
    return paths;
}

} // namespace

Json toJson(const EnvironmentDraft& draft)
{
    Environment environment = draft.environment;
    environment.data = draft.files.onPlaces;
    environment.name = nothingYet;
    environment.id = *EnvironmentId::parse(nothingYet);
    return {{"schema", environmentDraftSchema},
            {"page", pageNames.name(draft.page)},
            {"origin", originNames.name(draft.origin)},
            {"source", draft.source},
            {"exercise", draft.exercise},
            {"id", draft.environment.id.text()},
            {"name", draft.environment.name},
            {"environment", toJson(environment)},
            {"packagesBelow", draft.packagesBelow},
            {"code", listed(draft.files.code)},
            {"data", listed(draft.files.data)},
            {"documents", listed(draft.files.documents)}};
}

Result<EnvironmentDraft> environmentDraftFromJson(const Json& json)
{
    Fields f(json, whatADraftIs);
    const auto schema = f.integerOr("schema", environmentDraftSchema, 1);
    if (schema > environmentDraftSchema)
        return fail(ErrorKind::SchemaTooNew, whatADraftIs, std::to_string(schema));
    EnvironmentDraft draft;
    draft.page = pageNames.read(f, "page", EnvironmentPage::Platform);
    draft.origin = originNames.read(f, "origin", DraftOrigin::Preset);
    draft.source = f.textOr("source", {});
    draft.exercise = f.flagOr("exercise", false);
    draft.environment = f.take(environmentFromJson(f.object("environment")));
    draft.environment.name = f.textOr("name", {});
    draft.environment.id = {};
    if (!f.textOr("id", {}).empty())
        draft.environment.id = f.id<EnvironmentId>("id");
    draft.packagesBelow = f.texts("packagesBelow");
    draft.files.code = pathsIn(f, "code");
    draft.files.data = pathsIn(f, "data");
    draft.files.documents = pathsIn(f, "documents");
    draft.files.onPlaces = std::exchange(draft.environment.data, {});
    return f.finish(std::move(draft));
}

} // namespace pupitre
