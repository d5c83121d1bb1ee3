// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// runtime.txt of repo2docker: which Python or R. "python-3.11", "r-4.1-2022-01-06".
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

enum class RuntimeLanguage { Python, R };

struct RuntimeVersion {
    RuntimeLanguage language = RuntimeLanguage::Python;
    std::string version; // "3.11", "4.1"; empty for r with a date alone
    std::string date;    // of R's packages: "2022-01-06"; else empty

    bool operator==(const RuntimeVersion&) const = default;
};

/// Malformed (subject "runtime.txt", detail: the line).
[[nodiscard]] Result<RuntimeVersion> runtimeVersionFrom(std::string_view text);

} // namespace pupitre
