// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/async/lane.h"

#include <csignal>

#include <pthread.h>

namespace pupitre
{

namespace
{
/// Signals are for the main thread; SIGPIPE is for nobody: a write to a closed pipe is an error to handle.
void blockSignals()
{
    sigset_t set;
    sigfillset(&set);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP})
        sigdelset(&set, fault);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}
} // namespace

Lane::Lane(Mailbox& mailbox, std::string name)
    : m_mailbox(mailbox), m_name(std::move(name)), m_thread([this](std::stop_token ending) { serve(ending); })
{
}

Lane::~Lane()
{
    m_thread.request_stop();
    std::deque<std::stop_source> sources;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& job : m_jobs)
            sources.push_back(job.stop);
    }
    // Outside the lock: stop callbacks may do anything.
    for (auto& source : sources)
        source.request_stop();
    m_thread.join();
}

int Lane::load() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_jobs.size());
}

void Lane::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_more.notify_one();
}

void Lane::serve(std::stop_token ending)
{
    blockSignals();
    pthread_setname_np(pthread_self(), m_name.substr(0, 15).c_str()); // the kernel's limit
    for (;;) {
        std::function<void(std::stop_token)> perform;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            m_more.wait(lock, ending, [this] { return !m_jobs.empty(); });
            if (m_jobs.empty())
                return; // ending, and every job has had its outcome
            perform = std::move(m_jobs.front().perform);
            stop = m_jobs.front().stop.get_token();
        }
        perform(stop);
        perform = nullptr;
        const std::lock_guard lock(m_mutex);
        m_jobs.pop_front();
    }
}

} // namespace pupitre
