// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// environment.yml of strangers: names of packages are names, and no pip entry is an option or an address.
#include "core/formats/environments/condaenvironment.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto environment = pupitre::condaEnvironmentFrom(pupitre::textOf(data, size));
    if (!environment)
        return 0;
    for (const pupitre::CondaPackage& package : environment->packages) {
        pupitre::promise(!package.name.empty() && package.name.front() != '-');
        pupitre::promise((package.name + package.version).find_first_of(" \n'\"$;&\\`") == std::string::npos);
    }
    for (const std::string& channel : environment->channels)
        pupitre::promise(channel.front() != '-'
                         && channel.find_first_of(" \n'\"$;&\\`") == std::string::npos);
    for (const pupitre::PythonRequirement& requirement : environment->pip)
        pupitre::promise(pupitre::pythonRequirement(pupitre::requirementText(requirement)).has_value());
    (void)pupitre::pythonVersionOf(*environment);
    return 0;
}
