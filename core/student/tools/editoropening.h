// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens an editor of this computer on the workspace of an instance. Blocking, for a lane.
#pragma once

#include "core/student/gate/gateaccess.h"
#include "core/student/tools/toolplaces.h"

#include <stop_token>

namespace pupitre
{

/// Where the workspace is inside every instance.
inline constexpr auto workspaceInside = "/home/student";

struct EditorOpened {
    std::string editor;                              // "VS Code"
    std::string host;                                // the alias, for any other editor
    IncludeChange include = IncludeChange::WasThere; // Made: the person is to be told
    std::filesystem::path sshConfig;                 // in which

    bool operator==(const EditorOpened&) const = default;
};

/// The line in ~/.ssh/config is made also where no editor is found: others need it too. NotFound (editor,
/// extension, agent, sshd inside) and what openInside() and addInclude() say.
[[nodiscard]] Result<EditorOpened> openEditorOn(const Enrolment& enrolment, GateAccess& access,
                                                const TpId& tp, const ToolPlaces& places,
                                                const std::stop_token& stop);

} // namespace pupitre
