// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A child process as a byte stream.
#pragma once

#include "core/remote/bytestream.h"
#include "core/remote/childprocess.h"

#include <memory>

namespace pupitre
{

class ChildStream final : public ByteStream
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ByteStream>>
    start(const CommandLine& command, const std::map<std::string, std::string>& environment);

    Result<std::size_t> read(std::span<std::byte> into, Waiter& waiter) override;
    Result<void> write(std::span<const std::byte> bytes, Waiter& waiter) override;
    Result<void> finishWriting(Waiter& waiter) override;
    Result<ExitStatus> finish(Waiter& waiter) override;
    Result<Woken> waitReadable(int bellFd, Waiter& waiter) override;

private:
    ChildStream(ChildProcess process, UnixFd in, UnixFd out, UnixFd err);
    /// What the child has written, as far as it is here; never waits.
    void takeOutput();
    void takeErrors();

    ChildProcess m_process; // first: its streams are closed before it is ended
    UnixFd m_in;
    UnixFd m_out;
    UnixFd m_err;
    std::string m_arrived; // while we were writing
    std::string m_tail;
};

} // namespace pupitre
