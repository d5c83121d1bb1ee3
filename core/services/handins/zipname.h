// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of students' files in a zip. A file system takes any byte but the slash; a zip that others unpack may
// not hold them all.
#pragma once

#include "core/formats/zippath.h"

#include <string>

namespace pupitre
{

/// "<folder>/<path>" where an archive may hold that and it is still free in `names`; else the same with "_"
/// for what it may not hold, shortened where too long, and numbered until it is free. The name is taken in
/// `names`, which must be of this caller alone.
[[nodiscard]] std::string freeZipName(ZipNames& names, const std::string& folder, const std::string& path);

} // namespace pupitre
