// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The handle of work in progress. Whoever wants the outcome keeps it; dropping it asks the work to stop and
// forgets it: its callbacks never run afterwards and are destroyed at once. Lives on the mailbox's thread,
// like the callbacks.
#pragma once

#include "core/domain/error.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace pupitre
{

/// The worker's side of a Task. Apart from `stop`, everything here is touched on the mailbox's thread only.
class TaskState
{
public:
    virtual ~TaskState() = default;
    /// Drops the callbacks; called once, when the handle is dropped before the end.
    virtual void forget() = 0;

    std::stop_source stop;
    bool active = true;
};

/// A TaskState with a typed callback, delivered at most once.
template <class T>
class OutcomeState : public TaskState
{
public:
    explicit OutcomeState(std::function<void(Result<T>)> done) : m_done(std::move(done)) {}

    void forget() override { m_done = nullptr; }

    void deliver(Result<T> outcome)
    {
        active = false;
        // Taken out first: the callback may well drop the task, and with it itself.
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(outcome));
    }

private:
    std::function<void(Result<T>)> m_done;
};

class [[nodiscard]] Task final
{
public:
    Task() = default; // not active
    explicit Task(std::shared_ptr<TaskState> state);
    ~Task();
    Task(Task&& other) noexcept;
    Task& operator=(Task&& other) noexcept;
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    /// Asks the work to stop; its callback still runs, usually with Cancelled.
    void cancel();
    /// True until the callback was called.
    [[nodiscard]] bool isActive() const;

private:
    void drop();

    std::shared_ptr<TaskState> m_state;
};

} // namespace pupitre
