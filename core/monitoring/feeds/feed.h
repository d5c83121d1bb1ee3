// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whence the samples of one place come, whoever measures them. Used on the mailbox's thread, like everything
// it says.
#pragma once

#include "core/domain/error.h"
#include "core/domain/sample.h"
#include "core/monitoring/history/ringposition.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace pupitre
{

/// What a feed tells. None of these may destroy the feed.
struct FeedSink {
    /// Measured just now.
    std::function<void(Sample)> live;
    /// Measured before, of any machines, in order of time: the hours while nobody listened.
    std::function<void(std::vector<Sample>)> past;
    /// Nothing comes any more and why; no error: the place measures nothing. The next sample ends it.
    std::function<void(std::optional<Error>)> quiet;
};

/// What the feed tells is not judged yet: whoever listens drops what cannot be.
class Feed
{
public:
    virtual ~Feed() = default;
    /// How often samples are wanted from now on. A feed begins to speak with the first call.
    virtual void pace(std::chrono::milliseconds every) = 0;

    /// From now on, and again whenever the connection was lost, what was measured while nobody listened is
    /// brought too (FeedSink::past), beyond what was read before.
    virtual void catchUp(const RingPosition& read) = 0;
    /// How far that was read: with what `past` brought last.
    [[nodiscard]] virtual RingPosition position() const = 0;
};

} // namespace pupitre
