// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grading worksheet that --worksheet names.
#pragma once

#include "app/desktop/cli/arguments.h"
#include "core/formats/gradingworksheet.h"

namespace pupitre
{

/// Nothing where the option is not given; FileUnreadable, TooLarge, Malformed.
[[nodiscard]] Result<std::optional<GradingWorksheet>> worksheetIn(const Arguments& arguments);

} // namespace pupitre
