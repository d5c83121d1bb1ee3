// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// requirements.txt (pip's file format, PEP 508 names and versions). Only packages come out: options, paths
// and addresses, which make pip fetch or run something else, are remarks.
#pragma once

#include "core/domain/error.h"
#include "core/formats/environments/importremark.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

inline constexpr std::size_t maxRequirementsBytes = 1024 * 1024;
inline constexpr std::size_t maxRequirements = 5'000;

struct PythonRequirement {
    std::string name; // normalised (PEP 503): lower case, runs of "-", "_", "." become "-"
    std::vector<std::string> extras;
    std::string version;             // PEP 440 specifiers, ">=1.2,<2"; empty: any
    std::string marker;              // after ";": python_version < "3.11"
    std::vector<std::string> hashes; // "sha256:…"
    int line = 0;

    bool operator==(const PythonRequirement&) const = default;
};

struct PythonRequirements {
    std::vector<PythonRequirement> packages;
    ImportRemarks remarks; // taken lines too; `where`: the line

    bool operator==(const PythonRequirements&) const = default;
};

/// TooLarge, or Malformed for bytes that are no UTF-8; everything else is a remark.
[[nodiscard]] Result<PythonRequirements> pythonRequirementsFrom(std::string_view text);

/// One requirement on one line. InvalidArgument (detail: why) for anything else, options, addresses and paths
/// included.
[[nodiscard]] Result<PythonRequirement> pythonRequirement(std::string_view line);

/// As a line of requirements.txt, without hashes.
[[nodiscard]] std::string requirementText(const PythonRequirement& requirement);

} // namespace pupitre
