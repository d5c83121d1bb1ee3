// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/build/devcontainertext.h"

#include "core/wire/environmentjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{

using OrderedJson = nlohmann::ordered_json;

std::vector<std::string> extensionsFor(const Environment& environment)
{
    std::vector<std::string> extensions;
    switch (environment.platform) {
    case Platform::Python:
    case Platform::PyTorch:
    case Platform::TensorFlow:
        extensions = {"ms-python.python"};
        break;
    case Platform::Cpp:
        extensions = {"ms-vscode.cpptools", "ms-vscode.cmake-tools"};
        break;
    case Platform::Java:
        extensions = {"vscjava.vscode-java-pack"};
        break;
    case Platform::Other:
        break;
    }
    if (environment.tools.contains(Tool::Jupyter))
        extensions.emplace_back("ms-toolsai.jupyter");
    for (const std::string& further : environment.editorExtensions)
        if (std::ranges::find(extensions, further) == extensions.end())
            extensions.push_back(further);
    return extensions;
}

OrderedJson hostRequirements(const Environment& environment)
{
    OrderedJson wanted = OrderedJson::object();
    if (environment.open.cpus)
        wanted["cpus"] = static_cast<int>(std::ceil(*environment.open.cpus)); // whole ones, at least 1
    if (environment.open.memoryMiB)
        wanted["memory"] = std::to_string(*environment.open.memoryMiB) + "mb";
    if (environment.gpu)
        wanted["gpu"] = true;
    return wanted;
}

/// Data has a file of its own, and the text of a Containerfile is beside this one.
OrderedJson oursOf(const Environment& environment)
{
    Environment plain = environment;
    plain.data.clear();
    plain.containerfile.clear();
    return OrderedJson::parse(toText(toJson(plain)));
}

} // namespace

std::string devcontainerText(const Environment& environment)
{
    OrderedJson json;
    json["name"] = environment.name;
    // what is built in is apart from code and data: see buildcontext.h
    json["build"] = {{"dockerfile", "../Containerfile"}, {"context", "../context"}};
    if (!environment.buildArguments.empty())
        json["build"]["args"] = environment.buildArguments;
    if (!environment.buildTarget.empty())
        json["build"]["target"] = environment.buildTarget;
    if (!environment.ports.empty())
        json["forwardPorts"] = environment.ports;
    if (auto wanted = hostRequirements(environment); !wanted.empty())
        json["hostRequirements"] = std::move(wanted);
    if (const auto extensions = extensionsFor(environment); !extensions.empty())
        json["customizations"]["vscode"]["extensions"] = extensions;
    json["customizations"]["pupitre"] = oursOf(environment);
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

} // namespace pupitre
