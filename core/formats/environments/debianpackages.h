// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of Debian packages, and apt.txt of repo2docker, which is a list of them.
#pragma once

#include "core/domain/error.h"
#include "core/formats/environments/importremark.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// Debian policy 5.6.7: lower case letters, digits, "+", "-", "."; two at least, the first a letter or a
/// digit.
[[nodiscard]] bool isDebianPackageName(std::string_view name);

struct DebianPackages {
    std::vector<std::string> names; // each once, in the file's order
    ImportRemarks remarks;          // taken lines too

    bool operator==(const DebianPackages&) const = default;
};

/// Names divided by blanks or lines, "#" begins a comment. Anything else on a line (an option, a version, a
/// path) refuses that word with a remark. TooLarge beyond 256 KiB or 5,000 words.
[[nodiscard]] Result<DebianPackages> debianPackagesFrom(std::string_view text);

} // namespace pupitre
