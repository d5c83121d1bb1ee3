// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a folder of somebody's turned out to be: the preview "what was understood, what was ignored, and why",
// and what an environment of ours is made from.
#pragma once

#include "core/formats/environments/cmakeproject.h"
#include "core/formats/environments/condaenvironment.h"
#include "core/formats/environments/containerfile.h"
#include "core/formats/environments/devcontainer.h"
#include "core/formats/environments/imagereference.h"
#include "core/formats/environments/javaproject.h"
#include "core/formats/environments/runtimeversion.h"

#include <optional>

namespace pupitre
{

/// In the order in which they win: the first decides what the environment is based on.
enum class EnvironmentSourceKind {
    Devcontainer,
    Containerfile,
    ComposeFile,
    CondaEnvironment,
    PythonRequirements,
    DebianPackages, // apt.txt
    RuntimeVersion, // runtime.txt
    PostBuild,
    StartScript,
    MavenProject,
    GradleProject,
    CmakeProject,
    ImageReference, // typed in, no folder
};

enum class EnvironmentSourceUse {
    Base,       // decides what the environment is based on
    Adds,       // packages, commands or facts taken from it
    PassedOver, // another one comes first; a remark says which
    Unreadable, // a remark says why
};

struct EnvironmentSource {
    EnvironmentSourceKind kind{};
    std::string path; // within the folder
    EnvironmentSourceUse use = EnvironmentSourceUse::Adds;

    bool operator==(const EnvironmentSource&) const = default;
};

struct ImportedContainerfile {
    std::string path;                        // within the folder
    std::string context;                     // within the folder; empty is the folder itself
    std::string text;                        // as it stands
    std::map<std::string, std::string> args; // build arguments
    std::string target;                      // stage to build; empty: the last
    Containerfile parsed;

    bool operator==(const ImportedContainerfile&) const = default;
};

enum class ToolWish { VsCode, Jupyter }; // a terminal is always there

struct ImportedEnvironment {
    std::string name; // what the files call it; else the folder's name
    std::vector<EnvironmentSource> sources;

    std::optional<ImageReference> image;                // the base, where no Containerfile makes it
    std::optional<ImportedContainerfile> containerfile; // the base, where one does
    std::vector<std::string> systemPackages;            // of Debian, each once
    std::string pythonVersion;                          // "3.11"; empty: not said
    std::vector<PythonRequirement> pythonPackages;      // for pip
    std::optional<CondaEnvironment> conda;
    std::optional<RuntimeVersion> runtime;
    std::optional<JavaProject> java;
    std::optional<CmakeProject> cmake;
    std::vector<DevcontainerFeature> features; // as named; what packages stand for is in systemPackages

    std::map<std::string, std::string> environment; // of every process
    std::map<std::string, std::string> remoteEnv;   // of terminals and editors, may name ${containerEnv:…}
    std::string user;
    std::string workspaceFolder;
    std::vector<ForwardedPort> ports;
    std::vector<ToolWish> tools;
    std::vector<std::string> editorExtensions;
    HostRequirements requirements;
    std::vector<SetupCommand> commands;
    nlohmann::json pupitre; // customizations.pupitre, or null

    ImportRemarks remarks; // by file, then line

    bool operator==(const ImportedEnvironment&) const = default;
};

} // namespace pupitre
