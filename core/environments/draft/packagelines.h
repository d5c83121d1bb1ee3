// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that say what is installed, as an environment has them: "graphviz", "g++=4:12.2.0-3",
// "numpy==1.26.4". Pure.
#pragma once

#include "core/domain/build.h"

#include <string>
#include <vector>

namespace pupitre
{

using PackageKind = InstalledPackage::Kind;

/// As isValidDebianPackage() and isValidPythonRequirement().
[[nodiscard]] bool isValidPackageLine(PackageKind kind, const std::string& line);
[[nodiscard]] std::string packageName(PackageKind kind, const std::string& line);
/// What stands behind the name: "4:12.2.0-3", "==1.26.4", ">=2,<3"; empty: the newest there is.
[[nodiscard]] std::string packageVersion(PackageKind kind, const std::string& line);
/// Exactly this version.
[[nodiscard]] std::string pinnedLine(PackageKind kind, const std::string& name, const std::string& version);

/// Whether two names mean the same package: for Python "Scikit_Learn" is "scikit-learn" (PEP 503).
[[nodiscard]] bool isSamePackage(PackageKind kind, const std::string& one, const std::string& other);

/// A package that is there already is replaced where it stands. False where it said that line before.
bool putPackage(std::vector<std::string>& lines, PackageKind kind, const std::string& line);

} // namespace pupitre
