// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests out, replies in, many in flight: libssh's own SFTP waits for each reply, which at 5 ms round trip
// makes thousands of small files take minutes. Used from one thread. A request's continuation is called
// from turn(), and may ask more.
#pragma once

#include "core/remote/bytestream.h"
#include "core/remote/sftp/sftpreply.h"
#include "core/remote/sftp/sftprequest.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace pupitre
{

class SftpChannel final
{
public:
    /// A failure ends the turn() that called it.
    using OnReply = std::function<Result<void>(const SftpReply&)>;

    /// Shakes hands. GateRefused where it is a gate that says why not; NotPermitted where the far side ends
    /// with words instead.
    [[nodiscard]] static Result<std::unique_ptr<SftpChannel>> over(std::unique_ptr<ByteStream> stream,
                                                                   std::string place, Waiter& waiter);

    /// Sent by the next turn(). The server answers all in its own time, usually in this order.
    void ask(const SftpRequest& request, OnReply onReply);
    /// Sent by the next turn(); nobody waits for the answer.
    void tell(const SftpRequest& request);
    /// Sends what was asked, waits until at least one reply is here, calls for all that are. Nothing to wait
    /// for: returns at once. After ConnectionLost or ProtocolViolation of the stream every turn fails.
    [[nodiscard]] Result<void> turn(Waiter& waiter);
    /// Replies still to come are dropped, what they opened is closed: who asked is about to go.
    void forgetAll();

    [[nodiscard]] std::size_t inFlight() const { return m_asked.size(); }
    [[nodiscard]] bool offers(const std::string& extension) const { return m_extensions.contains(extension); }
    [[nodiscard]] const std::string& place() const { return m_place; }

private:
    SftpChannel(std::unique_ptr<ByteStream> stream, std::string place)
        : m_stream(std::move(stream)), m_place(std::move(place))
    {
    }
    [[nodiscard]] Result<void> shakeHands(Waiter& waiter);
    [[nodiscard]] Result<void> send(Waiter& waiter);
    [[nodiscard]] Result<void> receive(Waiter& waiter);
    [[nodiscard]] Result<void> handle(std::string_view packet);
    [[nodiscard]] Error ended(Waiter& waiter);
    [[nodiscard]] tl::unexpected<Error> breakOff(Error error);

    std::unique_ptr<ByteStream> m_stream;
    std::string m_place;
    SftpExtensions m_extensions;
    std::string m_out;
    SftpPackets m_packets;
    std::vector<std::byte> m_piece;
    std::unordered_map<std::uint32_t, OnReply> m_asked; // an empty one: told, or forgotten
    std::uint32_t m_nextId = 1;
    std::optional<Error> m_broken;
    bool m_greeted = false;
};

/// While it lives, continuations may point at what was declared before it.
class SftpScope final
{
public:
    explicit SftpScope(SftpChannel& channel) : m_channel(channel) {}
    ~SftpScope() { m_channel.forgetAll(); }
    SftpScope(const SftpScope&) = delete;
    SftpScope& operator=(const SftpScope&) = delete;

private:
    SftpChannel& m_channel;
};

} // namespace pupitre
