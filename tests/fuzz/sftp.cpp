// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an SFTP server sends, fed in small pieces: no name with a slash comes through, no content longer than
// the packet that brought it.
#include "core/remote/sftp/sftpnumbers.h"
#include "core/remote/sftp/sftpreply.h"

#include "tests/fuzz/input.h"

using namespace pupitre;

namespace
{

void readAs(const SftpReply& reply)
{
    static_cast<void>(statusOf(reply));
    static_cast<void>(factsOf(reply));
    static_cast<void>(spaceOf(reply));
    if (const auto handle = handleOf(reply))
        promise(handle->bytes.size() <= sftp::maxHandleBytes);
    if (const auto data = dataOf(reply))
        promise(data->bytes.size() <= reply.body.size());
    if (const auto path = pathOf(reply))
        promise(path->path.find('\0') == std::string::npos && path->path.size() <= sftp::maxPathBytes);
    if (const auto names = namesOf(reply))
        for (const auto& entry : names->entries)
            promise(isOneName(entry.name) && entry.name.find('/') == std::string::npos);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    SftpPackets packets;
    auto rest = std::as_bytes(std::span(data, size));
    while (!rest.empty()) {
        const auto piece = rest.first(std::min<std::size_t>(rest.size(), 100));
        rest = rest.subspan(piece.size());
        packets.feed(piece);
        for (;;) {
            const auto packet = packets.next();
            if (!packet)
                return 0;
            if (!*packet)
                break;
            promise((*packet)->size() <= size);
            static_cast<void>(sftpExtensionsFrom(**packet));
            if (const auto reply = sftpReplyFrom(**packet))
                readAs(*reply);
        }
    }
    return 0;
}
