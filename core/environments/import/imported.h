// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what was understood of somebody's folder to an environment of ours. Pure.
#pragma once

#include "core/domain/environment.h"
#include "core/formats/environments/importedenvironment.h"

#include <string>
#include <vector>

namespace pupitre
{

struct ImportPlan {
    Environment environment;          // without an id
    std::vector<std::string> builtIn; // files and folders of the source, relative, that go to context/ …
    std::string context;              // … from here; "" is the source itself
    ImportRemarks remarks;            // all that was read, and what became of it here

    bool operator==(const ImportPlan&) const = default;
};

/// What cannot be carried over is a remark more, never silence.
[[nodiscard]] ImportPlan planImport(const ImportedEnvironment& imported);

} // namespace pupitre
