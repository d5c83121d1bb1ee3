// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pom.xml says for itself. What it inherits (a parent, a profile, a plug-in) only Maven can say.
#include "core/formats/environments/javaproject.h"
#include "core/formats/environments/javaversion.h"
#include "core/formats/environments/pomtree.h"

#include <algorithm>
#include <array>
#include <map>

namespace pupitre
{

namespace
{

using Properties = std::map<std::string, std::string>;

constexpr std::size_t maxPropertyText = 1024;

/// ${name} replaced, a few levels deep; what nobody gives a value stays as it is written.
std::string withProperties(std::string text, const Properties& properties)
{
    for (int level = 0; level < 4; ++level) {
        std::string out;
        std::size_t at = 0;
        bool changed = false;
        while (at < text.size() && out.size() < maxPropertyText) {
            const auto begin = text.find("${", at);
            const auto end = begin == std::string::npos ? begin : text.find('}', begin);
            if (end == std::string::npos)
                break;
            const auto found = properties.find(text.substr(begin + 2, end - begin - 2));
            out += text.substr(at, begin - at);
            out += found == properties.end() ? text.substr(begin, end + 1 - begin) : found->second;
            changed = changed || found != properties.end();
            at = end + 1;
        }
        out += text.substr(at);
        text = out.substr(0, maxPropertyText);
        if (!changed)
            break;
    }
    return text;
}

struct PomKey {
    std::string_view name;
    RemarkStanding standing;
    RemarkReason reason;
};

/// maven.apache.org/pom.html, the elements that are not read.
constexpr std::array leftPomKeys{
    PomKey{"build", RemarkStanding::NotSupported, RemarkReason::NeedsTool},
    PomKey{"ciManagement", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"contributors", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"dependencyManagement", RemarkStanding::NotSupported, RemarkReason::NeedsTool},
    PomKey{"description", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"developers", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"distributionManagement", RemarkStanding::Ignored, RemarkReason::OtherTool},
    PomKey{"inceptionYear", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"issueManagement", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"licenses", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"mailingLists", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"name", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"organization", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"parent", RemarkStanding::NotSupported, RemarkReason::NeedsTool},
    PomKey{"pluginRepositories", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PomKey{"prerequisites", RemarkStanding::NotSupported, RemarkReason::NeedsTool},
    PomKey{"profiles", RemarkStanding::NotSupported, RemarkReason::NeedsTool},
    PomKey{"properties", RemarkStanding::Taken, RemarkReason::Understood},
    PomKey{"reporting", RemarkStanding::NotSupported, RemarkReason::NeedsTool},
    PomKey{"repositories", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PomKey{"scm", RemarkStanding::Ignored, RemarkReason::Description},
    PomKey{"url", RemarkStanding::Ignored, RemarkReason::Description},
};

constexpr std::array<std::string_view, 7> readPomKeys{"artifactId", "dependencies", "groupId", "modelVersion",
                                                      "modules",    "packaging",    "version"};

/// The compiler plug-in's own configuration wins over the properties.
std::string compilerSetting(const PomElement& project, std::string_view name)
{
    const PomElement* build = project.child("build");
    const PomElement* plugins = build == nullptr ? nullptr : build->child("plugins");
    if (plugins == nullptr)
        return {};
    for (const PomElement& plugin : plugins->children)
        if (plugin.textOf("artifactId") == "maven-compiler-plugin")
            if (const PomElement* configuration = plugin.child("configuration"))
                return configuration->textOf(name);
    return {};
}

int javaVersionFrom(const PomElement& project, const Properties& properties)
{
    const auto property = [&](const char* name) {
        const auto found = properties.find(name);
        return found == properties.end() ? std::string() : found->second;
    };
    for (const std::string& candidate :
         {compilerSetting(project, "release"), property("maven.compiler.release"),
          compilerSetting(project, "target"), property("maven.compiler.target"),
          compilerSetting(project, "source"), property("maven.compiler.source"), property("java.version")})
        if (const int version = javaVersionOf(withProperties(candidate, properties)); version != 0)
            return version;
    return 0;
}

} // namespace

Result<JavaProject> mavenProjectFrom(std::string_view text)
{
    const auto tree = pomTreeFrom(text);
    if (!tree)
        return tl::unexpected(tree.error());
    if (tree->name != "project")
        return fail(ErrorKind::Malformed, "pom.xml",
                    "line " + std::to_string(tree->line) + ", column 1: no project");

    Properties properties;
    if (const PomElement* given = tree->child("properties"))
        for (const PomElement& one : given->children)
            properties[one.name] = one.text;
    const PomElement* parent = tree->child("parent");
    const auto own = [&](const char* name) {
        std::string value = tree->textOf(name);
        if (value.empty() && parent != nullptr && std::string_view(name) != "artifactId")
            value = parent->textOf(name);
        return remarkText(withProperties(std::move(value), properties));
    };
    JavaProject project;
    project.group = own("groupId");
    project.artifact = own("artifactId");
    project.version = own("version");
    properties["project.version"] = properties["version"] = project.version;
    properties["project.groupId"] = project.group;
    properties["project.artifactId"] = project.artifact;
    project.packaging = remarkText(tree->textOf("packaging"));
    if (project.packaging.empty())
        project.packaging = "jar";
    project.javaVersion = javaVersionFrom(*tree, properties);
    if (const PomElement* modules = tree->child("modules"))
        for (const PomElement& module : modules->children)
            project.modules.push_back(remarkText(module.text));
    if (const PomElement* dependencies = tree->child("dependencies"))
        for (const PomElement& one : dependencies->children) {
            const auto value = [&](const char* name) {
                return remarkText(withProperties(one.textOf(name), properties));
            };
            project.dependencies.push_back(
                {value("groupId"), value("artifactId"), value("version"), value("scope"), one.line});
        }

    for (const PomElement& element : tree->children) {
        const auto left = std::find_if(leftPomKeys.begin(), leftPomKeys.end(),
                                       [&](const PomKey& key) { return key.name == element.name; });
        const bool read =
            std::find(readPomKeys.begin(), readPomKeys.end(), element.name) != readPomKeys.end();
        ImportRemark remark{
            {}, remarkText(element.name), element.line, RemarkStanding::Taken, RemarkReason::Understood, {}};
        if (left != leftPomKeys.end()) {
            remark.standing = left->standing;
            remark.reason = left->reason;
            if (left->reason == RemarkReason::NeedsTool)
                remark.detail = "mvn";
        } else if (!read) {
            remark.standing = RemarkStanding::NotSupported;
            remark.reason = RemarkReason::UnknownKey;
        }
        project.remarks.push_back(std::move(remark));
    }
    return project;
}

} // namespace pupitre
