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

void addPages(MainWindow& window, Program& program, Look& look, Language& language);

} // namespace pupitre
