// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A running command seen as two streams of bytes. Used from one thread. States: open, written out (after
// finishWriting), ended (read gave 0), gone (any call failed with ConnectionLost). Dropping it ends the
// command.
#pragma once

#include "core/domain/error.h"
#include "core/remote/waiter.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace pupitre
{

struct ExitStatus {
    std::optional<int> code; // none: killed by a signal, or the far side never said
    std::string stderrTail;  // the last 4 KiB

    bool operator==(const ExitStatus&) const = default;
};

/// What ended a wait.
enum class Woken { Bytes, Bell };

class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// At least one byte; 0 at the end of what the command writes.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::byte> into, Waiter& waiter) = 0;
    /// All of it. What arrives meanwhile is kept for read(), so two talkative ends cannot block each other.
    [[nodiscard]] virtual Result<void> write(std::span<const std::byte> bytes, Waiter& waiter) = 0;
    [[nodiscard]] virtual Result<void> finishWriting(Waiter& waiter) = 0;
    /// After the end: how the command ended.
    [[nodiscard]] virtual Result<ExitStatus> finish(Waiter& waiter) = 0;
    /// Until read() would not wait (bytes, the end, a loss) or `bellFd` can be read.
    [[nodiscard]] virtual Result<Woken> waitReadable(int bellFd, Waiter& waiter) = 0;
};

} // namespace pupitre
