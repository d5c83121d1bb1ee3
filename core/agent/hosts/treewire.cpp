// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buffered both ways; a length is four bytes, most significant first.
#include "core/agent/hosts/treewire.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::size_t bufferBytes = 128 * 1024;
constexpr std::size_t longestRecord = 64 * 1024; // two paths and numbers
constexpr std::size_t longestPiece = 1024 * 1024;

tl::unexpected<Error> lost()
{
    return fail(ErrorKind::ConnectionLost, "tree");
}

} // namespace

Result<void> TreeWire::flush()
{
    for (std::string_view rest = m_written; !rest.empty();) {
        const ssize_t n = ::write(m_out, rest.data(), rest.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return lost();
        rest.remove_prefix(static_cast<std::size_t>(n));
    }
    m_written.clear();
    return {};
}

Result<void> TreeWire::put(std::string_view record)
{
    m_written += record;
    m_written += '\0';
    return m_written.size() < bufferBytes ? Result<void>{} : flush();
}

Result<void> TreeWire::putPiece(std::span<const std::byte> bytes)
{
    const std::size_t length = bytes.size();
    for (const int shift : {24, 16, 8, 0})
        m_written += static_cast<char>((length >> shift) & 0xff);
    m_written.append(reinterpret_cast<const char*>(bytes.data()), length);
    return m_written.size() < bufferBytes ? Result<void>{} : flush();
}

Result<void> TreeWire::endContent()
{
    return putPiece({});
}

Result<void> TreeWire::more()
{
    if (m_at > 0) {
        m_read.erase(0, m_at);
        m_at = 0;
    }
    std::array<char, bufferBytes> buffer;
    for (;;) {
        const ssize_t n = ::read(m_in, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return lost();
        m_read.append(buffer.data(), static_cast<std::size_t>(n));
        return {};
    }
}

Result<std::string> TreeWire::take()
{
    for (;;) {
        const auto end = m_read.find('\0', m_at);
        if (end != std::string::npos) {
            std::string record = m_read.substr(m_at, end - m_at);
            m_at = end + 1;
            return record;
        }
        if (m_read.size() - m_at > longestRecord)
            return fail(ErrorKind::ProtocolViolation, "tree");
        if (auto got = more(); !got)
            return tl::unexpected<Error>(got.error());
    }
}

Result<void> TreeWire::takeContent(const std::function<Result<void>(std::span<const std::byte>)>& piece)
{
    constexpr std::size_t lengthBytes = 4;
    for (;;) {
        while (m_read.size() - m_at < lengthBytes)
            if (auto got = more(); !got)
                return got;
        std::size_t length = 0;
        for (std::size_t i = 0; i < lengthBytes; ++i)
            length = length << 8 | static_cast<unsigned char>(m_read[m_at + i]);
        m_at += lengthBytes;
        if (length == 0)
            return {};
        if (length > longestPiece)
            return fail(ErrorKind::ProtocolViolation, "tree");
        while (m_read.size() - m_at < length)
            if (auto got = more(); !got)
                return got;
        if (auto taken = piece(std::as_bytes(std::span(m_read.data() + m_at, length))); !taken)
            return taken;
        m_at += length;
    }
}

std::string verdictText(const Result<Json>& verdict)
{
    return toText(verdict ? Json{{"ok", *verdict}} : Json{{"error", toJson(verdict.error())}});
}

Result<Json> verdictFromText(std::string_view text)
{
    auto json = parseJson(text, "verdict");
    if (json && json->is_object() && json->contains("ok"))
        return (*json)["ok"];
    if (json && json->is_object() && json->contains("error"))
        return tl::unexpected<Error>(errorFromJson((*json)["error"]));
    return fail(ErrorKind::ProtocolViolation, "tree", std::string(text.substr(0, 200)));
}

Result<void> TreeWire::putVerdict(const Result<Json>& verdict)
{
    return put(verdictText(verdict)).and_then([&] { return flush(); });
}

Result<Json> TreeWire::takeVerdict()
{
    const auto record = take();
    return record ? verdictFromText(*record) : tl::unexpected<Error>(record.error());
}

} // namespace pupitre
