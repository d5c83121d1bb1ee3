// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value that several lanes share, reachable only under its lock.
#pragma once

#include <mutex>
#include <utility>

namespace pupitre
{

template <class T>
class Guarded final
{
public:
    /// Keep it short; no calls out.
    template <class F>
    auto with(F&& function)
    {
        const std::lock_guard lock(m_mutex);
        return std::forward<F>(function)(m_value);
    }

private:
    std::mutex m_mutex;
    T m_value{};
};

} // namespace pupitre
