// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mailbox in the other direction: things put from any thread for a worker that sits in poll() on fd().
#pragma once

#include "core/async/wakefd.h"

#include <deque>
#include <mutex>
#include <utility>

namespace pupitre
{

template <class T>
class Inbox final
{
public:
    void put(T thing)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_things.push_back(std::move(thing));
        }
        m_wake.ring();
    }

    [[nodiscard]] std::deque<T> takeAll()
    {
        m_wake.clear();
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_things, {});
    }

    [[nodiscard]] int fd() const { return m_wake.fd(); }

private:
    WakeFd m_wake;
    std::mutex m_mutex;
    std::deque<T> m_things;
};

} // namespace pupitre
