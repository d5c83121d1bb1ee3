// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file per seat; each connection locks one of its first bytes, which need not be there.
#include "core/agent/gate/connectionslot.h"

#include "core/agent/system/errnoerror.h"

#include <cerrno>
#include <fcntl.h>

namespace pupitre
{

Result<ConnectionSlot> ConnectionSlot::take(const StateTree& tree, const CourseId& course, const SeatId& seat)
{
    const auto path = tree.seat(course, seat) / "slots"; // a file: what is a folder here is a TP
    Fd file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.valid() && (errno == ENOSPC || errno == EDQUOT))
        return ConnectionSlot(Fd()); // a full disk must not keep anybody from removing files
    if (!file.valid())
        return failErrno(path.string());
    for (int i = 0; i < mostConnections; ++i) {
        struct flock byte {
        };
        byte.l_type = F_WRLCK;
        byte.l_whence = SEEK_SET;
        byte.l_start = i;
        byte.l_len = 1;
        if (::fcntl(file.get(), F_OFD_SETLK, &byte) == 0)
            return ConnectionSlot(std::move(file));
        if (errno != EAGAIN && errno != EACCES) // no locks on this file system: nobody is counted
            return ConnectionSlot(std::move(file));
    }
    return fail(ErrorKind::Busy, path.string());
}

} // namespace pupitre
