// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From work to whoever listens, where every single thing counts: each put reaches the mailbox's thread, in
// order, before the outcome of the work. Where only the latest counts, use a Reporter.
#pragma once

#include "core/async/mailbox.h"

#include <functional>
#include <memory>
#include <utility>

namespace pupitre
{

template <class I>
class Stream final
{
public:
    Stream(Mailbox& mailbox, std::function<void(I)> taken)
        : m_mailbox(&mailbox), m_taken(std::make_shared<std::function<void(I)>>(std::move(taken)))
    {
    }

    /// Any thread.
    void put(I item) const
    {
        m_mailbox->post([taken = m_taken, item = std::move(item)]() mutable {
            if (const auto function = *taken)
                function(std::move(item));
        });
    }

    /// The mailbox's thread.
    void forget() const { *m_taken = nullptr; }

private:
    Mailbox* m_mailbox;
    std::shared_ptr<std::function<void(I)>> m_taken; // the function is the mailbox's thread's
};

} // namespace pupitre
