// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pom.xml and build.gradle say about the Java a project wants. A pom is read; a Gradle script is a
// program, so only what stands in it literally counts, and the rest is said to need Gradle.
#pragma once

#include "core/domain/error.h"
#include "core/formats/environments/importremark.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class JavaBuildTool { Maven, Gradle };

struct JavaDependency {
    std::string group;
    std::string artifact;
    std::string version; // properties replaced where the file gives them; empty: decided elsewhere
    std::string scope;   // "test", "testImplementation"; empty: compile
    int line = 0;

    bool operator==(const JavaDependency&) const = default;
};

struct JavaProject {
    JavaBuildTool tool = JavaBuildTool::Maven;
    std::string group;
    std::string artifact;
    std::string version;
    std::string packaging; // "jar" where a pom does not say
    int javaVersion = 0;   // 8, 11, 17, 21 …; 0: not said
    std::vector<std::string> modules;
    std::vector<JavaDependency> dependencies;
    ImportRemarks remarks;

    bool operator==(const JavaProject&) const = default;
};

/// Malformed (subject "pom.xml", detail "line 3, column 7: why"), also for any DOCTYPE: no pom needs one, and
/// entities are how XML is attacked. TooLarge beyond 4 MiB, 100,000 elements or a depth of 64.
[[nodiscard]] Result<JavaProject> mavenProjectFrom(std::string_view text);

/// build.gradle and build.gradle.kts. TooLarge beyond 1 MiB; Malformed for bytes that are no UTF-8.
[[nodiscard]] Result<JavaProject> gradleProjectFrom(std::string_view text);

/// The Debian packages to build it with: a JDK ("openjdk-17-jdk-headless", "default-jdk-headless"), maven or
/// gradle.
[[nodiscard]] std::vector<std::string> debianPackagesFor(const JavaProject& project);

} // namespace pupitre
