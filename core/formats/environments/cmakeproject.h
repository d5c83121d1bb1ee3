// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a CMakeLists.txt says literally about the tools it needs. It is a program: conditions and variables
// are not followed, so what is found are suggestions.
#pragma once

#include "core/domain/error.h"
#include "core/formats/environments/importremark.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct CmakePackage {
    std::string name;    // as in find_package(NAME) or "pkg-config:NAME"
    std::string version; // the least wanted; empty: any
    bool required = false;
    std::vector<std::string> debianPackages; // suggested; empty where the table does not know it
    int line = 0;

    bool operator==(const CmakePackage&) const = default;
};

struct CmakeProject {
    std::string minimumVersion; // "3.16" of cmake_minimum_required(VERSION 3.16...3.28)
    std::string name;
    std::vector<std::string>
        languages;       // "C", "CXX", "CUDA", "Fortran" …; C and CXX where project() names none
    int cxxStandard = 0; // 17, 20 …; 0: not said
    std::vector<CmakePackage> packages; // each once
    ImportRemarks remarks;

    bool operator==(const CmakeProject&) const = default;
};

/// Malformed (subject "CMakeLists.txt", detail "line 3: why") where brackets or quotes do not close; TooLarge
/// beyond 1 MiB.
[[nodiscard]] Result<CmakeProject> cmakeProjectFrom(std::string_view text);

/// Compilers, cmake, and what is suggested for the packages; sorted, each once.
[[nodiscard]] std::vector<std::string> debianPackagesFor(const CmakeProject& project);

} // namespace pupitre
