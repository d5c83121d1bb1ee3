// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The symbol that goes with a tone; colours are in ui/look. Never colour alone: a symbol and a word go with
// it.
#pragma once

#include "ui/look/icons.h"

namespace pupitre
{

[[nodiscard]] Icon symbolOf(Tone tone);

} // namespace pupitre
