// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines on their way to the desktop. Workers put them here and never wait: a desktop that stops reading must
// not hold up a reconcile. The serving loop alone writes.
#pragma once

#include "core/agent/system/fd.h"
#include "core/wire/jsonrpc.h"

#include <cstddef>
#include <deque>
#include <mutex>
#include <string>

namespace pupitre
{

class Outbox final
{
public:
    /// SystemCallFailed where the kernel gives no event descriptor.
    [[nodiscard]] static Result<std::unique_ptr<Outbox>> make();

    void put(const RpcResponse& response);
    /// Left out while more than droppableBytes wait: a later one says more.
    void put(const RpcNotification& notification);

    /// Readable when there may be something to write or the loop should look around.
    [[nodiscard]] int wakeFd() const { return m_wake.get(); }
    void wake() const;
    void drainWake() const;

    [[nodiscard]] bool empty() const;
    /// Writes what the descriptor takes now. ConnectionLost where nobody reads any more.
    [[nodiscard]] Result<void> writeSome(int fd);
    /// Writes all of it, waiting.
    [[nodiscard]] Result<void> flush(int fd);

private:
    explicit Outbox(Fd wake) : m_wake(std::move(wake)) {}
    void push(std::string line);

    static constexpr std::size_t droppableBytes = 1024 * 1024;

    Fd m_wake;
    mutable std::mutex m_mutex; // workers put, the loop takes
    std::deque<std::string> m_lines;
    std::size_t m_bytes = 0;
    std::size_t m_written = 0; // of the first line
};

} // namespace pupitre
