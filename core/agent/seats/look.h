// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking into a LIVING workspace as its student, who may be changing it at this moment: links are named and
// never followed, FIFOs and devices are never opened, and what takes too much is cut short and counted.
#pragma once

#include "core/domain/error.h"
#include "core/domain/worklook.h"

#include <sys/types.h>

namespace pupitre
{

struct LookedFile {
    std::uint64_t size = 0; // of the whole
    std::string bytes;      // all of it; empty where it is larger than was asked for
};

/// One folder, `path` below `workspace` (empty: the workspace itself), read with the rights of `owner`, an
/// id of the mapping this process is in; 0: of the account itself. Of more than mostListed entries the first
/// that the file system gives. NotFound, NotPermitted; UnsafePath where the path leads through something that
/// is no folder.
[[nodiscard]] Result<WorkListing> listWork(const std::string& workspace, const std::string& path,
                                           uid_t owner);
/// One regular file, the same way; UnsafePath for anything else.
[[nodiscard]] Result<LookedFile> readWork(const std::string& workspace, const std::string& path, uid_t owner,
                                          std::uint64_t most);

} // namespace pupitre
