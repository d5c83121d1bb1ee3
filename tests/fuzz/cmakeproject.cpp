// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CMakeLists.txt of strangers: what is suggested are packages of Debian, and each name is found once.
#include "core/formats/environments/cmakeproject.h"

#include "core/formats/environments/debianpackages.h"
#include "tests/fuzz/input.h"

#include <set>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto project = pupitre::cmakeProjectFrom(pupitre::textOf(data, size));
    if (!project)
        return 0;
    for (const std::string& package : pupitre::debianPackagesFor(*project))
        pupitre::promise(pupitre::isDebianPackageName(package));
    std::set<std::string> seen;
    for (const pupitre::CmakePackage& package : project->packages)
        pupitre::promise(seen.insert(package.name).second && package.line > 0);
    return 0;
}
