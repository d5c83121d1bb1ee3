// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/pack/packstream.h"

#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

/// As for SFTP: what is asked for at once is what the server may send unasked.
constexpr std::size_t packReadBytes = 4 * 1024 * 1024;
constexpr std::size_t mostRefusalBytes = 64 * 1024;

} // namespace

Result<std::optional<PackStream>> PackStream::open(Remote& remote, PackVerb verb, std::string_view request,
                                                   Waiter& waiter)
{
    auto stream = remote.exec(CommandLine{{"pupitre", verb == PackVerb::Pack ? "pack" : "unpack"}}, waiter);
    if (!stream
        && (stream.error().kind == ErrorKind::NotPermitted || stream.error().kind == ErrorKind::NotFound))
        return std::optional<PackStream>{};
    if (!stream)
        return tl::unexpected(stream.error());
    PackStream pack(std::move(*stream), remote.name());
    // A gate that refuses reads nothing and says why; the reading finds out.
    if (const auto sent = pack.write(request, waiter);
        !sent && sent.error().kind != ErrorKind::ConnectionLost)
        return tl::unexpected(sent.error());
    const auto ours = pack.greeted(verb, waiter);
    if (!ours)
        return tl::unexpected(ours.error());
    return *ours ? std::optional(std::move(pack)) : std::optional<PackStream>{};
}

Result<bool> PackStream::greeted(PackVerb verb, Waiter& waiter)
{
    const auto greeting = verb == PackVerb::Pack ? packGreeting : unpackGreeting;
    std::string said;
    for (;;) {
        const auto got = readMore(waiter);
        if (!got)
            return tl::unexpected(got.error());
        said.append(reinterpret_cast<const char*>(m_piece.data()), *got);
        if (said.starts_with('{')) {
            if (*got > 0 && said.size() < mostRefusalBytes)
                continue;
            const auto json = parseJson(said, "answer");
            const auto refused = json ? refusalFromJson(*json) : std::nullopt;
            if (!refused || refused->why == Refusal::NotUnderstood)
                return false;
            return fail(ErrorKind::GateRefused, wireName(refused->why), refused->detail);
        }
        if (*got == 0 || said.size() > greeting.size())
            break;
    }
    if (said.size() <= greeting.size() || !said.starts_with(greeting) || said[greeting.size()] != '\0')
        return false;
    m_records.feed(std::as_bytes(std::span(said)).subspan(greeting.size() + 1));
    return true;
}

Result<std::size_t> PackStream::readMore(Waiter& waiter)
{
    m_piece.resize(packReadBytes);
    return m_stream->read(m_piece, waiter);
}

Error PackStream::ended(Waiter& waiter)
{
    const auto exit = m_stream->finish(waiter);
    return exit ? Error{ErrorKind::ConnectionLost, m_place, exit->stderrTail} : exit.error();
}

Result<std::string> PackStream::record(Waiter& waiter)
{
    for (;;) {
        const auto found = m_records.next();
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return std::string(**found);
        const auto got = readMore(waiter);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return tl::unexpected(ended(waiter));
        m_records.feed(std::span(m_piece).first(*got));
    }
}

Result<std::span<const std::byte>> PackStream::piece(Waiter& waiter)
{
    m_rest = m_records.takeRest();
    if (!m_rest.empty())
        return std::as_bytes(std::span(m_rest));
    const auto got = readMore(waiter);
    if (!got)
        return tl::unexpected(got.error());
    if (*got == 0)
        return tl::unexpected(ended(waiter));
    return std::span<const std::byte>(m_piece).first(*got);
}

Result<void> PackStream::write(std::string_view bytes, Waiter& waiter)
{
    return m_stream->write(std::as_bytes(std::span(bytes)), waiter);
}

} // namespace pupitre
