// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// errno -> Error: which kind a person is told about, the same everywhere.
#pragma once

#include "core/domain/error.h"

#include <cerrno>
#include <string>

namespace pupitre
{

/// ENOSPC and EDQUOT are DiskFull, ENOENT NotFound, EACCES and EPERM NotPermitted, EROFS ReadOnlyPlace, ELOOP
/// LinkRefused, EXDEV UnsafePath (openat2), EEXIST AlreadyExists; everything else SystemCallFailed.
[[nodiscard]] Error errnoError(int number, std::string subject);

[[nodiscard]] inline tl::unexpected<Error> failErrno(std::string subject)
{
    return tl::unexpected<Error>(errnoError(errno, std::move(subject)));
}

} // namespace pupitre
