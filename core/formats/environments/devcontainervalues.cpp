// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names, users, variables, features, and what is meant for editors.
#include "core/formats/environments/devcontainerparts.h"

#include <algorithm>

namespace pupitre
{

using nlohmann::json;

namespace
{

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// PUBLISHER.NAME, with or without "@" and a version.
bool isExtension(std::string_view id)
{
    const auto isPart = [](std::string_view part) {
        return !part.empty() && isNameCharacter(part.front())
               && std::all_of(part.begin(), part.end(),
                              [](char c) { return isNameCharacter(c) || c == '-' || c == '.'; });
    };
    const std::string_view name = id.substr(0, id.find('@'));
    const auto dot = name.find('.');
    return id.size() <= 200 && dot != std::string_view::npos && isPart(name.substr(0, dot))
           && isPart(name.substr(dot + 1))
           && (name.size() == id.size() || isPart(id.substr(name.size() + 1)));
}

void readVsCode(DocumentReading& reading, Devcontainer& devcontainer, const std::string& pointer,
                const json& value)
{
    if (!value.is_object())
        return reading.wrongType(pointer, "object");
    for (const auto& [key, one] : value.items()) {
        const std::string here = pointerTo(pointer, key);
        if (key == "extensions")
            readDevcontainerExtensions(reading, devcontainer, here, one);
        else
            reading.remark(here, RemarkStanding::Ignored, RemarkReason::EditorOnly);
    }
}

} // namespace

void readDevcontainerName(DocumentReading& reading, Devcontainer& devcontainer, const std::string& pointer,
                          const json& value)
{
    const auto text = reading.text(pointer, value);
    if (!text)
        return;
    devcontainer.name = remarkText(text->text);
    reading.take(pointer, {devcontainer.name, devcontainer.name != value.get_ref<const std::string&>()});
}

void readDevcontainerEnv(DocumentReading& reading, Devcontainer& devcontainer, const std::string& pointer,
                         const json& value)
{
    (pointer == "/containerEnv" ? devcontainer.containerEnv : devcontainer.remoteEnv) =
        reading.variables(pointer, value);
}

void readDevcontainerUser(DocumentReading& reading, Devcontainer& devcontainer, const std::string& pointer,
                          const json& value)
{
    if (const auto user = reading.user(pointer, value))
        (pointer == "/containerUser" ? devcontainer.containerUser : devcontainer.remoteUser) = *user;
}

void readDevcontainerWorkspace(DocumentReading& reading, Devcontainer& devcontainer,
                               const std::string& pointer, const json& value)
{
    devcontainer.workspaceFolder = reading.innerPath(pointer, value).value_or("");
}

void readDevcontainerFeatures(DocumentReading& reading, Devcontainer& devcontainer,
                              const std::string& pointer, const json& value)
{
    if (!value.is_object())
        return reading.wrongType(pointer, "object");
    for (const auto& [id, options] : value.items()) {
        const std::string here = pointerTo(pointer, id);
        DevcontainerFeature feature{id, json::object()};
        if (options.is_object())
            feature.options = options;
        else if (options.is_string())
            feature.options["version"] = options; // the short form
        else if (!options.is_boolean()) {         // true: an old form without options
            reading.wrongType(here, "object");
            continue;
        }
        reading.remark(here, RemarkStanding::NotSupported, RemarkReason::NotDone, id);
        devcontainer.features.push_back(std::move(feature));
    }
    std::stable_sort(devcontainer.features.begin(), devcontainer.features.end(),
                     [&](const DevcontainerFeature& a, const DevcontainerFeature& b) {
                         return reading.lineOf(pointerTo(pointer, a.id))
                                < reading.lineOf(pointerTo(pointer, b.id));
                     });
}

void readDevcontainerExtensions(DocumentReading& reading, Devcontainer& devcontainer,
                                const std::string& pointer, const json& value)
{
    if (!value.is_array())
        return reading.wrongType(pointer, "list");
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string here = pointerTo(pointer, i);
        const auto text = reading.text(here, value[i]);
        if (!text)
            continue;
        const std::string& id = text->text;
        if (id.substr(0, 1) == "-" && isExtension(std::string_view(id).substr(1))) // "not this one"
            reading.remark(here, RemarkStanding::Ignored, RemarkReason::EditorOnly, id);
        else if (!isExtension(id))
            reading.wrongValue(here, id);
        else {
            reading.take(here, *text);
            devcontainer.editorExtensions.push_back(id);
        }
    }
}

void readDevcontainerCustomizations(DocumentReading& reading, Devcontainer& devcontainer,
                                    const std::string& pointer, const json& value)
{
    if (!value.is_object())
        return reading.wrongType(pointer, "object");
    for (const auto& [tool, one] : value.items()) {
        const std::string here = pointerTo(pointer, tool);
        if (tool == "vscode") {
            readVsCode(reading, devcontainer, here, one);
        } else if (tool != "pupitre") {
            reading.remark(here, RemarkStanding::Ignored, RemarkReason::OtherTool, tool);
        } else if (!one.is_object()) {
            reading.wrongType(here, "object");
        } else {
            reading.take(here);
            devcontainer.pupitre = one;
        }
    }
}

} // namespace pupitre
