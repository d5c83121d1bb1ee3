// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftpreply.h"

#include "core/remote/sftp/sftpnumbers.h"

#include <algorithm>

#include <sys/stat.h>

namespace pupitre
{

namespace
{

/// Takes from the front; once something was not there, everything after is empty and `good` false.
class Fields final
{
public:
    explicit Fields(std::string_view bytes) : m_rest(bytes) {}

    std::string_view take(std::size_t size)
    {
        if (size > m_rest.size())
            m_good = false;
        if (!m_good)
            return {};
        const auto taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }
    std::uint8_t byte()
    {
        const auto bytes = take(1);
        return bytes.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(bytes[0]);
    }
    std::uint32_t number()
    {
        std::uint32_t value = 0;
        for (const char c : take(4))
            value = (value << 8U) | static_cast<std::uint8_t>(c);
        return value;
    }
    std::uint64_t longNumber()
    {
        const std::uint64_t high = number();
        return (high << 32U) | number();
    }
    std::string_view text() { return take(number()); }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool done() const { return m_good && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

tl::unexpected<Error> violation(const char* what)
{
    return fail(ErrorKind::ProtocolViolation, "sftp", what);
}

SftpKind kindOf(std::uint32_t mode)
{
    if (S_ISREG(mode))
        return SftpKind::File;
    if (S_ISDIR(mode))
        return SftpKind::Folder;
    return S_ISLNK(mode) ? SftpKind::Link : SftpKind::Other;
}

SftpFacts takeFacts(Fields& fields)
{
    SftpFacts facts;
    const auto flags = fields.number();
    if ((flags & sftp::hasSize) != 0)
        facts.size = fields.longNumber();
    if ((flags & sftp::hasOwner) != 0)
        fields.take(8);
    if ((flags & sftp::hasMode) != 0) {
        const auto mode = fields.number();
        facts.kind = kindOf(mode);
        facts.mode = mode & 07777U;
    }
    if ((flags & sftp::hasTimes) != 0) {
        fields.take(4); // read last
        facts.mtime = fields.number();
    }
    if ((flags & sftp::hasExtended) != 0)
        for (auto count = fields.number(); count > 0 && fields.good(); --count) {
            fields.text();
            fields.text();
        }
    return facts;
}

bool isReply(std::uint8_t type)
{
    return (type >= sftp::status && type <= sftp::attrs) || type == sftp::extendedReply;
}

} // namespace

bool isOneName(std::string_view name)
{
    return !name.empty() && name.size() <= sftp::maxNameBytes && name != "." && name != ".."
           && name.find('/') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

Result<SftpReply> sftpReplyFrom(std::string_view packet)
{
    Fields fields(packet);
    SftpReply reply;
    reply.type = fields.byte();
    reply.id = fields.number();
    if (!fields.good() || !isReply(reply.type))
        return violation("no reply");
    reply.body = packet.substr(5);
    return reply;
}

Result<SftpExtensions> sftpExtensionsFrom(std::string_view packet)
{
    Fields fields(packet);
    if (fields.byte() != sftp::versionReply || fields.number() < sftp::version)
        return violation("no version 3");
    SftpExtensions extensions;
    while (fields.good() && !fields.done()) {
        const auto name = fields.text();
        extensions.emplace(name, fields.text());
    }
    if (!fields.good())
        return violation("version");
    return extensions;
}

Result<SftpStatus> statusOf(const SftpReply& reply)
{
    Fields fields(reply.body);
    SftpStatus status;
    status.code = fields.number();
    if (reply.type != sftp::status || !fields.good())
        return violation("no status");
    status.message = fields.text().substr(0, 200); // absent in old servers
    return status;
}

Result<SftpHandle> handleOf(const SftpReply& reply)
{
    Fields fields(reply.body);
    SftpHandle handle{std::string(fields.text())};
    if (reply.type != sftp::handle || !fields.good() || handle.bytes.size() > sftp::maxHandleBytes)
        return violation("no handle");
    return handle;
}

Result<SftpData> dataOf(const SftpReply& reply)
{
    Fields fields(reply.body);
    const auto bytes = fields.text();
    if (reply.type != sftp::data || !fields.good())
        return violation("no data");
    return SftpData{std::as_bytes(std::span(bytes))};
}

Result<SftpNames> namesOf(const SftpReply& reply)
{
    Fields fields(reply.body);
    SftpNames names;
    auto count = fields.number();
    if (reply.type != sftp::name)
        return violation("no names");
    for (; count > 0 && fields.good(); --count) {
        const auto name = fields.text();
        fields.text(); // as ls would show it
        const auto facts = takeFacts(fields);
        if (!fields.good() || name == "." || name == "..")
            continue;
        if (!isOneName(name))
            return fail(ErrorKind::UnsafePath, std::string(name.substr(0, sftp::maxNameBytes)));
        names.entries.push_back({std::string(name), facts});
    }
    if (!fields.good())
        return violation("names");
    return names;
}

Result<SftpPath> pathOf(const SftpReply& reply)
{
    Fields fields(reply.body);
    const auto count = fields.number();
    const auto path = fields.text();
    if (reply.type != sftp::name || !fields.good() || count != 1)
        return violation("no path");
    if (path.size() > sftp::maxPathBytes || path.find('\0') != std::string_view::npos)
        return fail(ErrorKind::UnsafePath, std::string(path.substr(0, sftp::maxNameBytes)));
    return SftpPath{std::string(path)};
}

Result<SftpFacts> factsOf(const SftpReply& reply)
{
    Fields fields(reply.body);
    const auto facts = takeFacts(fields);
    if (reply.type != sftp::attrs || !fields.good())
        return violation("no attributes");
    return facts;
}

Result<SftpSpace> spaceOf(const SftpReply& reply)
{
    Fields fields(reply.body);
    fields.longNumber(); // block size
    const auto unit = fields.longNumber();
    const auto blocks = fields.longNumber();
    fields.longNumber(); // free for root
    const auto free = fields.longNumber();
    if (reply.type != sftp::extendedReply || !fields.good())
        return violation("no space");
    return SftpSpace{blocks * unit, free * unit};
}

void SftpPackets::feed(std::span<const std::byte> bytes)
{
    m_bytes.erase(0, m_taken);
    m_taken = 0;
    m_bytes.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Result<std::optional<std::string_view>> SftpPackets::next()
{
    const auto rest = std::string_view(m_bytes).substr(m_taken);
    if (rest.size() < 4)
        return std::optional<std::string_view>{};
    const auto size = Fields(rest).number();
    if (size == 0 || size > sftp::maxPacketBytes)
        return violation("length of a packet");
    if (rest.size() - 4 < size)
        return std::optional<std::string_view>{};
    m_taken += 4 + std::size_t{size};
    return std::optional(rest.substr(4, size));
}

} // namespace pupitre
