// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of a folder's files say what environment it wants, in the order in which they win. repo2docker's
// files are those of binder/, else of .binder/, else of the folder itself (repo2docker.readthedocs.io,
// "Configuration files").
#include "core/formats/environments/environmentsource.h"
#include "core/formats/environments/folderlisting.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

using FileKind = EnvironmentSourceKind;

struct KnownFile {
    FileKind kind;
    std::string_view name;
};

/// In the order in which they win; of one kind, the first that is there.
constexpr std::array topFiles{
    KnownFile{FileKind::Containerfile, "Containerfile"},
    KnownFile{FileKind::Containerfile, "Dockerfile"},
    KnownFile{FileKind::ComposeFile, "compose.yaml"},
    KnownFile{FileKind::ComposeFile, "compose.yml"},
    KnownFile{FileKind::ComposeFile, "docker-compose.yaml"},
    KnownFile{FileKind::ComposeFile, "docker-compose.yml"},
};

constexpr std::array binderFiles{
    KnownFile{FileKind::CondaEnvironment, "environment.yml"},
    KnownFile{FileKind::CondaEnvironment, "environment.yaml"},
    KnownFile{FileKind::PythonRequirements, "requirements.txt"},
    KnownFile{FileKind::DebianPackages, "apt.txt"},
    KnownFile{FileKind::RuntimeVersion, "runtime.txt"},
    KnownFile{FileKind::PostBuild, "postBuild"},
    KnownFile{FileKind::StartScript, "start"},
};

constexpr std::array projectFiles{
    KnownFile{FileKind::MavenProject, "pom.xml"},
    KnownFile{FileKind::GradleProject, "build.gradle"},
    KnownFile{FileKind::GradleProject, "build.gradle.kts"},
    KnownFile{FileKind::CmakeProject, "CMakeLists.txt"},
};

std::string joinedPath(const std::string& folder, std::string_view name)
{
    return folder.empty() ? std::string(name) : folder + '/' + std::string(name);
}

template <class Files>
void addKnown(std::vector<EnvironmentSource>& sources, const FolderIndex& index, const std::string& folder,
              const Files& files)
{
    for (const KnownFile& file : files)
        if (std::string path = joinedPath(folder, file.name); index.hasFile(path))
            sources.push_back({file.kind, std::move(path), EnvironmentSourceUse::Adds});
}

/// containers.dev: .devcontainer/devcontainer.json, .devcontainer.json,
/// .devcontainer/FOLDER/devcontainer.json.
void addDevcontainers(std::vector<EnvironmentSource>& sources, const FolderIndex& index)
{
    std::vector<std::string> paths{".devcontainer/devcontainer.json", ".devcontainer.json"};
    constexpr std::string_view inside = ".devcontainer/";
    constexpr std::string_view name = "/devcontainer.json";
    for (const std::string& file : index.files()) { // sorted
        const std::string_view path = file;
        if (path.substr(0, inside.size()) == inside && path.ends_with(name)
            && std::count(path.begin(), path.end(), '/') == 2)
            paths.push_back(file);
    }
    paths.emplace_back("devcontainer.json"); // where the folder itself was taken
    for (std::string& path : paths)
        if (index.hasFile(path))
            sources.push_back({FileKind::Devcontainer, std::move(path), EnvironmentSourceUse::Adds});
}

} // namespace

std::vector<EnvironmentSource> environmentSources(const FolderListing& folder)
{
    const FolderIndex index(folder);
    std::vector<EnvironmentSource> sources;
    addDevcontainers(sources, index);
    const std::string binder = index.hasFolder("binder")    ? "binder"
                               : index.hasFolder(".binder") ? ".binder"
                                                            : "";
    if (!binder.empty())
        addKnown(sources, index, binder, std::array{KnownFile{FileKind::Containerfile, "Dockerfile"}});
    addKnown(sources, index, "", topFiles);
    addKnown(sources, index, binder, binderFiles);
    addKnown(sources, index, "", projectFiles);
    return sources;
}

} // namespace pupitre
