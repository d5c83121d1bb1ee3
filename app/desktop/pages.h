// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which page stands behind which section of the rail, and how they lead to each other.
#pragma once

#include "app/desktop/program.h"
#include "ui/frame/mainwindow.h"
#include "ui/look/language.h"
#include "ui/look/look.h"

namespace pupitre
{

class InvitationDialog;
class StudentTools;

/// Both kinds of tools outlive the window; `trialTools`: for a teacher's trials.
void addPages(MainWindow& window, Program& program, StudentTools& tools, StudentTools& trialTools, Look& look,
              Language& language);

/// Over the student's courses; with a file, what that says.
InvitationDialog* showInvitation(MainWindow& window, Program& program, const QString& file);

} // namespace pupitre
