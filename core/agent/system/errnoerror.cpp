// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table from errno to what a person is told about.
#include "core/agent/system/errnoerror.h"

#include <cstring>

namespace pupitre
{

namespace
{
ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
        return ErrorKind::NotPermitted;
    case EROFS:
        return ErrorKind::ReadOnlyPlace;
    case ELOOP:
        return ErrorKind::LinkRefused;
    case EXDEV:
        return ErrorKind::UnsafePath;
    case EEXIST:
        return ErrorKind::AlreadyExists;
    default:
        return ErrorKind::SystemCallFailed;
    }
}
} // namespace

Error errnoError(int number, std::string subject)
{
    return Error{kindOf(number), std::move(subject), std::strerror(number)};
}

} // namespace pupitre
