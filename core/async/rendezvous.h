// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One answer from one thread for another that waits for it: work on a lane asks the person something, the
// window answers when it likes. Held by shared_ptr on both sides.
#pragma once

#include "core/domain/error.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace pupitre
{

template <class T>
class Rendezvous final
{
public:
    /// Any thread; the first answer counts.
    void give(Result<T> answer)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_answer)
                m_answer = std::move(answer);
        }
        m_given.notify_all();
    }

    /// Cancelled if stop comes first. Once: the answer moves out.
    [[nodiscard]] Result<T> wait(std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_given.wait(lock, stop, [this] { return m_answer.has_value(); }))
            return fail(ErrorKind::Cancelled);
        return std::move(*m_answer);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::optional<Result<T>> m_answer;
};

} // namespace pupitre
