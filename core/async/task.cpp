// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/async/task.h"

namespace pupitre
{

Task::Task(std::shared_ptr<TaskState> state) : m_state(std::move(state)) {}

Task::~Task()
{
    drop();
}

Task::Task(Task&& other) noexcept : m_state(std::move(other.m_state)) {}

Task& Task::operator=(Task&& other) noexcept
{
    if (this != &other) {
        drop();
        m_state = std::move(other.m_state);
    }
    return *this;
}

void Task::cancel()
{
    if (m_state)
        m_state->stop.request_stop();
}

bool Task::isActive() const
{
    return m_state && m_state->active;
}

void Task::drop()
{
    // Moved out first: forgetting destroys callbacks, which may reach this very handle again.
    const auto state = std::exchange(m_state, nullptr);
    if (!state || !state->active)
        return;
    state->active = false;
    state->stop.request_stop();
    state->forget();
}

} // namespace pupitre
