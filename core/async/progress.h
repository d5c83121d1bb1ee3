// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From work to the person watching: at most ten reports a second reach the mailbox's thread, and the last one
// always does, before the outcome of the work. The worker keeps a Reporter; the callback is forgotten with
// the task.
#pragma once

#include "core/async/mailbox.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace pupitre
{

/// Calls `function` after `delay` on the thread of the caller, which has an event loop.
void callLater(std::chrono::milliseconds delay, std::function<void()> function);

inline constexpr std::chrono::milliseconds progressPause{100}; // faster is not readable, and repainting costs

template <class P>
class ProgressState final : public std::enable_shared_from_this<ProgressState<P>>
{
public:
    ProgressState(Mailbox& mailbox, std::function<void(P)> shown)
        : m_mailbox(mailbox), m_shown(std::move(shown))
    {
    }

    /// Any thread.
    void put(P value)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_latest = std::move(value);
            if (std::exchange(m_busy, true))
                return;
        }
        m_mailbox.post([self = this->shared_from_this()] { self->show(); });
    }

    /// Any thread: what waits for its pause is shown now.
    void flush()
    {
        m_mailbox.post([self = this->shared_from_this()] { self->showNow(); });
    }

    /// The mailbox's thread.
    void forget() { m_shown = nullptr; }

private:
    void show()
    {
        if (showNow())
            callLater(progressPause, [self = this->shared_from_this()] { self->show(); });
    }

    bool showNow()
    {
        std::optional<P> value;
        {
            const std::lock_guard lock(m_mutex);
            value = std::exchange(m_latest, std::nullopt);
            if (!value) {
                m_busy = false;
                return false;
            }
        }
        if (const auto shown = m_shown)
            shown(std::move(*value));
        return true;
    }

    Mailbox& m_mailbox;
    std::mutex m_mutex;
    std::optional<P> m_latest;
    bool m_busy = false;            // a showing is on its way
    std::function<void(P)> m_shown; // the mailbox's thread only
};

/// Cheap to copy; the last copy to go delivers the last report. An empty one reports to nobody.
template <class P>
class Reporter final
{
public:
    Reporter() = default;
    explicit Reporter(std::shared_ptr<ProgressState<P>> state)
        : m_state(
            std::shared_ptr<ProgressState<P>>(state.get(), [state](ProgressState<P>*) { state->flush(); }))
    {
    }

    void report(P value) const
    {
        if (m_state)
            m_state->put(std::move(value));
    }

private:
    std::shared_ptr<ProgressState<P>> m_state;
};

} // namespace pupitre
