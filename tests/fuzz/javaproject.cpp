// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// pom.xml and Gradle scripts of strangers: what comes out is short, on one line, and asks for packages of
// Debian.
#include "core/formats/environments/javaproject.h"

#include "core/formats/environments/debianpackages.h"
#include "tests/fuzz/input.h"

namespace
{

void mustBePlain(const pupitre::JavaProject& project)
{
    for (const std::string& package : pupitre::debianPackagesFor(project))
        pupitre::promise(pupitre::isDebianPackageName(package));
    for (const std::string& text : {project.group, project.artifact, project.version, project.packaging})
        pupitre::promise(text.size() <= pupitre::maxRemarkText && text.find('\n') == std::string::npos);
    pupitre::promise(project.javaVersion >= 0 && project.javaVersion < 100);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto project = pupitre::mavenProjectFrom(text))
        mustBePlain(*project);
    if (const auto project = pupitre::gradleProjectFrom(text))
        mustBePlain(*project);
    return 0;
}
