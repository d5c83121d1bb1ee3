// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// While the demo's course is being made, Today says so and how far it is; where it cannot be made, a message
// says why.
#pragma once

#include "core/demo/offeredclass.h"
#include "ui/frame/mainwindow.h"

namespace pupitre
{

void followDemo(OfferedClass& offered, MainWindow& window);

} // namespace pupitre
