// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Gradle script is a program: what stands in it literally is found by name, and everything else is said to
// need Gradle.
#include "core/formats/environments/javaproject.h"
#include "core/formats/environments/javaversion.h"
#include "core/formats/textencoding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pupitre
{

namespace
{

constexpr std::size_t maxGradleBytes = 1024 * 1024;
constexpr std::size_t maxGradleDependencies = 2'000;

/// Comments become blanks, so that lines and columns stay. Texts are left alone.
std::string withoutGradleComments(std::string_view text)
{
    std::string out(text);
    char quote = '\0';
    for (std::size_t i = 0; i < out.size(); ++i) {
        const char c = out[i];
        if (quote != '\0') {
            if (c == '\\')
                ++i;
            else if (c == quote || c == '\n')
                quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (text.substr(i, 2) == "//") {
            for (; i < out.size() && out[i] != '\n'; ++i)
                out[i] = ' ';
        } else if (text.substr(i, 2) == "/*") {
            const auto end = std::min(text.find("*/", i + 2), text.size());
            for (; i < std::min(end + 2, out.size()); ++i)
                if (out[i] != '\n')
                    out[i] = ' ';
            --i;
        }
    }
    return out;
}

bool isIdentifier(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view blanksOff(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r;";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// What follows `name` on the line, as a word of its own; none where it is not there.
std::optional<std::string_view> after(std::string_view line, std::string_view name)
{
    for (auto at = line.find(name); at != std::string_view::npos; at = line.find(name, at + 1)) {
        const auto end = at + name.size();
        if ((at == 0 || !isIdentifier(line[at - 1])) && (end == line.size() || !isIdentifier(line[end])))
            return blanksOff(line.substr(end));
    }
    return std::nullopt;
}

/// "= 17", ".set(17)", "(17)", "17": the value.
std::string_view valueIn(std::string_view rest)
{
    for (const std::string_view before : {"=", ".set(", "(", "JavaLanguageVersion.of("})
        if (rest.substr(0, before.size()) == before)
            rest = blanksOff(rest.substr(before.size()));
    return blanksOff(rest.substr(0, rest.find(')')));
}

std::optional<std::string> quoted(std::string_view text)
{
    if (text.empty() || (text.front() != '"' && text.front() != '\''))
        return std::nullopt;
    const auto end = text.find(text.front(), 1);
    if (end == std::string_view::npos || text.substr(0, end).find('$') != std::string_view::npos)
        return std::nullopt;
    return std::string(text.substr(1, end - 1));
}

/// implementation 'group:artifact:version', with brackets or without.
std::optional<JavaDependency> dependencyIn(std::string_view line)
{
    constexpr std::array<std::string_view, 8> configurations{"implementation",      "api",
                                                             "compileOnly",         "runtimeOnly",
                                                             "testImplementation",  "testRuntimeOnly",
                                                             "annotationProcessor", "testCompileOnly"};
    for (const std::string_view configuration : configurations) {
        if (line.substr(0, configuration.size()) != configuration)
            continue;
        auto written = quoted(valueIn(blanksOff(line.substr(configuration.size()))));
        if (!written)
            continue;
        std::string_view rest = *written;
        JavaDependency dependency;
        for (std::string* part : {&dependency.group, &dependency.artifact, &dependency.version}) {
            const auto colon = std::min(rest.find(':'), rest.size());
            *part = remarkText(rest.substr(0, colon));
            rest.remove_prefix(std::min(colon + 1, rest.size()));
        }
        if (configuration != "implementation" && configuration != "api")
            dependency.scope = configuration;
        if (!dependency.group.empty() && !dependency.artifact.empty())
            return dependency;
    }
    return std::nullopt;
}

void readGradleLine(JavaProject& project, std::string_view line, int number)
{
    const auto take = [&](const char* where) {
        project.remarks.push_back({{}, where, number, RemarkStanding::Taken, RemarkReason::Understood, {}});
    };
    for (const char* name :
         {"languageVersion", "jvmToolchain", "release", "sourceCompatibility", "targetCompatibility"}) {
        const auto rest = after(line, name);
        const int version = rest ? javaVersionOf(valueIn(*rest)) : 0;
        if (version == 0)
            continue;
        project.javaVersion = std::max(project.javaVersion, version);
        return take(name);
    }
    for (const auto& [name, into] : {std::pair{"group", &project.group}, {"version", &project.version}}) {
        const std::string_view word(name);
        if (line.substr(0, word.size()) != word)
            continue;
        const std::string_view rest = blanksOff(line.substr(word.size()));
        if (const auto value = quoted(valueIn(rest)); value && rest.substr(0, 1) != ".") {
            *into = remarkText(*value);
            return take(name);
        }
    }
    if (project.dependencies.size() >= maxGradleDependencies)
        return;
    if (auto dependency = dependencyIn(line)) {
        dependency->line = number;
        project.dependencies.push_back(std::move(*dependency));
        take("dependencies");
    }
}

} // namespace

Result<JavaProject> gradleProjectFrom(std::string_view text)
{
    if (text.size() > maxGradleBytes)
        return fail(ErrorKind::TooLarge, "build.gradle", std::to_string(maxGradleBytes) + " bytes");
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return fail(ErrorKind::Malformed, "build.gradle", "not UTF-8");
    JavaProject project;
    project.tool = JavaBuildTool::Gradle;
    project.packaging = "jar";
    project.remarks.push_back({{}, "", 0, RemarkStanding::NotSupported, RemarkReason::NeedsTool, "gradle"});
    const std::string bare = withoutGradleComments(text);
    std::string_view rest = bare;
    for (int line = 1; !rest.empty(); ++line) {
        const auto end = std::min(rest.find('\n'), rest.size());
        readGradleLine(project, blanksOff(rest.substr(0, end)), line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return project;
}

} // namespace pupitre
