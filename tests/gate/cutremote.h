// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A remote that calls something in the middle of a transfer, by SFTP or another stream: what cuts the line,
// for example.
#pragma once

#include "core/remote/remote.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>

namespace pupitre
{

/// The stream of another, which calls once so many bytes have come or gone.
class CutStream final : public ByteStream
{
public:
    CutStream(std::unique_ptr<ByteStream> stream, std::uint64_t after, std::function<void()> cut)
        : m_stream(std::move(stream)), m_left(after), m_cut(std::move(cut))
    {
    }
    Result<std::size_t> read(std::span<std::byte> into, Waiter& waiter) override
    {
        const auto got = m_stream->read(into, waiter);
        passed(got ? *got : 0);
        return got;
    }
    Result<void> write(std::span<const std::byte> bytes, Waiter& waiter) override
    {
        passed(bytes.size());
        return m_stream->write(bytes, waiter);
    }
    Result<void> finishWriting(Waiter& waiter) override { return m_stream->finishWriting(waiter); }
    Result<ExitStatus> finish(Waiter& waiter) override { return m_stream->finish(waiter); }
    Result<Woken> waitReadable(int bellFd, Waiter& waiter) override
    {
        return m_stream->waitReadable(bellFd, waiter);
    }

private:
    void passed(std::uint64_t bytes)
    {
        if (m_cut && bytes >= m_left)
            std::exchange(m_cut, nullptr)();
        m_left -= std::min(m_left, bytes);
    }

    std::unique_ptr<ByteStream> m_stream;
    std::uint64_t m_left;
    std::function<void()> m_cut;
};

class CutRemote final : public Remote
{
public:
    CutRemote(Remote& remote, std::uint64_t after, std::function<void()> cut)
        : m_remote(remote), m_after(after), m_cut(std::move(cut))
    {
    }
    Result<std::unique_ptr<ByteStream>> exec(const CommandLine& command, Waiter& waiter) override
    {
        return cut(m_remote.exec(command, waiter));
    }
    Result<std::unique_ptr<ByteStream>> sftp(Waiter& waiter) override { return cut(m_remote.sftp(waiter)); }
    const std::string& name() const override { return m_remote.name(); }

private:
    Result<std::unique_ptr<ByteStream>> cut(Result<std::unique_ptr<ByteStream>> stream) const
    {
        if (!stream)
            return stream;
        return std::unique_ptr<ByteStream>(new CutStream(std::move(*stream), m_after, m_cut));
    }

    Remote& m_remote;
    std::uint64_t m_after;
    std::function<void()> m_cut;
};

} // namespace pupitre
