// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages of the teacher, on the terminal of one visit: those of the running session when it begins, later
// ones as they come.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instant.h"

#include <cstdint>
#include <ctime>
#include <string>

namespace pupitre
{

class MessageView final
{
public:
    enum class Where { Terminal, Nowhere }; // a program would take them for what it reads
    MessageView(const StateTree& tree, SeatTp seat, Where where);

    /// Shows what is new. Never waits: what a terminal does not take now is tried at the next look.
    void look(Instant now);

private:
    [[nodiscard]] bool changed();

    const StateTree& m_tree;
    SeatTp m_seat;
    Where m_where;
    timespec m_stamp{};
    ino_t m_inode = 0;
    std::int64_t m_shown = 0; // number of the last one
    std::string m_left;       // that the terminal has not taken yet
};

} // namespace pupitre
