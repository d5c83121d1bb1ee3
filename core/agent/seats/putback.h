// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file of a LIVING workspace put back to what was handed out, while its owner may swap names for links:
// whatever happens, nothing outside of the workspace is read or written.
#pragma once

#include "core/domain/filereset.h"

#include <sys/types.h>

namespace pupitre
{

/// `path` in `workspace` becomes a copy of `path` in `reference`, given to `owner`; what was there under that
/// name, whatever it is, is renamed beside it to <name>.before-reset (-2, …). Folders on the way that are
/// missing are made. NotFound (subject: path) where the reference has no such file; UnsafePath where
/// the way to it leads through something that is no folder.
[[nodiscard]] Result<FileReset> putBack(const std::string& reference, const std::string& workspace,
                                        const std::string& path, uid_t owner);

} // namespace pupitre
