// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// $NAME and ${NAME:-default} in Compose files: values of the computer that reads them, which nobody here
// looks up.
#pragma once

#include "core/formats/environments/documentreading.h"

namespace pupitre
{

/// "$$" is "$". A variable becomes its default; without one, the text needs the own computer.
[[nodiscard]] ResolvedText withoutComposeVariables(std::string_view value, std::string_view folderName);

} // namespace pupitre
