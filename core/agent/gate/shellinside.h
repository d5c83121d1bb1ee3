// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A login shell inside an instance, for whoever comes to its terminal.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

/// bash where the image has it. As it is, for confinedArguments() to be put around it.
[[nodiscard]] Argv shellArguments();
/// On a terminal of this type, confined.
[[nodiscard]] EnterSpec shellInside(const std::string& terminalType);

} // namespace pupitre
