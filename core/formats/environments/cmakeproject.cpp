// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/cmakeproject.h"

#include "core/formats/environments/cmakepackages.h"
#include "core/formats/environments/cmakewords.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace pupitre
{

namespace
{

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.';
    });
}

/// CMake puts no limit on names; these end in messages and tables.
bool isCmakeName(std::string_view text)
{
    return !text.empty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("_-+.").find(c) != std::string_view::npos;
    });
}

class CmakeReader final
{
public:
    CmakeProject read(const std::vector<CmakeCommand>& commands)
    {
        remark("", 0, RemarkStanding::NotSupported, RemarkReason::NeedsTool, "cmake");
        for (const CmakeCommand& command : commands)
            take(command);
        if (!m_languagesSaid)
            m_project.languages = {"C", "CXX"};
        return std::move(m_project);
    }

private:
    void remark(const std::string& where, int line, RemarkStanding standing, RemarkReason reason,
                std::string_view detail)
    {
        m_project.remarks.push_back({{}, where, line, standing, reason, remarkText(detail)});
    }
    void taken(const CmakeCommand& command, std::string_view detail)
    {
        remark(command.name, command.line, RemarkStanding::Taken, RemarkReason::Understood, detail);
    }

    void take(const CmakeCommand& command)
    {
        const std::vector<std::string>& words = command.arguments;
        if (words.empty())
            return;
        if (command.name == "cmake_minimum_required")
            takeMinimum(command);
        else if (command.name == "project")
            takeProject(command);
        else if (command.name == "enable_language")
            addLanguage(words[0]);
        else if (command.name == "find_package")
            takePackage(command);
        else if (command.name == "pkg_check_modules" || command.name == "pkg_search_module")
            takeModules(command);
        else if (command.name == "set" && words.size() > 1 && words[0] == "CMAKE_CXX_STANDARD")
            takeStandard(words[1]);
        else if (command.name == "target_compile_features")
            takeFeatures(words);
        else if (command.name == "fetchcontent_declare"
                 || command.name == "externalproject_add") // needs a network
            remark(command.name, command.line, RemarkStanding::NotSupported, RemarkReason::NotDone, words[0]);
        else if (command.name == "add_subdirectory") // has a CMakeLists.txt of its own
            remark(command.name, command.line, RemarkStanding::NotSupported, RemarkReason::NotDone, words[0]);
    }

    void takeMinimum(const CmakeCommand& command)
    {
        const std::vector<std::string>& words = command.arguments;
        if (words.size() < 2 || words[0] != "VERSION")
            return;
        const std::string least = words[1].substr(0, words[1].find("..."));
        if (!isNumber(least))
            return;
        m_project.minimumVersion = least;
        taken(command, least);
    }

    void takeProject(const CmakeCommand& command)
    {
        const std::vector<std::string>& words = command.arguments;
        if (m_project.name.empty() && isCmakeName(words[0])) {
            m_project.name = words[0];
            taken(command, words[0]);
        }
        bool listing = true; // project(NAME C CXX) is the short form
        for (std::size_t i = 1; i < words.size(); ++i) {
            if (words[i] == "LANGUAGES") {
                listing = true;
                m_languagesSaid = true;
            } else if (words[i] == "VERSION" || words[i] == "DESCRIPTION" || words[i] == "HOMEPAGE_URL"
                       || words[i] == "COMPAT_VERSION" || words[i] == "SPDX_LICENSE") {
                listing = false;
                ++i;
            } else if (listing) {
                addLanguage(words[i]);
            }
        }
    }

    void addLanguage(const std::string& language)
    {
        if (!isCmakeName(language))
            return;
        m_languagesSaid = true;
        auto& all = m_project.languages;
        if (language != "NONE" && std::find(all.begin(), all.end(), language) == all.end())
            all.push_back(language);
    }

    void takeStandard(std::string_view text)
    {
        int standard = 0;
        const auto [rest, code] = std::from_chars(text.data(), text.data() + text.size(), standard);
        if (code == std::errc() && rest == text.data() + text.size() && standard > 0 && standard < 100)
            m_project.cxxStandard =
                standard == 98 ? m_project.cxxStandard : std::max(m_project.cxxStandard, standard);
    }

    void takeFeatures(const std::vector<std::string>& words)
    {
        constexpr std::string_view prefix = "cxx_std_";
        for (const std::string& word : words)
            if (word.compare(0, prefix.size(), prefix) == 0)
                takeStandard(std::string_view(word).substr(prefix.size()));
    }

    void takePackage(const CmakeCommand& command)
    {
        const std::vector<std::string>& words = command.arguments;
        CmakePackage package;
        package.name = words[0];
        package.line = command.line;
        if (words.size() > 1 && isNumber(words[1]))
            package.version = words[1];
        package.required = std::find(words.begin(), words.end(), "REQUIRED") != words.end();
        add(command, std::move(package));
    }

    /// pkg_check_modules(PREFIX [REQUIRED] [QUIET] … module>=1.2 …)
    void takeModules(const CmakeCommand& command)
    {
        const bool required = std::find(command.arguments.begin(), command.arguments.end(), "REQUIRED")
                              != command.arguments.end();
        for (std::size_t i = 1; i < command.arguments.size(); ++i) {
            const std::string& word = command.arguments[i];
            const bool option = std::all_of(word.begin(), word.end(),
                                            [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
            const std::string name = word.substr(0, word.find_first_of("<>="));
            if (!option && isCmakeName(name))
                add(command, {"pkg-config:" + name, {}, required, {}, command.line});
        }
    }

    void add(const CmakeCommand& command, CmakePackage package)
    {
        const std::string_view bare = std::string_view(package.name).substr(package.name.find(':') + 1);
        if (!isCmakeName(bare)) // ${VARIABLE}
            return remark(command.name, command.line, RemarkStanding::NotSupported,
                          RemarkReason::UnknownVariable, package.name);
        if (!m_seen.insert(package.name).second)
            return;
        const auto known = debianPackagesForCmake(package.name);
        if (known) {
            package.debianPackages = *known;
            taken(command, package.name);
        } else {
            remark(command.name, command.line, RemarkStanding::NotSupported, RemarkReason::UnknownKey,
                   package.name);
        }
        m_project.packages.push_back(std::move(package));
    }

    CmakeProject m_project;
    std::set<std::string> m_seen;
    bool m_languagesSaid = false;
};

} // namespace

Result<CmakeProject> cmakeProjectFrom(std::string_view text)
{
    const auto commands = cmakeCommandsFrom(text);
    if (!commands)
        return tl::unexpected(commands.error());
    return CmakeReader().read(*commands);
}

std::vector<std::string> debianPackagesFor(const CmakeProject& project)
{
    std::set<std::string> packages{"cmake", "make"};
    for (const std::string& language : project.languages) {
        if (language == "C")
            packages.insert("gcc");
        if (language == "CXX")
            packages.insert("g++");
        if (language == "Fortran")
            packages.insert("gfortran");
        if (language == "CUDA")
            packages.insert("nvidia-cuda-toolkit");
    }
    for (const CmakePackage& package : project.packages) {
        packages.insert(package.debianPackages.begin(), package.debianPackages.end());
        if (package.name.find(':') != std::string::npos)
            packages.insert("pkgconf");
    }
    return {packages.begin(), packages.end()};
}

} // namespace pupitre
