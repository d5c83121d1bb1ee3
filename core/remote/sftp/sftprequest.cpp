// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftprequest.h"

#include "core/remote/sftp/sftpnumbers.h"

#include <algorithm>

namespace pupitre::sftprequest
{

namespace
{

void addByte(std::string& to, unsigned value)
{
    to += static_cast<char>(value & 0xffU);
}

void addNumber(std::string& to, std::uint32_t value)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        addByte(to, value >> shift);
}

void addLong(std::string& to, std::uint64_t value)
{
    addNumber(to, static_cast<std::uint32_t>(value >> 32U));
    addNumber(to, static_cast<std::uint32_t>(value));
}

void addText(std::string& to, std::string_view text)
{
    addNumber(to, static_cast<std::uint32_t>(text.size()));
    to += text;
}

void addChange(std::string& to, const SftpChange& change)
{
    addNumber(to, (change.size ? sftp::hasSize : 0U) | (change.mode ? sftp::hasMode : 0U)
                      | (change.mtime ? sftp::hasTimes : 0U));
    if (change.size)
        addLong(to, *change.size);
    if (change.mode)
        addNumber(to, *change.mode & 07777U);
    if (change.mtime) {
        const auto seconds =
            static_cast<std::uint32_t>(std::clamp<std::int64_t>(*change.mtime, 0, std::int64_t{0xffffffff}));
        addNumber(to, seconds); // read last, as far as anybody knows
        addNumber(to, seconds);
    }
}

SftpRequest withText(std::uint8_t type, std::string_view text)
{
    SftpRequest request{type, {}};
    addText(request.body, text);
    return request;
}

SftpRequest withTexts(std::uint8_t type, std::string_view first, std::string_view second)
{
    auto request = withText(type, first);
    addText(request.body, second);
    return request;
}

} // namespace

std::string hello()
{
    std::string packet;
    addNumber(packet, 5);
    addByte(packet, sftp::init);
    addNumber(packet, sftp::version);
    return packet;
}

SftpRequest open(std::string_view path, SftpOpening how, const SftpChange& change)
{
    auto request = withText(sftp::open, path);
    switch (how) {
    case SftpOpening::Read:
        addNumber(request.body, sftp::openRead);
        break;
    case SftpOpening::Create:
        addNumber(request.body, sftp::openWrite | sftp::openCreate | sftp::openTruncate);
        break;
    case SftpOpening::Continue:
        addNumber(request.body, sftp::openWrite | sftp::openCreate);
        break;
    }
    addChange(request.body, change);
    return request;
}

SftpRequest close(std::string_view handle)
{
    return withText(sftp::close, handle);
}

SftpRequest read(std::string_view handle, std::uint64_t offset, std::uint32_t size)
{
    auto request = withText(sftp::read, handle);
    addLong(request.body, offset);
    addNumber(request.body, size);
    return request;
}

SftpRequest write(std::string_view handle, std::uint64_t offset, std::span<const std::byte> bytes)
{
    auto request = withText(sftp::write, handle);
    request.body.reserve(request.body.size() + bytes.size() + 12);
    addLong(request.body, offset);
    addText(request.body, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    return request;
}

SftpRequest lstat(std::string_view path)
{
    return withText(sftp::lstat, path);
}

SftpRequest stat(std::string_view path)
{
    return withText(sftp::stat, path);
}

SftpRequest setstat(std::string_view path, const SftpChange& change)
{
    auto request = withText(sftp::setstat, path);
    addChange(request.body, change);
    return request;
}

SftpRequest setstatOpen(std::string_view handle, const SftpChange& change)
{
    auto request = withText(sftp::fsetstat, handle);
    addChange(request.body, change);
    return request;
}

SftpRequest openFolder(std::string_view path)
{
    return withText(sftp::opendir, path);
}

SftpRequest readFolder(std::string_view handle)
{
    return withText(sftp::readdir, handle);
}

SftpRequest remove(std::string_view path)
{
    return withText(sftp::remove, path);
}

SftpRequest makeFolder(std::string_view path, const SftpChange& change)
{
    auto request = withText(sftp::mkdir, path);
    addChange(request.body, change);
    return request;
}

SftpRequest removeFolder(std::string_view path)
{
    return withText(sftp::rmdir, path);
}

SftpRequest realPath(std::string_view path)
{
    return withText(sftp::realpath, path);
}

SftpRequest rename(std::string_view from, std::string_view to)
{
    return withTexts(sftp::rename, from, to);
}

SftpRequest posixRename(std::string_view from, std::string_view to)
{
    auto request = withTexts(sftp::extended, "posix-rename@openssh.com", from);
    addText(request.body, to);
    return request;
}

SftpRequest readLink(std::string_view path)
{
    return withText(sftp::readlink, path);
}

SftpRequest makeLink(std::string_view target, std::string_view path)
{
    return withTexts(sftp::symlink, target, path);
}

SftpRequest space(std::string_view path)
{
    return withTexts(sftp::extended, "statvfs@openssh.com", path);
}

} // namespace pupitre::sftprequest
