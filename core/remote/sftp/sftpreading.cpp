// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftpreading.h"

#include "core/remote/sftp/sftperror.h"
#include "core/remote/sftp/sftpnumbers.h"

#include <algorithm>
#include <limits>

namespace pupitre
{

namespace
{
/// Half of what OpenSSH's server gives at most, so that its answer fits its own limit with room.
constexpr std::uint32_t readingBytes = 128 * 1024;
/// 4 MiB in flight: more than libssh's window lets the server send unasked.
constexpr std::size_t mostAhead = 32;
} // namespace

void SftpReading::begin(SftpChannel& channel, What what, SftpSink sink, OnEnd onEnd)
{
    std::shared_ptr<SftpReading> reading(
        new SftpReading(channel, std::move(what), std::move(sink), std::move(onEnd)));
    channel.ask(sftprequest::open(reading->m_what.path, SftpOpening::Read),
                [reading](const SftpReply& reply) { return reading->opened(reply); });
}

Result<void> SftpReading::opened(const SftpReply& reply)
{
    if (reply.type == sftp::status)
        return end(tl::unexpected(sftpError(reply, m_what.path, SftpDeed::Read)));
    auto handle = handleOf(reply);
    if (!handle)
        return tl::unexpected(handle.error());
    m_handle = std::move(handle->bytes);
    if (m_what.size) // known: no need to feel one's way
        m_ahead = mostAhead;
    askMore();
    return m_pieces.empty() ? end({}) : Result<void>{};
}

void SftpReading::askMore()
{
    const auto limit = m_what.size.value_or(std::numeric_limits<std::uint64_t>::max());
    while (!m_endSeen && m_pieces.size() < m_ahead && m_next < limit) {
        auto piece = std::make_shared<Piece>();
        piece->offset = m_next;
        piece->size = static_cast<std::uint32_t>(std::min<std::uint64_t>(readingBytes, limit - m_next));
        m_next += piece->size;
        m_pieces.push_back(piece);
        askPiece(piece);
    }
}

void SftpReading::askPiece(const std::shared_ptr<Piece>& piece)
{
    m_channel.ask(sftprequest::read(m_handle, piece->offset, piece->size),
                  [self = shared_from_this(), piece](const SftpReply& reply) {
                      return self->m_ended || piece->dropped ? Result<void>{} : self->arrived(piece, reply);
                  });
}

Result<void> SftpReading::arrived(const std::shared_ptr<Piece>& piece, const SftpReply& reply)
{
    if (reply.type == sftp::status) {
        const auto status = statusOf(reply);
        if (!status)
            return tl::unexpected(status.error());
        if (status->code != sftp::endOfFile)
            return end(tl::unexpected(sftpError(*status, m_what.path, SftpDeed::Read)));
        m_endSeen = true;
        piece->whole = true;
        piece->size = 0;
        // Whatever lies beyond was not there when this was read.
        while (m_pieces.back() != piece) {
            m_pieces.back()->dropped = true;
            m_pieces.pop_back();
        }
        m_next = piece->offset;
        return deliver();
    }
    const auto data = dataOf(reply);
    if (!data)
        return tl::unexpected(data.error());
    if (data->bytes.empty() || data->bytes.size() > piece->size)
        return fail(ErrorKind::ProtocolViolation, "sftp", "size of a read");
    return take(piece, data->bytes);
}

Result<void> SftpReading::take(const std::shared_ptr<Piece>& piece, std::span<const std::byte> bytes)
{
    if (piece == m_pieces.front()) {
        if (const auto ok = m_sink(bytes); !ok)
            return ok;
    } else {
        piece->early.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    piece->offset += bytes.size();
    piece->size -= static_cast<std::uint32_t>(bytes.size());
    if (piece->size > 0) {
        askPiece(piece); // a short read is no end
        return {};
    }
    piece->whole = true;
    return deliver();
}

Result<void> SftpReading::deliver()
{
    while (!m_pieces.empty()) {
        const auto piece = m_pieces.front();
        if (!piece->early.empty()) {
            if (const auto ok = m_sink(std::as_bytes(std::span(piece->early))); !ok)
                return ok;
            piece->early.clear();
        }
        if (!piece->whole)
            break;
        m_pieces.pop_front();
        m_ahead = std::min(m_ahead + 1, mostAhead);
    }
    askMore();
    if (!m_pieces.empty())
        return {};
    if (m_what.size && m_next < *m_what.size)
        return end(fail(ErrorKind::ChangedMeanwhile, m_what.path));
    return end({});
}

Result<void> SftpReading::end(Result<void> outcome)
{
    m_ended = true;
    m_pieces.clear();
    if (!m_handle.empty())
        m_channel.tell(sftprequest::close(m_handle));
    return m_onEnd(std::move(outcome));
}

} // namespace pupitre
