// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gate itself writes to the terminal it came in on: no other process opens terminals by name, of which
// one may meanwhile be somebody else's.
#include "core/agent/gate/messageview.h"

#include "core/agent/course/messages.h"
#include "core/agent/gate/gatewords.h"
#include "core/agent/gate/saying.h"

#include <algorithm>
#include <sys/stat.h>

namespace pupitre
{

MessageView::MessageView(const StateTree& tree, SeatTp seat, Where where)
    : m_tree(tree), m_seat(std::move(seat)), m_where(where)
{
}

bool MessageView::changed()
{
    struct stat status {
    };
    if (::lstat(messagesFile(m_tree, m_seat).c_str(), &status) != 0)
        return false;
    if (status.st_ino == m_inode && status.st_mtim.tv_sec == m_stamp.tv_sec
        && status.st_mtim.tv_nsec == m_stamp.tv_nsec)
        return false;
    m_inode = status.st_ino;
    m_stamp = status.st_mtim;
    return true;
}

void MessageView::look(Instant now)
{
    if (m_where == Where::Nowhere)
        return;
    if (changed()) {
        for (const SeatMessage& message : messagesOf(m_tree, m_seat)) {
            if (message.number > m_shown && now < message.until)
                m_left += linesFor(message, now);
            m_shown = std::max(m_shown, message.number);
        }
    }
    if (!m_left.empty())
        m_left.erase(0, sayWithoutWaiting(m_left));
}

} // namespace pupitre
