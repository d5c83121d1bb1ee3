// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment as a devcontainer.json (containers.dev/implementors/json_reference): what other programs
// understand, and everything of ours below customizations.pupitre, where the format leaves room for it.
#pragma once

#include "core/domain/environment.h"

#include <string>

namespace pupitre
{

[[nodiscard]] std::string devcontainerText(const Environment& environment);

} // namespace pupitre
