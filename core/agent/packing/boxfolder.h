// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening what a seat sees in its box. Links are never followed, nothing leads above where it begins; mounts
// are entered, because the view is made of them.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/error.h"

#include <string>
#include <sys/stat.h>

namespace pupitre
{

/// openat2 with RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS; O_CLOEXEC and O_NOFOLLOW are added.
[[nodiscard]] Result<Fd> openInBox(int folder, const std::string& path, int flags);

/// The folder that a request names: from "/" of the box, or from where its programs begin.
[[nodiscard]] Result<Fd> openRequested(const std::string& path);

/// "" for a path of one part.
[[nodiscard]] std::string folderOf(const std::string& path);
[[nodiscard]] std::string nameOf(const std::string& path);

} // namespace pupitre
