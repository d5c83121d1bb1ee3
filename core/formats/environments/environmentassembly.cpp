// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/environmentassembly.h"

#include "core/formats/environments/debianpackages.h"
#include "core/formats/environments/folderpath.h"

#include <algorithm>

namespace pupitre
{

namespace
{

using SourceKind = EnvironmentSourceKind;

bool isProject(SourceKind kind)
{
    return kind == SourceKind::MavenProject || kind == SourceKind::GradleProject
           || kind == SourceKind::CmakeProject;
}

} // namespace

void EnvironmentAssembly::add(const EnvironmentSource& source)
{
    EnvironmentSource done = source;
    if (m_namedByOthers.contains(source.path)) {
        done.use = Use::Adds; // read already, where another file named it
    } else if (const std::string winner = winnerOver(source); !winner.empty()) {
        done.use = Use::PassedOver;
        remark(source.path, "", 0, RemarkStanding::Ignored, RemarkReason::OtherWins, winner);
    } else if (const auto use = read(source)) {
        done.use = *use;
        m_anythingRead = true;
    } else {
        done.use = Use::Unreadable;
        remark(source.path, "", 0, RemarkStanding::Refused, RemarkReason::FileUnreadable,
               use.error().detail.empty() ? wireName(use.error().kind) : use.error().detail);
        if (!m_firstError)
            m_firstError = use.error();
    }
    m_result.sources.push_back(std::move(done));
}

std::string EnvironmentAssembly::winnerOver(const EnvironmentSource& source) const
{
    if (isProject(source.kind))
        return {}; // facts about the code: nothing of them contradicts an environment
    const auto already = std::find_if(m_result.sources.begin(), m_result.sources.end(), [&](const auto& one) {
        return one.kind == source.kind && one.use != Use::Unreadable && one.use != Use::PassedOver;
    });
    if (already != m_result.sources.end())
        return already->path;
    if (hasBase())
        return m_basePath;
    if (source.kind == SourceKind::PythonRequirements && m_result.conda)
        return "environment.yml"; // repo2docker takes pip's packages from there
    if (source.kind == SourceKind::RuntimeVersion && !m_result.pythonVersion.empty())
        return "environment.yml";
    return {};
}

Result<EnvironmentSourceUse> EnvironmentAssembly::read(const EnvironmentSource& source)
{
    if (source.kind == SourceKind::PostBuild) { // it says itself by what it is run
        const std::string path = "./" + source.path;
        m_result.commands.push_back(
            {SetupMoment::OnCreate, {}, "chmod +x " + path + " && " + path, {}, source.path});
        remark(source.path, "", 0, RemarkStanding::Taken, RemarkReason::Understood, {});
        return Use::Adds;
    }
    if (source.kind == SourceKind::StartScript) { // stands around every process of a session
        remark(source.path, "", 0, RemarkStanding::NotSupported, RemarkReason::NotDone, {});
        return Use::PassedOver;
    }
    const auto text = m_read(source.path);
    if (!text)
        return tl::unexpected(text.error());
    if (source.kind == SourceKind::Devcontainer)
        return readDevcontainer(source.path, *text);
    if (source.kind == SourceKind::Containerfile)
        return readContainerfile(source.path, *text);
    if (source.kind == SourceKind::ComposeFile) {
        m_basePath = source.path;
        return readCompose(source.path, *text, {});
    }
    return isProject(source.kind) ? readProject(source, *text) : readPackages(source, *text);
}

Result<EnvironmentSourceUse> EnvironmentAssembly::readDevcontainer(const std::string& path,
                                                                   const std::string& text)
{
    auto read = devcontainerFrom(text, {path, m_folder.name});
    if (!read)
        return tl::unexpected(read.error());
    m_basePath = path;
    keep(path, std::move(read->remarks));
    if (const auto* image = std::get_if<DevcontainerImage>(&read->base))
        m_result.image = *parseImageReference(image->reference);
    if (const auto* one = std::get_if<DevcontainerBuild>(&read->base))
        build(*one, path, "/build/dockerfile");
    if (const auto* one = std::get_if<DevcontainerCompose>(&read->base))
        compose(*one, path);
    m_result.name = read->name;
    m_result.features = std::move(read->features);
    carryOutFeatures(path);
    for (auto& [name, value] : read->containerEnv)
        m_result.environment[name] = value;
    m_result.remoteEnv = std::move(read->remoteEnv);
    if (const std::string& user = read->remoteUser.empty() ? read->containerUser : read->remoteUser;
        !user.empty())
        m_result.user = user;
    if (!read->workspaceFolder.empty())
        m_result.workspaceFolder = read->workspaceFolder;
    m_result.ports.insert(m_result.ports.end(), read->ports.begin(), read->ports.end());
    m_result.editorExtensions = std::move(read->editorExtensions);
    m_result.requirements = read->requirements;
    m_result.commands = std::move(read->commands);
    m_result.pupitre = std::move(read->pupitre);
    return hasBase() ? Use::Base : Use::Adds;
}

Result<EnvironmentSourceUse> EnvironmentAssembly::readContainerfile(const std::string& path,
                                                                    const std::string& text)
{
    auto parsed = containerfileFrom(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    m_basePath = path;
    // repo2docker builds with the whole folder as context also where its files lie in binder/.
    useContainerfile({path, "", {}, ""}, text, std::move(*parsed));
    return Use::Base;
}

Result<EnvironmentSourceUse>
EnvironmentAssembly::readCompose(const std::string& path, const std::string& text, const std::string& service)
{
    auto read = composeServiceFrom(text, service, path);
    if (!read)
        return tl::unexpected(read.error());
    keep(path, std::move(read->remarks));
    if (read->build)
        build(*read->build, path, "/services/" + read->name + "/build");
    else if (!read->image.empty())
        m_result.image = *parseImageReference(read->image);
    for (auto& [name, value] : read->environment)
        m_result.environment[name] = value;
    m_result.user = read->user;
    m_result.workspaceFolder = read->workingFolder;
    m_result.ports = std::move(read->ports);
    return hasBase() ? Use::Base : Use::Adds;
}

Result<EnvironmentSourceUse> EnvironmentAssembly::readPackages(const EnvironmentSource& source,
                                                               const std::string& text)
{
    if (source.kind == SourceKind::CondaEnvironment) {
        auto read = condaEnvironmentFrom(text);
        if (!read)
            return tl::unexpected(read.error());
        keep(source.path, std::exchange(read->remarks, {}));
        m_result.pythonVersion = pythonVersionOf(*read);
        m_result.pythonPackages = read->pip;
        m_result.conda = std::move(*read);
    } else if (source.kind == SourceKind::PythonRequirements) {
        auto read = pythonRequirementsFrom(text);
        if (!read)
            return tl::unexpected(read.error());
        keep(source.path, std::move(read->remarks));
        m_result.pythonPackages = std::move(read->packages);
    } else if (source.kind == SourceKind::DebianPackages) {
        auto read = debianPackagesFrom(text);
        if (!read)
            return tl::unexpected(read.error());
        keep(source.path, std::move(read->remarks));
        addSystemPackages(read->names);
    } else {
        const auto read = runtimeVersionFrom(text);
        if (!read)
            return tl::unexpected(read.error());
        remark(source.path, "", 1, RemarkStanding::Taken, RemarkReason::Understood, {});
        m_result.runtime = *read;
        if (read->language == RuntimeLanguage::Python)
            m_result.pythonVersion = read->version;
    }
    return Use::Adds;
}

Result<EnvironmentSourceUse> EnvironmentAssembly::readProject(const EnvironmentSource& source,
                                                              const std::string& text)
{
    std::vector<std::string> packages;
    if (source.kind == SourceKind::CmakeProject) {
        auto read = cmakeProjectFrom(text);
        if (!read)
            return tl::unexpected(read.error());
        keep(source.path, std::exchange(read->remarks, {}));
        packages = debianPackagesFor(*read);
        m_result.cmake = std::move(*read);
    } else if (m_result.java) { // pom.xml comes before build.gradle
        remark(source.path, "", 0, RemarkStanding::Ignored, RemarkReason::OtherWins, "pom.xml");
        return Use::PassedOver;
    } else {
        auto read =
            source.kind == SourceKind::MavenProject ? mavenProjectFrom(text) : gradleProjectFrom(text);
        if (!read)
            return tl::unexpected(read.error());
        keep(source.path, std::exchange(read->remarks, {}));
        packages = debianPackagesFor(*read);
        m_result.java = std::move(*read);
    }
    if (!hasBase()) // else what is there already brings them, or was meant not to
        addSystemPackages(packages);
    return Use::Adds;
}

void EnvironmentAssembly::keep(const std::string& file, ImportRemarks remarks)
{
    for (ImportRemark& one : remarks) {
        one.file = file;
        m_result.remarks.push_back(std::move(one));
    }
}

void EnvironmentAssembly::remark(const std::string& file, const std::string& where, int line,
                                 RemarkStanding standing, RemarkReason reason, std::string_view detail)
{
    m_result.remarks.push_back({file, where, line, standing, reason, remarkText(detail)});
}

void EnvironmentAssembly::addSystemPackages(const std::vector<std::string>& packages)
{
    auto& all = m_result.systemPackages;
    for (const std::string& package : packages)
        if (std::find(all.begin(), all.end(), package) == all.end())
            all.push_back(package);
}

} // namespace pupitre
