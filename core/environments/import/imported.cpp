// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See imported.h. Where an image or packages are the base, ours makes the Containerfile; where somebody's is,
// what else was asked for is written below it.
#include "core/environments/import/imported.h"

#include "core/environments/build/recipe.h"
#include "core/environments/presets.h"

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{

constexpr auto condaImage = "docker.io/condaforge/miniforge3:24.9.2-0";
constexpr auto pythonImage = "docker.io/library/python:";
constexpr auto pythonFlavour = "-slim-bookworm";
constexpr std::uint64_t bytesPerMiB = 1024 * 1024;

bool hasPython(const ImportedEnvironment& imported, std::string_view package)
{
    const bool pip = std::ranges::any_of(imported.pythonPackages,
                                         [&](const PythonRequirement& one) { return one.name == package; });
    return pip
           || (imported.conda && std::ranges::any_of(imported.conda->packages, [&](const CondaPackage& one) {
                   return one.name == package;
               }));
}

Platform platformOf(const ImportedEnvironment& imported)
{
    if (hasPython(imported, "torch") || hasPython(imported, "pytorch"))
        return Platform::PyTorch;
    if (hasPython(imported, "tensorflow"))
        return Platform::TensorFlow;
    if (!imported.pythonPackages.empty() || imported.conda || !imported.pythonVersion.empty())
        return Platform::Python;
    if (imported.java)
        return Platform::Java;
    return imported.cmake ? Platform::Cpp : Platform::Other;
}

/// One word of a POSIX shell, whatever is in it.
std::string shellWord(const std::string& text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string shellLine(const SetupCommand& command)
{
    if (command.argv.empty())
        return command.shell;
    std::string line;
    for (const std::string& word : command.argv)
        line += (line.empty() ? "" : " ") + shellWord(word);
    return line;
}

class Planning final
{
public:
    explicit Planning(const ImportedEnvironment& imported) : m_imported(imported)
    {
        m_plan.environment = preset(platformOf(imported), imported.requirements.gpu == GpuWish::Required);
        m_plan.remarks = imported.remarks;
    }

    ImportPlan run()
    {
        Environment& environment = m_plan.environment;
        environment.name = m_imported.name.substr(0, 100);
        takePackages();
        takeVariables();
        takeCommands();
        takeHardware();
        takeTools();
        takeBase();
        for (const auto& [what, value] : {std::pair{"remoteUser", &m_imported.user},
                                          std::pair{"workspaceFolder", &m_imported.workspaceFolder}})
            if (!value->empty())
                remark(what, RemarkStanding::Ignored, RemarkReason::PlaceDecides, *value);
        return std::move(m_plan);
    }

private:
    void remark(const std::string& where, RemarkStanding standing, RemarkReason reason,
                const std::string& detail)
    {
        m_plan.remarks.push_back({"", remarkText(where), 0, standing, reason, remarkText(detail)});
    }

    void addPackage(const std::string& name)
    {
        auto& all = m_plan.environment.systemPackages;
        if (std::ranges::find(all, name) == all.end())
            all.push_back(name);
    }

    void takePackages()
    {
        Environment& environment = m_plan.environment;
        environment.systemPackages.clear(); // theirs, not those of the preset
        for (const std::string& package : m_imported.systemPackages)
            if (isValidDebianPackage(package))
                addPackage(package);
        for (const PythonRequirement& one : m_imported.pythonPackages)
            if (const std::string line = requirementText(one); isValidPythonRequirement(line))
                environment.pythonPackages.push_back(line);
            else
                remark(one.name, RemarkStanding::Refused, RemarkReason::WrongValue, line);
        if (m_imported.java) {
            addPackage("default-jdk-headless");
            addPackage(m_imported.java->tool == JavaBuildTool::Maven ? "maven" : "gradle");
        }
        if (m_imported.cmake) {
            for (const char* package : {"cmake", "g++", "make"})
                addPackage(package);
            for (const CmakePackage& wanted : m_imported.cmake->packages)
                for (const std::string& package : wanted.debianPackages)
                    addPackage(package);
        }
    }

    void takeVariables()
    {
        auto variables = m_imported.environment;
        for (const auto& [name, value] : m_imported.remoteEnv)
            if (value.find("${") == std::string::npos)
                variables[name] = value;
            else
                remark("remoteEnv/" + name, RemarkStanding::NotSupported, RemarkReason::NotDone, value);
        for (const auto& [name, value] : variables)
            if (isValidVariableName(name)
                && value.find_first_of(std::string("\n\r\0", 3)) == std::string::npos)
                m_plan.environment.variables[name] = value;
            else
                remark(name, RemarkStanding::Refused, RemarkReason::WrongValue, value);
    }

    void takeCommands()
    {
        for (const SetupCommand& command : m_imported.commands) {
            const std::string line = shellLine(command);
            if (command.moment == SetupMoment::PostStart || command.moment == SetupMoment::PostAttach
                || line.find('\n') != std::string::npos || line.ends_with('\\') || line.empty())
                remark(line, RemarkStanding::NotSupported, RemarkReason::NotDone, command.file);
            else
                m_plan.environment.commands.push_back(line);
        }
        if (m_plan.environment.commands.empty())
            return;
        m_plan.environment.commandsNeedFiles = true; // they are written for the folder they come with
        m_plan.builtIn = {""};
    }

    void takeHardware()
    {
        const HostRequirements& wanted = m_imported.requirements;
        Limits& open = m_plan.environment.open;
        if (wanted.cpus > 0)
            open.cpus = wanted.cpus;
        if (wanted.memoryBytes > 0)
            open.memoryMiB =
                static_cast<int>(std::min<std::uint64_t>(wanted.memoryBytes / bytesPerMiB, 1 << 24));
        if (wanted.storageBytes > 0)
            open.workspaceMiB =
                static_cast<int>(std::min<std::uint64_t>(wanted.storageBytes / bytesPerMiB, 1 << 24));
        if (wanted.gpu != GpuWish::None)
            open.seatsPerGpu = 1;
    }

    void takeTools()
    {
        Environment& environment = m_plan.environment;
        for (const ToolWish wish : m_imported.tools)
            environment.tools.insert(wish == ToolWish::Jupyter ? Tool::Jupyter : Tool::Editor);
        environment.editorExtensions = m_imported.editorExtensions;
        for (const ForwardedPort& port : m_imported.ports)
            if (port.host.empty())
                environment.ports.push_back(port.port);
            else
                remark(port.host, RemarkStanding::NotSupported, RemarkReason::NotDone,
                       std::to_string(port.port));
    }

    void takeBase()
    {
        Environment& environment = m_plan.environment;
        if (m_imported.containerfile)
            return takeContainerfile(*m_imported.containerfile);
        if (m_imported.image)
            environment.image = canonicalText(*m_imported.image);
        else if (m_imported.conda)
            return takeConda(*m_imported.conda);
        else if (!m_imported.pythonVersion.empty() || !environment.pythonPackages.empty())
            environment.image = std::string(pythonImage)
                                + (m_imported.pythonVersion.empty() ? "3.11" : m_imported.pythonVersion)
                                + pythonFlavour;
    }

    /// Theirs, and below it what else was asked for: one text from then on.
    void ownContainerfile(std::string theirs)
    {
        Environment& environment = m_plan.environment;
        if (!theirs.ends_with('\n'))
            theirs += '\n';
        environment.containerfile = theirs + stepsBelow(environment);
        environment.systemPackages.clear();
        environment.pythonPackages.clear();
        environment.variables.clear();
        environment.commands.clear();
        environment.commandsNeedFiles = false;
    }

    void takeContainerfile(const ImportedContainerfile& theirs)
    {
        Environment& environment = m_plan.environment;
        environment.buildArguments = theirs.args;
        m_plan.context = theirs.context;
        for (const CopiedSource& copied : theirs.parsed.copied)
            if (copied.kind == CopiedKind::ContextPath)
                m_plan.builtIn.push_back(copied.source);
        if (theirs.target.empty())
            return ownContainerfile(theirs.text);
        // Below the last stage it would not be part of the one that is built.
        if (!stepsBelow(environment).empty())
            remark("target", RemarkStanding::NotSupported, RemarkReason::NotDone, theirs.target);
        environment.systemPackages.clear();
        environment.pythonPackages.clear();
        environment.variables.clear();
        environment.commands.clear();
        environment.commandsNeedFiles = false;
        environment.buildTarget = theirs.target;
        environment.containerfile = theirs.text;
    }

    void takeConda(const CondaEnvironment&)
    {
        const auto source = std::ranges::find(m_imported.sources, EnvironmentSourceKind::CondaEnvironment,
                                              &EnvironmentSource::kind);
        const std::string file = source == m_imported.sources.end() ? "environment.yml" : source->path;
        m_plan.environment.pythonPackages.clear(); // conda installs them from its file
        m_plan.builtIn.push_back(file);
        ownContainerfile(std::string("FROM ") + condaImage + "\nCOPY [\"" + file
                         + "\", \"/opt/pupitre/environment.yml\"]\n"
                           "RUN conda env update --name base --file /opt/pupitre/environment.yml \\\n"
                           " && conda clean --all --yes\n");
    }

    const ImportedEnvironment& m_imported;
    ImportPlan m_plan;
};

} // namespace

ImportPlan planImport(const ImportedEnvironment& imported)
{
    return Planning(imported).run();
}

} // namespace pupitre
