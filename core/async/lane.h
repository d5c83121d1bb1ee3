// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thread that does one thing after the other: blocking, straight-line work, usually on one connection.
// Work takes a stop_token and returns a Result; its outcome comes home through the mailbox. Work captures
// values, never `this` of something that may go first. Every run ends in exactly one `done`, unless its Task
// was dropped.
#pragma once

#include "core/async/mailbox.h"
#include "core/async/progress.h"
#include "core/async/stream.h"
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

    /// The same with things that all count: `taken` gets each.
    template <class T, class I>
    [[nodiscard]] Task runStreaming(std::function<Result<T>(std::stop_token, Stream<I>)> work,
                                    std::function<void(Result<T>)> done, std::function<void(I)> taken);

    /// Jobs waiting or running; any thread.
    [[nodiscard]] int load() const;

private:
    struct Job {
        std::stop_source stop;
        std::function<void(std::stop_token)> perform;
    };

    template <class T>
    Task start(std::shared_ptr<OutcomeState<T>> state, std::function<Result<T>(std::stop_token)> work);
    void add(Job job);
    void serve(std::stop_token ending);

    Mailbox& m_mailbox;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_more;
    std::deque<Job> m_jobs; // the first one may be running
    std::string m_name;
    std::jthread m_thread; // last: it uses everything above
};

/// An outcome whose other callback is forgotten with it.
template <class T>
class AccompaniedState final : public OutcomeState<T>
{
public:
    AccompaniedState(std::function<void(Result<T>)> done, std::function<void()> forgetOther)
        : OutcomeState<T>(std::move(done)), m_forgetOther(std::move(forgetOther))
    {
    }

    void forget() override
    {
        m_forgetOther();
        OutcomeState<T>::forget();
    }

private:
    std::function<void()> m_forgetOther;
};

template <class T>
Task Lane::start(std::shared_ptr<OutcomeState<T>> state, std::function<Result<T>(std::stop_token)> work)
{
    add(Job{state->stop, [state, work = std::move(work), &mailbox = m_mailbox](std::stop_token stop) mutable {
                Result<T> outcome = fail(ErrorKind::Cancelled);
                if (!stop.stop_requested())
                    outcome = work(stop);
                work = nullptr; // its reporter speaks its last before the outcome does
                mailbox.post([state = std::move(state), home = std::make_shared<Result<T>>(std::move(
                                                            outcome))] { state->deliver(std::move(*home)); });
            }});
    return Task(std::move(state));
}

template <class T>
Task Lane::run(std::function<Result<T>(std::stop_token)> work, std::function<void(Result<T>)> done)
{
    return start<T>(std::make_shared<OutcomeState<T>>(std::move(done)), std::move(work));
}

template <class T, class P>
Task Lane::runReporting(std::function<Result<T>(std::stop_token, Reporter<P>)> work,
                        std::function<void(Result<T>)> done, std::function<void(P)> shown)
{
    auto progress = std::make_shared<ProgressState<P>>(m_mailbox, std::move(shown));
    auto state = std::make_shared<AccompaniedState<T>>(std::move(done), [progress] { progress->forget(); });
    return start<T>(std::move(state), [work = std::move(work), reporter = Reporter<P>(progress)](
                                          std::stop_token stop) { return work(stop, reporter); });
}

template <class T, class I>
Task Lane::runStreaming(std::function<Result<T>(std::stop_token, Stream<I>)> work,
                        std::function<void(Result<T>)> done, std::function<void(I)> taken)
{
    Stream<I> stream(m_mailbox, std::move(taken));
    auto state = std::make_shared<AccompaniedState<T>>(std::move(done), [stream] { stream.forget(); });
    return start<T>(std::move(state),
                    [work = std::move(work), stream](std::stop_token stop) { return work(stop, stream); });
}

} // namespace pupitre
