// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/environmentjson.h"

#include "core/wire/fields.h"
#include "core/wire/limitsjson.h"

namespace pupitre
{

namespace
{

constexpr auto whatAnEnvironmentIs = "environment";

constexpr NamedValues<Tool, 2> tools{{{Tool::Editor, "editor"}, {Tool::Jupyter, "jupyter"}}};

std::map<std::string, std::string> textsByName(Fields& f, const char* member)
{
    std::map<std::string, std::string> texts;
    for (const auto& [name, value] : f.object(member).items()) {
        if (value.is_string())
            texts.emplace(name, value.get<std::string>());
        else
            f.complain(member);
    }
    return texts;
}

Json toJson(const DataItem& item)
{
    return {{"name", item.name}, {"bytes", item.bytes}, {"sha256", item.sha256}, {"paths", item.paths}};
}

Result<DataItem> dataItemFromJson(const Json& json)
{
    Fields f(json, "data");
    DataItem item;
    item.name = f.text("name");
    item.bytes = static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0));
    item.sha256 = f.textOr("sha256", {});
    item.paths = textsByName(f, "paths");
    return f.finish(std::move(item));
}

} // namespace

Json toJson(const Environment& environment)
{
    Json json{{"schema", environmentSchema},
              {"id", environment.id.text()},
              {"name", environment.name},
              {"platform", wireName(environment.platform)},
              {"gpu", environment.gpu},
              {"open", toJson(environment.open)},
              {"handIn", toJson(environment.handIn)}};
    const auto add = [&json](const char* name, const auto& value) {
        if (!value.empty())
            json[name] = value;
    };
    add("description", environment.description);
    add("image", environment.image);
    add("systemPackages", environment.systemPackages);
    add("pythonPackages", environment.pythonPackages);
    add("variables", environment.variables);
    add("commands", environment.commands);
    add("containerfile", environment.containerfile);
    add("buildArguments", environment.buildArguments);
    add("buildTarget", environment.buildTarget);
    if (environment.commandsNeedFiles)
        json["commandsNeedFiles"] = true;
    add("ports", environment.ports);
    add("editorExtensions", environment.editorExtensions);
    for (const Tool tool : environment.tools)
        json["tools"].push_back(tools.name(tool));
    for (const DataItem& item : environment.data)
        json["data"].push_back(toJson(item));
    return json;
}

Result<Environment> environmentFromJson(const Json& json)
{
    Fields f(json, whatAnEnvironmentIs);
    const auto schema = f.integerOr("schema", environmentSchema, 1);
    if (schema > environmentSchema)
        return fail(ErrorKind::SchemaTooNew, whatAnEnvironmentIs, std::to_string(schema));
    Environment environment;
    environment.id = f.id<EnvironmentId>("id");
    environment.name = f.text("name");
    environment.description = f.textOr("description", {});
    if (const auto platform = platformFromWireName(f.textOr("platform", "other")))
        environment.platform = *platform;
    else
        f.complain("platform");
    environment.gpu = f.flagOr("gpu", false);
    environment.image = f.textOr("image", {});
    environment.systemPackages = f.texts("systemPackages");
    environment.pythonPackages = f.texts("pythonPackages");
    environment.variables = textsByName(f, "variables");
    environment.commands = f.texts("commands");
    environment.commandsNeedFiles = f.flagOr("commandsNeedFiles", false);
    environment.containerfile = f.textOr("containerfile", {});
    environment.buildArguments = textsByName(f, "buildArguments");
    environment.buildTarget = f.textOr("buildTarget", {});
    for (const std::string& name : f.texts("tools"))
        if (const auto tool = tools.value(name))
            environment.tools.insert(*tool);
        else
            f.complain("tools");
    environment.editorExtensions = f.texts("editorExtensions");
    for (const Json& port : f.list("ports"))
        environment.ports.push_back(port.is_number_integer() ? port.get<int>() : 0);
    environment.open = f.take(limitsFromJson(f.object("open")));
    environment.handIn = f.take(limitsFromJson(f.object("handIn")));
    for (const Json& item : f.list("data"))
        environment.data.push_back(f.take(dataItemFromJson(item)));
    auto whole = f.finish(std::move(environment));
    if (whole)
        if (const auto errors = validate(*whole); !errors.empty())
            return tl::unexpected<Error>(errors.front());
    return whole;
}

} // namespace pupitre
