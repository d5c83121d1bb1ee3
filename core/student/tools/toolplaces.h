// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tools of a student find on this computer; tests and the demo say something else.
#pragma once

#include "core/services/seats/terminalemulator.h"
#include "core/student/enrolment/enrolmentfolder.h"
#include "core/student/ssh/sshinclude.h"
#include "core/student/tools/editors.h"

namespace pupitre
{

struct ToolPlaces {
    std::filesystem::path enrolments = usualEnrolments();
    std::filesystem::path sshConfig = usualSshConfig(); // where editors look for hosts
    TerminalSearch terminals = terminalSearch();
    EditorSearch editors = editorSearch();
};

} // namespace pupitre
