// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it means for a person when a file of theirs could not be written.
#pragma once

#include "core/domain/error.h"

namespace pupitre
{

/// DiskFull for errno values ENOSPC and EDQUOT, else FileUnwritable; the subject is the path.
[[nodiscard]] Error writeError(std::string path, int number);

} // namespace pupitre
