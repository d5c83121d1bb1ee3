// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ${…} in the values of devcontainer.json. What would read the importing person's computer is never looked
// up.
#pragma once

#include "core/formats/environments/documentreading.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class DevcontainerVariableKind {
    Text,                             // no variable: as it stands
    LocalEnv,                         // ${localEnv:NAME:default}; also ${env:NAME}, its old name
    ContainerEnv,                     // ${containerEnv:NAME:default}
    LocalWorkspaceFolder,             // a path on the importing person's computer
    LocalWorkspaceFolderBasename,     // the name of the imported folder
    ContainerWorkspaceFolder,         //
    ContainerWorkspaceFolderBasename, //
    DevcontainerId,                   //
    TemplateOption,                   // ${templateOption:NAME}: a template that nobody has filled in
    Unknown,                          // stays as it is written
};

struct DevcontainerPiece {
    DevcontainerVariableKind kind = DevcontainerVariableKind::Text;
    std::string text; // as written
    std::string name; // of the environment variable or option
    std::string fallback;
    bool hasFallback = false;

    bool operator==(const DevcontainerPiece&) const = default;
};

/// Text and variables in turn; the texts together are the value again. The same cuts as the reference
/// implementation: up to the next "}", parts divided by ":", parts after the third dropped.
[[nodiscard]] std::vector<DevcontainerPiece> devcontainerPieces(std::string_view value);

/// `folderName` stands for ${localWorkspaceFolderBasename}.
[[nodiscard]] ResolvedText withoutLocalVariables(std::string_view value, std::string_view folderName);

} // namespace pupitre
