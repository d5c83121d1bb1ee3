// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place is asked to build for an environment, how far it is, and what came of it.
#pragma once

#include "core/domain/environment.h"
#include "core/domain/instant.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pupitre
{

/// A file that the steps of a build may copy.
struct BuildFile {
    std::string path; // relative, below the build's own folder
    std::string bytes;
    bool executable = false;

    bool operator==(const BuildFile&) const = default;
};

inline constexpr std::size_t mostBuildBytes = 8 * 1024 * 1024; // of all files together: data is not built in

/// Content-addressed: the same order gives the same image, and the second time nothing is done.
struct BuildOrder {
    EnvironmentId environment;
    std::string image; // what it begins with; empty: made of these packages of the place's own
    std::vector<std::string> packages; // Debian's names; only where `image` is empty
    std::string containerfile;         // beginning with FROM ${BASE} or a FROM of its own; empty: no steps
    std::map<std::string, std::string> arguments; // of the Containerfile, besides BASE
    std::string target;                           // its stage; empty: the last
    std::vector<BuildFile> files;

    bool operator==(const BuildOrder&) const = default;
};

/// A line of a build's output, and the step it belongs to.
struct BuildLine {
    int step = 0;  // 1 … steps; 0 before the first
    int steps = 0; // 0 while unknown
    std::string text;

    bool operator==(const BuildLine&) const = default;
};

struct InstalledPackage {
    enum class Kind { System, Python } kind = Kind::System;
    std::string name;
    std::string version;

    auto operator<=>(const InstalledPackage&) const = default;
};

struct BuiltEnvironment {
    EnvironmentId environment;
    std::string recipe;    // recipeOf() its order
    std::string reference; // the image's name: what a TP says
    std::string engine;
    std::string
        base; // what it began with, by content: "docker.io/library/debian@sha256:…"; empty: own packages
    Instant built{};
    std::chrono::milliseconds took{0};
    std::uint64_t bytes = 0;
    std::vector<InstalledPackage> packages; // sorted

    bool operator==(const BuiltEnvironment&) const = default;
};

/// Where a place gets what environments are made of. A lab has mirrors of its own; without a registry, a base
/// is made from the packages that are installed on the place.
struct BuildSources {
    bool ownPackages = false;
    std::map<Platform, std::string> images; // instead of usualImage()
    std::string pythonIndex;                // address of a simple index; empty: pip's own
    std::string debianMirror;               // address; empty: what the image says

    bool operator==(const BuildSources&) const = default;
};

/// What an environment of this platform begins with where nobody says otherwise.
[[nodiscard]] const char* usualImage(Platform platform, bool gpu);

/// "localhost/pupitre/<environment>:<the first twelve digits of its recipe>".
[[nodiscard]] std::string builtReference(const EnvironmentId& environment, const std::string& recipe);

/// Nothing that leads out of the build's folder, no file twice, not more than mostBuildBytes; an address
/// without a password in it. InvalidArgument, UnsafePath, TooLarge.
[[nodiscard]] Result<void> check(const BuildOrder& order);
[[nodiscard]] Result<void> check(const BuildSources& sources);

} // namespace pupitre
