// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what devcontainer.json files mean to us, one JSON object a line, for the comparison with the
// reference implementation. Arguments: folders that hold .devcontainer/devcontainer.json.
#include "core/formats/environments/devcontainer.h"

#include <fstream>
#include <iostream>
#include <iterator>

using namespace pupitre;
using nlohmann::json;

namespace
{

const char* momentText(SetupMoment moment)
{
    switch (moment) {
    case SetupMoment::OnCreate:
        return "onCreateCommand";
    case SetupMoment::UpdateContent:
        return "updateContentCommand";
    case SetupMoment::PostCreate:
        return "postCreateCommand";
    case SetupMoment::PostStart:
        return "postStartCommand";
    case SetupMoment::PostAttach:
        return "postAttachCommand";
    }
    return "";
}

json baseOf(const Devcontainer& devcontainer)
{
    if (const auto* image = std::get_if<DevcontainerImage>(&devcontainer.base))
        return {{"image", image->reference}};
    if (const auto* build = std::get_if<DevcontainerBuild>(&devcontainer.base))
        return {{"containerfile", build->containerfile},
                {"context", build->context},
                {"args", build->args},
                {"target", build->target}};
    if (const auto* compose = std::get_if<DevcontainerCompose>(&devcontainer.base))
        return {{"composeFiles", compose->files}, {"service", compose->service}};
    return nullptr;
}

json meaningOf(const Devcontainer& devcontainer)
{
    json commands = json::object();
    for (const SetupCommand& command : devcontainer.commands) {
        const json what = command.argv.empty() ? json(command.shell) : json(command.argv);
        json& all = commands[momentText(command.moment)];
        if (command.name.empty())
            all = what;
        else
            all[command.name] = what;
    }
    json features = json::object();
    for (const DevcontainerFeature& feature : devcontainer.features)
        features[feature.id] = feature.options;
    json ports = json::array();
    for (const ForwardedPort& port : devcontainer.ports)
        ports.push_back({{"host", port.host}, {"port", port.port}, {"label", port.label}});
    json remarks = json::array();
    for (const ImportRemark& remark : devcontainer.remarks)
        remarks.push_back({{"where", remark.where},
                           {"line", remark.line},
                           {"standing", wireName(remark.standing)},
                           {"detail", remark.detail}});
    const HostRequirements& wanted = devcontainer.requirements;
    return {{"name", devcontainer.name},
            {"base", baseOf(devcontainer)},
            {"ports", ports},
            {"containerEnv", devcontainer.containerEnv},
            {"remoteEnv", devcontainer.remoteEnv},
            {"containerUser", devcontainer.containerUser},
            {"remoteUser", devcontainer.remoteUser},
            {"workspaceFolder", devcontainer.workspaceFolder},
            {"features", features},
            {"cpus", wanted.cpus},
            {"memory", wanted.memoryBytes},
            {"storage", wanted.storageBytes},
            {"gpu", static_cast<int>(wanted.gpu)},
            {"commands", commands},
            {"extensions", devcontainer.editorExtensions},
            {"pupitre", devcontainer.pupitre},
            {"remarks", remarks}};
}

} // namespace

int main(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string folder = argv[i];
        std::ifstream file(folder + "/.devcontainer/devcontainer.json", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        const DevcontainerWhere where{".devcontainer/devcontainer.json",
                                      folder.substr(folder.rfind('/') + 1)};
        const auto devcontainer = devcontainerFrom(text, where);
        json line = devcontainer ? meaningOf(*devcontainer) : json{{"error", devcontainer.error().detail}};
        line["folder"] = folder;
        std::cout << line.dump() << '\n';
    }
    return 0;
}
