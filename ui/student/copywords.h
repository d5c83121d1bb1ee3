// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What came of keeping a copy.
#pragma once

#include "core/student/files/keepcopy.h"
#include "ui/parts/messagebar.h"

namespace pupitre
{

[[nodiscard]] Message copyWords(const Result<CopyKept>& kept, const std::filesystem::path& folder);

} // namespace pupitre
