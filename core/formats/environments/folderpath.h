// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paths that strangers' files name, inside the folder that is imported. Text only: nothing here looks at a
// disk.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// The folder a path lies in; empty for the top.
[[nodiscard]] std::string folderOf(std::string_view path);
/// The last part of a path.
[[nodiscard]] std::string_view fileNameOf(std::string_view path);

/// `path`, as written in a file that lies in `folder`, relative to the folder that is imported: no ".", no
/// "..", no leading or trailing slash; empty is the top itself. UnsafePath (subject: the path) where it is
/// absolute, leaves the folder, or holds control bytes or backslashes.
[[nodiscard]] Result<std::string> pathInside(std::string_view folder, std::string_view path);

} // namespace pupitre
