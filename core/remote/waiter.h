// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long one remote operation may take, and the one place where remote code waits: a poll() that also hears
// the stop request, so that every call ends within 100 ms of it.
#pragma once

#include "core/async/wakefd.h"
#include "core/domain/error.h"

#include <chrono>
#include <span>
#include <string>

struct pollfd;

namespace pupitre
{

using Milliseconds = std::chrono::milliseconds;
inline constexpr Milliseconds noLimit = Milliseconds::max();

struct Patience {
    /// Name lookup, TCP, key exchange and login, each. ssh's own default is the TCP one (2 min), far too long
    /// for a person who waits; a busy login node has answered within 8 s where we measured it.
    Milliseconds connect{15'000};
    /// Without one byte in either direction.
    Milliseconds idle{30'000};
    Milliseconds total = noLimit;
};

/// One operation with its limits. Made where the operation begins, handed down to all it calls.
class Waiter final
{
public:
    /// `what` is the subject of TimedOut.
    Waiter(std::string what, Patience patience, std::stop_token stop);

    /// Until one of `fds` is ready or `atMost` has passed. TimedOut or Cancelled end the operation.
    [[nodiscard]] Result<void> wait(std::span<pollfd> fds, Milliseconds atMost = noLimit);
    /// Cancelled or TimedOut, without waiting.
    [[nodiscard]] Result<void> check() const;
    /// Bytes moved: the idle limit starts again.
    void progressed();

    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }

private:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] Milliseconds left() const;

    std::string m_what;
    Patience m_patience;
    std::stop_token m_stop;
    StopFd m_stopFd;
    Clock::time_point m_started;
    Clock::time_point m_lastProgress;
};

} // namespace pupitre
