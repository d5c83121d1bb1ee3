// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See writeerror.h.
#include "core/domain/writeerror.h"

#include <cerrno>
#include <cstring>

namespace pupitre
{

Error writeError(std::string path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, std::move(path), std::strerror(number)};
}

} // namespace pupitre
