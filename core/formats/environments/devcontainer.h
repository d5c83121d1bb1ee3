// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// devcontainer.json (containers.dev, the specification's reference page and schema): text in, the values we
// take over out, by an allow-list. Every other key, at every level, gets a remark; nothing that would run on
// the importing person's computer or open the host to students is among the values.
#pragma once

#include "core/formats/environments/hostrequirements.h"
#include "core/formats/environments/importremark.h"
#include "core/formats/environments/jsonc.h"
#include "core/formats/environments/setupcommand.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pupitre
{

struct DevcontainerImage {
    std::string reference; // canonical
    bool operator==(const DevcontainerImage&) const = default;
};

struct DevcontainerBuild {
    std::string containerfile;               // within the folder
    std::string context;                     // within the folder; empty is the folder itself
    std::map<std::string, std::string> args; // those whose value is known
    std::string target;

    bool operator==(const DevcontainerBuild&) const = default;
};

struct DevcontainerCompose {
    std::vector<std::string> files; // within the folder, later ones override
    std::string service;

    bool operator==(const DevcontainerCompose&) const = default;
};

struct DevcontainerFeature {
    std::string id;         // "ghcr.io/devcontainers/features/python:1", "./local", "https://…/x.tgz"
    nlohmann::json options; // an object of texts and booleans; {"version": …} for the short form

    bool operator==(const DevcontainerFeature&) const = default;
};

struct ForwardedPort {
    std::string host; // empty: the environment itself
    int port = 0;
    std::string label;

    bool operator==(const ForwardedPort&) const = default;
};

struct Devcontainer {
    std::string name;
    std::variant<std::monostate, DevcontainerImage, DevcontainerBuild, DevcontainerCompose> base;
    std::vector<ForwardedPort> ports;
    std::map<std::string, std::string>
        containerEnv; // texts may hold ${containerEnv:…}, ${containerWorkspaceFolder}
    std::map<std::string, std::string> remoteEnv;
    std::string containerUser;
    std::string remoteUser;
    std::string workspaceFolder;               // empty: not said
    std::vector<DevcontainerFeature> features; // in the file's order
    HostRequirements requirements;
    std::vector<SetupCommand> commands;        // in the order of SetupMoment
    std::vector<std::string> editorExtensions; // "ms-python.python"
    nlohmann::json pupitre;                    // customizations.pupitre as it stands: an object, or null
    ImportRemarks remarks;                     // by line

    bool operator==(const Devcontainer&) const = default;
};

struct DevcontainerWhere {
    std::string file =
        ".devcontainer/devcontainer.json"; // within the folder: paths in it are relative to where it lies
    std::string folderName;                // name of the imported folder
};

/// Malformed (detail: line and column) and TooLarge as documentFromJsonc; Malformed for a document that is no
/// object. Everything else is a remark.
[[nodiscard]] Result<Devcontainer> devcontainerFrom(std::string_view text, const DevcontainerWhere& where);

} // namespace pupitre
