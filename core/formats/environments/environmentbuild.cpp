// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an imported environment is based on where a file names another file: a Containerfile with its context,
// a service of a Compose file; and what can be seen beforehand to be missing for the build.
#include "core/formats/environments/environmentassembly.h"
#include "core/formats/environments/featurepackages.h"
#include "core/formats/environments/folderpath.h"

#include <algorithm>
#include <array>

namespace pupitre
{

void EnvironmentAssembly::build(const DevcontainerBuild& build, const std::string& namedBy,
                                const std::string& where)
{
    const std::string& path = build.containerfile;
    if (!m_index.hasFile(path))
        return remark(namedBy, where, 0, RemarkStanding::Refused, RemarkReason::FileMissing, path);
    m_namedByOthers.insert(path);
    const auto text = m_read(path);
    auto parsed = text ? containerfileFrom(*text) : Result<Containerfile>(tl::unexpected(text.error()));
    if (!parsed)
        return remark(path, "", 0, RemarkStanding::Refused, RemarkReason::FileUnreadable,
                      parsed.error().detail.empty() ? wireName(parsed.error().kind) : parsed.error().detail);
    useContainerfile(build, *text, std::move(*parsed));
}

void EnvironmentAssembly::compose(const DevcontainerCompose& compose, const std::string& namedBy)
{
    const std::string& path = compose.files.front();
    for (std::size_t i = 1; i < compose.files.size(); ++i) // they override parts of the first
        remark(namedBy, pointerTo("/dockerComposeFile", i), 0, RemarkStanding::NotSupported,
               RemarkReason::NotDone, compose.files[i]);
    if (!m_index.hasFile(path))
        return remark(namedBy, "/dockerComposeFile", 0, RemarkStanding::Refused, RemarkReason::FileMissing,
                      path);
    m_namedByOthers.insert(path);
    const auto text = m_read(path);
    const auto used =
        text ? readCompose(path, *text, compose.service) : Result<Use>(tl::unexpected(text.error()));
    if (!used)
        remark(path, "", 0, RemarkStanding::Refused, RemarkReason::FileUnreadable,
               used.error().detail.empty() ? wireName(used.error().kind) : used.error().detail);
}

void EnvironmentAssembly::useContainerfile(const DevcontainerBuild& build, std::string text,
                                           Containerfile parsed)
{
    keep(build.containerfile, std::exchange(parsed.remarks, {}));
    const int stage = stageFor(parsed, build.target);
    if (stage < 0)
        return remark(m_basePath, "target", 0, RemarkStanding::Refused, RemarkReason::WrongValue,
                      build.target);
    for (const BaseImage& image : baseImages(parsed, stage, build.args)) {
        if (!image.unresolved.empty())
            remark(build.containerfile, "FROM", image.line, RemarkStanding::Refused,
                   RemarkReason::UnknownVariable, image.unresolved);
        else if (!parseImageReference(image.text))
            remark(build.containerfile, "FROM", image.line, RemarkStanding::Refused, RemarkReason::WrongValue,
                   image.text);
    }
    m_result.containerfile = ImportedContainerfile{build.containerfile, build.context, std::move(text),
                                                   build.args,          build.target,  std::move(parsed)};
    checkContext(*m_result.containerfile);
    const std::string user = userOf(m_result.containerfile->parsed, stage);
    if (m_result.user.empty() && user.find('$') == std::string::npos)
        m_result.user = user;
}

void EnvironmentAssembly::checkContext(const ImportedContainerfile& file)
{
    for (const CopiedSource& copied : file.parsed.copied) {
        if (copied.kind != CopiedKind::ContextPath || copied.source.find_first_of("*?[") != std::string::npos)
            continue;
        const auto path = pathInside(file.context, copied.source);
        if (path && !path->empty() && !m_index.hasFile(*path) && !m_index.hasFolder(*path))
            remark(file.path, "COPY", copied.line, RemarkStanding::Refused, RemarkReason::FileMissing, *path);
    }
}

/// The reader said of all features that nothing carries them out; here it is said which ones packages stand
/// for.
void EnvironmentAssembly::carryOutFeatures(const std::string& namedBy)
{
    for (const DevcontainerFeature& feature : m_result.features) {
        const FeaturePackages found = packagesForFeature(feature);
        const std::string where = pointerTo("/features", feature.id);
        const auto remark =
            std::find_if(m_result.remarks.begin(), m_result.remarks.end(),
                         [&](const ImportRemark& one) { return one.file == namedBy && one.where == where; });
        if (found.standing == FeatureStanding::NotDone || remark == m_result.remarks.end())
            continue;
        if (found.standing == FeatureStanding::Packages) {
            addSystemPackages(found.packages);
            remark->standing = RemarkStanding::Taken;
            remark->reason = RemarkReason::TakenOverChanged;
            remark->detail.clear();
            for (const std::string& package : found.packages)
                remark->detail += (remark->detail.empty() ? "" : " ") + package;
        } else {
            remark->standing = RemarkStanding::Ignored;
            remark->reason = found.standing == FeatureStanding::OpensHost ? RemarkReason::OpensHost
                                                                          : RemarkReason::PlaceDecides;
        }
    }
}

void EnvironmentAssembly::wishTools()
{
    if (!m_result.editorExtensions.empty())
        m_result.tools.push_back(ToolWish::VsCode);
    constexpr std::array<std::string_view, 4> jupyters{"jupyter", "jupyterlab", "notebook", "jupyterhub"};
    const auto isJupyter = [&](const std::string& name) {
        return std::find(jupyters.begin(), jupyters.end(), name) != jupyters.end();
    };
    const auto& pip = m_result.pythonPackages;
    bool jupyter = std::any_of(pip.begin(), pip.end(), [&](const auto& one) { return isJupyter(one.name); });
    if (m_result.conda)
        for (const CondaPackage& package : m_result.conda->packages)
            jupyter = jupyter || isJupyter(package.name);
    for (const EnvironmentSource& source : m_result.sources) // repo2docker always ends in Jupyter
        jupyter = jupyter || source.path.compare(0, 7, "binder/") == 0
                  || source.path.compare(0, 8, ".binder/") == 0;
    if (jupyter)
        m_result.tools.push_back(ToolWish::Jupyter);
}

ImportedEnvironment EnvironmentAssembly::take()
{
    wishTools();
    for (const std::string& name :
         {m_result.conda ? m_result.conda->name : std::string(),
          m_result.java ? m_result.java->artifact : std::string(),
          m_result.cmake ? m_result.cmake->name : std::string(), remarkText(m_folder.name)})
        if (m_result.name.empty())
            m_result.name = name;
    std::stable_sort(m_result.remarks.begin(), m_result.remarks.end(),
                     [](const ImportRemark& a, const ImportRemark& b) {
                         return a.file != b.file ? a.file < b.file : a.line < b.line;
                     });
    return std::move(m_result);
}

} // namespace pupitre
