// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// environment.yml of conda: channels, packages, and those that pip is to install.
#pragma once

#include "core/formats/environments/pythonrequirements.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct CondaPackage {
    std::string channel; // "conda-forge" of "conda-forge::numpy"; else empty
    std::string name;
    std::string version; // as conda reads it: "=3.11", ">=1.2,<2", "=1.2=py311_0"; empty: any
    int line = 0;

    bool operator==(const CondaPackage&) const = default;
};

struct CondaEnvironment {
    std::string name;
    std::vector<std::string> channels; // names and https addresses, in order
    std::vector<CondaPackage> packages;
    std::vector<PythonRequirement> pip;
    std::map<std::string, std::string> variables;
    ImportRemarks remarks; // `where`: JSON pointer

    bool operator==(const CondaEnvironment&) const = default;
};

/// Malformed (detail: line and column), TooLarge; everything else is a remark.
[[nodiscard]] Result<CondaEnvironment> condaEnvironmentFrom(std::string_view text);

/// "3.11" of "python=3.11.*"; empty where no version is fixed.
[[nodiscard]] std::string pythonVersionOf(const CondaEnvironment& environment);

} // namespace pupitre
