// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thread that does one thing after the other: blocking, straight-line work, usually on one connection.
// Work takes a stop_token and returns a Result; its outcome comes home through the mailbox. Work captures
// values, never `this` of something that may go first. Every run ends in exactly one `done`, unless its Task
// was dropped.
#pragma once

#include "core/async/mailbox.h"
#include "core/async/progress.h"
#include "core/async/task.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace pupitre
{

class Lane final
{
public:
    Lane(Mailbox& mailbox, std::string name); // the name is what debuggers and `top -H` show, 15 characters
    ~Lane();                                  // stops what runs, cancels what waits, joins
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// lane.run<int>([](std::stop_token) -> Result<int> { … }, [](Result<int> r) { … });
    template <class T>
    [[nodiscard]] Task run(std::function<Result<T>(std::stop_token)> work,
                           std::function<void(Result<T>)> done);

    /// The same with reports on the way: `shown` runs on the mailbox's thread too, at most ten times a
    /// second.
    template <class T, class P>
    [[nodiscard]] Task runReporting(std::function<Result<T>(std::stop_token, Reporter<P>)> work,
                                    std::function<void(Result<T>)> done, std::function<void(P)> shown);

    /// Jobs waiting or running; any thread.
    [[nodiscard]] int load() const;

private:
    struct Job {
        std::stop_source stop;
        std::function<void(std::stop_token)> perform;
    };

    void add(Job job);
    void serve(std::stop_token ending);

    Mailbox& m_mailbox;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_more;
    std::deque<Job> m_jobs; // the first one may be running
    std::string m_name;
    std::jthread m_thread; // last: it uses everything above
};

template <class T>
Task Lane::run(std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> done)
{
    auto state = std::make_shared<OutcomeState<T>>(std::move(done));
    add(Job{state->stop, [state, work = std::move(work), &mailbox = m_mailbox](std::stop_token stop) mutable {
                Result<T> outcome = fail(ErrorKind::Cancelled);
                if (!stop.stop_requested())
                    outcome = work(stop);
                work = nullptr; // its reporters speak before the outcome does
                mailbox.post([state = std::move(state), home = std::make_shared<Result<T>>(std::move(
                                                            outcome))] { state->deliver(std::move(*home)); });
            }});
    return Task(std::move(state));
}

/// An outcome with a progress callback that is forgotten with it.
template <class T, class P>
class ReportingState final : public OutcomeState<T>
{
public:
    ReportingState(std::function<void(Result<T>)> done, std::shared_ptr<ProgressState<P>> progress)
        : OutcomeState<T>(std::move(done)), m_progress(std::move(progress))
    {
    }

    void forget() override
    {
        m_progress->forget();
        OutcomeState<T>::forget();
    }

private:
    std::shared_ptr<ProgressState<P>> m_progress;
};

template <class T, class P>
Task Lane::runReporting(std::function<Result<T>(std::stop_token, Reporter<P>)> work,
                        std::function<void(Result<T>)> done, std::function<void(P)> shown)
{
    auto progress = std::make_shared<ProgressState<P>>(m_mailbox, std::move(shown));
    auto state = std::make_shared<ReportingState<T, P>>(std::move(done), progress);
    add(Job{state->stop, [state, work = std::move(work), reporter = Reporter<P>(progress),
                          &mailbox = m_mailbox](std::stop_token stop) mutable {
                Result<T> outcome = fail(ErrorKind::Cancelled);
                if (!stop.stop_requested())
                    outcome = work(stop, std::move(reporter));
                work = nullptr;
                reporter = Reporter<P>();
                mailbox.post([state = std::move(state), home = std::make_shared<Result<T>>(std::move(
                                                            outcome))] { state->deliver(std::move(*home)); });
            }});
    return Task(std::move(state));
}

} // namespace pupitre
