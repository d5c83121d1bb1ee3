// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See recipe.h. Syntax of a Containerfile: docs.docker.com/reference/dockerfile. What comes from a person
// stands in ENV with quotes and in RUN as a JSON array, so that no value is read as an option, a heredoc or a
// variable.
#include "core/environments/build/recipe.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr auto requirementsName = "requirements.txt";
constexpr auto requirementsInside = "/opt/pupitre/requirements.txt";
constexpr auto filesInside = "/opt/pupitre/files"; // where commands that need them find those of context/
constexpr auto jupyterOfPip = "notebook<7";        // jupyter-notebook of Debian 12 is 6

/// Python is Debian's own there, and so are its packages; elsewhere pip adds to what the image brought.
bool hasDebianPython(const Environment& environment)
{
    return environment.image.empty() && !environment.gpu && environment.platform != Platform::TensorFlow;
}

bool wants(const Environment& environment, Tool tool)
{
    return environment.tools.contains(tool);
}

void addOnce(std::vector<std::string>& list, const std::string& item)
{
    if (std::ranges::find(list, item) == list.end())
        list.push_back(item);
}

std::vector<std::string> debianPackages(const Environment& environment)
{
    std::vector<std::string> packages = environment.systemPackages;
    for (const std::string& package : toolPackages(environment))
        addOnce(packages, package);
    if (hasDebianPython(environment) && !requirementsText(environment).empty())
        addOnce(packages, "python3-pip");
    std::ranges::sort(packages);
    return packages;
}

std::string inQuotes(const std::string& value)
{
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == '$')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string aptStep(const std::vector<std::string>& packages, const std::string& mirror)
{
    std::string step = "RUN ";
    if (!mirror.empty())
        step += "for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do [ ! -f \"$list\" ] \\\n"
                " || sed -i 's|http://deb.debian.org/debian/*\\([ $]\\)|"
                + mirror + "\\1|; s|^URIs: http://deb.debian.org/debian$|URIs: " + mirror
                + "|' \"$list\"; done \\\n && ";
    step +=
        "apt-get update \\\n && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends";
    for (const std::string& package : packages)
        step += " \\\n      " + package;
    return step + " \\\n && rm -rf /var/lib/apt/lists/*\n";
}

std::string pipStep(const std::string& index)
{
    return "COPY " + std::string(requirementsName) + " " + requirementsInside
           + "\nRUN PIP_BREAK_SYSTEM_PACKAGES=1 python3 -m pip install --no-cache-dir "
             "--disable-pip-version-check"
           + (index.empty() ? std::string() : " \\\n      --index-url " + index) + " \\\n      --requirement "
           + requirementsInside + "\n";
}

std::string runStep(const std::string& command)
{
    return "RUN " + nlohmann::json{"/bin/sh", "-c", command}.dump() + "\n";
}

/// Everything after the packages of the system.
std::string furtherSteps(const Environment& environment, const std::string& pythonIndex)
{
    std::string steps;
    for (const auto& [name, value] : environment.variables)
        steps += "ENV " + name + "=" + inQuotes(value) + "\n";
    if (!requirementsText(environment).empty())
        steps += pipStep(pythonIndex);
    if (environment.commandsNeedFiles && !environment.commands.empty())
        steps += std::string("COPY . ") + filesInside + "\nWORKDIR " + filesInside + "\n";
    for (const std::string& command : environment.commands)
        steps += runStep(command);
    return steps;
}

std::string baseOf(const Environment& environment, const BuildSources& sources)
{
    if (!environment.image.empty())
        return environment.image;
    const auto chosen = sources.images.find(environment.platform);
    return chosen != sources.images.end() && !environment.gpu
               ? chosen->second
               : usualImage(environment.platform, environment.gpu);
}

} // namespace

std::vector<std::string> toolPackages(const Environment& environment)
{
    std::vector<std::string> packages{"procps"};
    if (wants(environment, Tool::Editor) || wants(environment, Tool::Jupyter))
        packages.emplace_back("openssh-server"); // editors and tunnels go through one inside
    if (wants(environment, Tool::Jupyter) && hasDebianPython(environment))
        packages.insert(packages.end(), {"jupyter-notebook", "python3-ipykernel"});
    return packages;
}

std::string requirementsText(const Environment& environment)
{
    std::string text;
    for (const std::string& line : environment.pythonPackages)
        text += line + "\n";
    if (wants(environment, Tool::Jupyter) && !hasDebianPython(environment))
        text += std::string(jupyterOfPip) + "\n";
    return text;
}

std::string containerfileText(const Environment& environment)
{
    if (!environment.containerfile.empty())
        return environment.containerfile;
    return "ARG BASE=" + baseOf(environment, {}) + "\nFROM ${BASE}\n"
           + aptStep(debianPackages(environment), {}) + furtherSteps(environment, {});
}

std::string stepsBelow(const Environment& environment)
{
    std::string steps;
    if (!environment.systemPackages.empty())
        steps += aptStep(environment.systemPackages, {});
    steps += furtherSteps(environment, {});
    return steps.empty() ? steps : "USER root\n" + steps;
}

BuildOrder buildOrder(const Environment& environment, const BuildSources& sources,
                      std::vector<BuildFile> context)
{
    BuildOrder order;
    order.environment = environment.id;
    if (!environment.containerfile.empty()) {
        order.containerfile = environment.containerfile;
        order.arguments = environment.buildArguments;
        order.target = environment.buildTarget;
        order.files = std::move(context);
        return order;
    }
    std::string steps = furtherSteps(environment, sources.pythonIndex);
    if (sources.ownPackages && hasDebianPython(environment)) {
        order.packages = debianPackages(environment);
    } else {
        order.image = baseOf(environment, sources);
        steps = aptStep(debianPackages(environment), sources.debianMirror) + steps;
    }
    if (!steps.empty())
        order.containerfile = "ARG BASE\nFROM ${BASE}\n" + steps;
    if (environment.commandsNeedFiles)
        order.files = std::move(context);
    std::erase_if(order.files, [](const BuildFile& file) { return file.path == requirementsName; });
    if (const std::string requirements = requirementsText(environment); !requirements.empty())
        order.files.push_back({requirementsName, requirements, false});
    return order;
}

} // namespace pupitre
