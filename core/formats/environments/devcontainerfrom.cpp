// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a dev container is based on: a Dockerfile, else an image, else a service of a Compose file, in the
// order in which the reference implementation looks for them.
#include "core/formats/environments/devcontainerparts.h"
#include "core/formats/environments/folderpath.h"

namespace pupitre
{

using nlohmann::json;

namespace
{

void readBuildOptions(DocumentReading& reading, DevcontainerBuild& into, const json& build)
{
    if (const auto args = build.find("args"); args != build.end())
        into.args = reading.variables("/build/args", *args);
    if (const auto target = build.find("target"); target != build.end())
        into.target = reading.plainName("/build/target", *target).value_or("");
    if (build.contains("options")) // arguments of `docker build`: networks, hosts, secrets, volumes
        reading.remark("/build/options", RemarkStanding::Ignored, RemarkReason::OpensHost);
    if (build.contains("cacheFrom"))
        reading.remark("/build/cacheFrom", RemarkStanding::Ignored, RemarkReason::PlaceDecides);
    reading.unknownKeys("/build", build, {"dockerfile", "context", "args", "target", "options", "cacheFrom"});
}

void readBuild(DocumentReading& reading, Devcontainer& devcontainer)
{
    const json& root = reading.root();
    const bool legacy = root.contains("dockerFile");
    const json none = json::object();
    const auto found = root.find("build");
    const json& build = found != root.end() && found->is_object() ? *found : none;
    if (found != root.end() && !found->is_object())
        reading.wrongType("/build", "object");

    DevcontainerBuild into;
    readBuildOptions(reading, into, build);
    const json& named = legacy ? root : build;
    const std::string around = legacy ? "" : "/build";
    if (legacy) // the old spelling wins where both are there
        for (const char* key : {"dockerfile", "context"})
            if (build.contains(key))
                reading.remark(pointerTo("/build", key), RemarkStanding::Ignored, RemarkReason::OtherWins,
                               "/dockerFile");
    const char* fileKey = legacy ? "dockerFile" : "dockerfile";
    const auto file = reading.path(pointerTo(around, fileKey), named.at(fileKey));
    // Where nothing is said, the reference implementation takes the Dockerfile's folder, not that of the file
    // read here.
    std::optional<std::string> context = folderOf(file.value_or(""));
    if (named.contains("context"))
        context = reading.path(pointerTo(around, "context"), named.at("context"));
    if (!file || file->empty() || !context) {
        for (const char* pointer : {"/build", "/dockerFile", "/context"})
            reading.untake(pointer);
        return;
    }
    into.containerfile = *file;
    into.context = *context;
    devcontainer.base = std::move(into);
}

void readImage(DocumentReading& reading, Devcontainer& devcontainer)
{
    if (auto image = reading.image("/image", reading.root().at("image")))
        devcontainer.base = DevcontainerImage{std::move(*image)};
}

void readCompose(DocumentReading& reading, Devcontainer& devcontainer)
{
    const json& root = reading.root();
    const json& files = root.at("dockerComposeFile");
    DevcontainerCompose into;
    bool whole = true;
    const auto add = [&](const std::string& pointer, const json& value) {
        const auto path = reading.path(pointer, value);
        whole = whole && path && !path->empty();
        if (path)
            into.files.push_back(*path);
    };
    if (files.is_array()) {
        for (std::size_t i = 0; i < files.size(); ++i)
            add(pointerTo("/dockerComposeFile", i), files[i]);
        if (files.empty()) // the tools then look for a file by its usual names
            reading.remark("/dockerComposeFile", RemarkStanding::NotSupported, RemarkReason::NotDone, "[]");
    } else {
        add("/dockerComposeFile", files);
    }
    if (const auto service = root.find("service"); service != root.end())
        into.service = reading.plainName("/service", *service).value_or("");
    else
        reading.remark("/dockerComposeFile", RemarkStanding::Refused, RemarkReason::WrongValue, "service");
    if (whole && !into.files.empty() && !into.service.empty()) {
        devcontainer.base = std::move(into);
        return;
    }
    for (const char* pointer : {"/dockerComposeFile", "/service"})
        reading.untake(pointer);
}

} // namespace

void readDevcontainerBase(DocumentReading& reading, Devcontainer& devcontainer)
{
    const json& root = reading.root();
    const auto build = root.find("build");
    const bool modern = build != root.end() && build->is_object() && build->contains("dockerfile");
    std::string_view winner;
    if (root.contains("dockerFile") || modern) {
        winner = root.contains("dockerFile") ? "/dockerFile" : "/build";
        readBuild(reading, devcontainer);
    } else if (root.contains("image")) {
        winner = "/image";
        readImage(reading, devcontainer);
    } else if (root.contains("dockerComposeFile")) {
        winner = "/dockerComposeFile";
        readCompose(reading, devcontainer);
    }
    if (winner.empty())
        return reading.remark("", RemarkStanding::Refused, RemarkReason::NoBase);

    const bool builds = winner == "/build" || winner == "/dockerFile";
    const bool composes = winner == "/dockerComposeFile";
    const auto passOver = [&](const char* key, bool used) {
        if (!used && root.contains(key))
            reading.remark(pointerTo("", key), RemarkStanding::Ignored, RemarkReason::OtherWins, winner);
    };
    passOver("build", builds);
    passOver("context", root.contains("dockerFile"));
    passOver("image", winner == "/image");
    passOver("dockerComposeFile", composes);
    passOver("service", composes);
    if (root.contains("runServices"))
        reading.remark("/runServices", RemarkStanding::NotSupported, RemarkReason::NotDone);
}

} // namespace pupitre
