// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of requirements.txt, or one entry of conda's pip list: a package, or a remark that says what it is
// instead.
#pragma once

#include "core/formats/environments/pythonrequirements.h"

namespace pupitre
{

/// Adds to `into`. `where` names the line in remarks.
void readRequirementLine(PythonRequirements& into, std::string_view text, int line, const std::string& where);

} // namespace pupitre
