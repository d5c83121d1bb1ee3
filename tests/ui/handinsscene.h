// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TP whose deadline has passed: most handed in in time, some late with a deadline of their own, some
// nothing; with the files of the first student and a journal.
#pragma once

#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

/// Of `seats` students every 8th is late and every 7th has nothing.
[[nodiscard]] Json handInsScene(int seats);

} // namespace pupitre
