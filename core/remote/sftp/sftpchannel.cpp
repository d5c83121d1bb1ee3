// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftpchannel.h"

#include "core/remote/sftp/sftpnumbers.h"
#include "core/wire/sftprefusal.h"
#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
/// What is asked for at once is also what the server may send unasked (ssh's window): at 5 ms round trip,
/// half as much halves the rate of a large file.
constexpr std::size_t readBytes = 4 * 1024 * 1024;

void appendNumber(std::string& to, std::uint32_t value)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        to += static_cast<char>((value >> shift) & 0xffU);
}

std::optional<Refused> refusalIn(const SftpExtensions& extensions)
{
    const auto said = extensions.find(std::string(sftpRefusalExtension));
    const auto json =
        said == extensions.end() ? fail(ErrorKind::NotFound) : parseJson(said->second, "refusal");
    return json ? refusalFromJson(*json) : std::nullopt;
}
} // namespace

Result<std::unique_ptr<SftpChannel>> SftpChannel::over(std::unique_ptr<ByteStream> stream, std::string place,
                                                       Waiter& waiter)
{
    std::unique_ptr<SftpChannel> channel(new SftpChannel(std::move(stream), std::move(place)));
    channel->m_piece.resize(readBytes);
    if (const auto ok = channel->shakeHands(waiter); !ok)
        return tl::unexpected(ok.error());
    return channel;
}

Result<void> SftpChannel::shakeHands(Waiter& waiter)
{
    m_out = sftprequest::hello();
    // A gate that refuses reads nothing and says why; the reading below finds out.
    if (const auto ok = send(waiter); !ok && ok.error().kind != ErrorKind::ConnectionLost)
        return ok;
    m_broken.reset();
    for (;;) {
        const auto packet = m_packets.next();
        if (!packet)
            return breakOff(packet.error());
        if (*packet) {
            auto extensions = sftpExtensionsFrom(**packet);
            if (!extensions)
                return breakOff(extensions.error());
            if (const auto refused = refusalIn(*extensions))
                return breakOff({ErrorKind::GateRefused, wireName(refused->why), refused->detail});
            m_extensions = std::move(*extensions);
            m_greeted = true;
            return {};
        }
        if (const auto ok = receive(waiter); !ok)
            return ok;
    }
}

void SftpChannel::ask(const SftpRequest& request, OnReply onReply)
{
    appendNumber(m_out, static_cast<std::uint32_t>(request.body.size() + 5));
    m_out += static_cast<char>(request.type);
    appendNumber(m_out, m_nextId);
    m_out += request.body;
    m_asked[m_nextId++] = std::move(onReply);
}

void SftpChannel::tell(const SftpRequest& request)
{
    ask(request, nullptr);
}

void SftpChannel::forgetAll()
{
    for (auto& [id, onReply] : m_asked)
        onReply = nullptr;
}

tl::unexpected<Error> SftpChannel::breakOff(Error error)
{
    m_broken = error;
    return tl::unexpected(std::move(error));
}

Result<void> SftpChannel::send(Waiter& waiter)
{
    if (m_out.empty())
        return {};
    const auto sent = m_stream->write(std::as_bytes(std::span(m_out)), waiter);
    m_out.clear();
    if (sent)
        return {};
    // A stop may have cut a packet in two: nothing can follow on this stream, whatever the reason was.
    if (sent.error().kind == ErrorKind::ConnectionLost && m_greeted)
        return breakOff(ended(waiter));
    m_broken = Error{ErrorKind::ConnectionLost, m_place, sent.error().detail};
    return sent;
}

Error SftpChannel::ended(Waiter& waiter)
{
    const auto exit = m_stream->finish(waiter);
    if (!exit)
        return exit.error();
    const bool said = exit->code.has_value() && *exit->code != 0 && !exit->stderrTail.empty();
    if (!m_greeted && said)
        return {ErrorKind::NotPermitted, m_place, exit->stderrTail};
    return {ErrorKind::ConnectionLost, m_place, exit->stderrTail};
}

Result<void> SftpChannel::receive(Waiter& waiter)
{
    const auto got = m_stream->read(m_piece, waiter);
    if (!got)
        return got.error().kind == ErrorKind::ConnectionLost ? breakOff(got.error())
                                                             : tl::unexpected(got.error());
    if (*got == 0)
        return breakOff(ended(waiter));
    m_packets.feed(std::span(m_piece).first(*got));
    return {};
}

Result<void> SftpChannel::handle(std::string_view packet)
{
    const auto reply = sftpReplyFrom(packet);
    if (!reply)
        return breakOff(reply.error());
    const auto asked = m_asked.find(reply->id);
    if (asked == m_asked.end())
        return breakOff({ErrorKind::ProtocolViolation, "sftp", "a reply nobody asked for"});
    const auto onReply = std::move(asked->second);
    m_asked.erase(asked);
    if (onReply)
        return onReply(*reply);
    if (reply->type == sftp::handle)
        if (const auto handle = handleOf(*reply))
            tell(sftprequest::close(handle->bytes));
    return {};
}

Result<void> SftpChannel::turn(Waiter& waiter)
{
    if (m_broken)
        return tl::unexpected(*m_broken);
    if (const auto ok = send(waiter); !ok)
        return ok;
    for (bool heard = m_asked.empty();;) {
        const auto packet = m_packets.next();
        if (!packet)
            return breakOff(packet.error());
        if (*packet) {
            heard = true;
            if (const auto ok = handle(**packet); !ok)
                return ok;
            continue;
        }
        if (heard)
            return {};
        if (const auto ok = receive(waiter); !ok)
            return ok;
    }
}

} // namespace pupitre
