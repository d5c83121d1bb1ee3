// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/waiter.h"

#include <algorithm>
#include <cerrno>
#include <vector>

#include <poll.h>

namespace pupitre
{

namespace
{
using Clock = std::chrono::steady_clock;

Milliseconds leftOf(Milliseconds limit, Clock::time_point since)
{
    if (limit == noLimit)
        return noLimit;
    const auto passed = std::chrono::duration_cast<Milliseconds>(Clock::now() - since);
    return std::max(Milliseconds{0}, limit - passed);
}
} // namespace

Waiter::Waiter(std::string what, Patience patience, std::stop_token stop)
    : m_what(std::move(what)), m_patience(patience), m_stop(std::move(stop)), m_stopFd(m_stop),
      m_started(Clock::now()), m_lastProgress(m_started)
{
}

Milliseconds Waiter::left() const
{
    return std::min(leftOf(m_patience.idle, m_lastProgress), leftOf(m_patience.total, m_started));
}

Result<void> Waiter::check() const
{
    if (m_stop.stop_requested())
        return fail(ErrorKind::Cancelled, m_what);
    if (left() == Milliseconds{0})
        return fail(ErrorKind::TimedOut, m_what);
    return {};
}

void Waiter::progressed()
{
    m_lastProgress = Clock::now();
}

Result<void> Waiter::wait(std::span<pollfd> fds, Milliseconds atMost)
{
    std::vector<pollfd> all(fds.begin(), fds.end());
    all.push_back({m_stopFd.fd(), POLLIN, 0});
    const auto began = Clock::now();
    for (;;) {
        if (const auto ok = check(); !ok)
            return ok;
        const auto limit = std::min(left(), leftOf(atMost, began));
        // One millisecond more than what is left of a fraction, so that the loop does not spin through it.
        const int timeout =
            limit == noLimit ? -1 : static_cast<int>(std::min<std::int64_t>(limit.count() + 1, 60'000));
        const int ready = ::poll(all.data(), all.size(), timeout);
        if (ready < 0 && errno != EINTR)
            return fail(ErrorKind::SystemCallFailed, "poll", std::to_string(errno));
        if (ready > 0) {
            for (std::size_t i = 0; i < fds.size(); ++i)
                fds[i].revents = all[i].revents;
            return check();
        }
        if (leftOf(atMost, began) == Milliseconds{0}) {
            for (auto& fd : fds)
                fd.revents = 0;
            return check();
        }
    }
}

} // namespace pupitre
