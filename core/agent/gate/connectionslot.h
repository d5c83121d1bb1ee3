// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many connections a seat may have at a time: each costs the account some processes and megabytes, and
// nobody but us counts them.
#pragma once

#include "core/agent/statetree.h"
#include "core/agent/system/fd.h"

namespace pupitre
{

/// Four members of a group, each with an editor, a notebook and some shells.
inline constexpr int mostConnections = 32;

/// Held as long as the gate lives; gone with it, however it ends.
class ConnectionSlot final
{
public:
    /// Busy where the seat has as many as it may.
    [[nodiscard]] static Result<ConnectionSlot> take(const StateTree& tree, const CourseId& course,
                                                     const SeatId& seat);

private:
    explicit ConnectionSlot(Fd file) : m_file(std::move(file)) {}
    Fd m_file;
};

} // namespace pupitre
