// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of a place by SFTP version 3, as blocking calls for a lane. Paths are bytes as they are there,
// absolute or relative to where the session begins (through the gate: the folder that holds one folder per
// TP). What moves many files keeps many requests in flight (sftptree.h).
//
// Errors of all: ConnectionLost, TimedOut, Cancelled, ProtocolViolation; and as the calls' comments say, with
// the path as subject: NotFound; NotPermitted (rights, or a place that only shows); InvalidArgument (a name
// that cannot be). After ConnectionLost only a new client helps; after Cancelled too.
#pragma once

#include "core/remote/remote.h"
#include "core/remote/sftp/sftpchannel.h"
#include "core/remote/sftp/sftperror.h"
#include "core/remote/sftp/sftpreading.h"
#include "core/remote/sftp/sftpwriting.h"

namespace pupitre
{

class SftpClient final
{
public:
    /// GateRefused where it is a gate that says why not; NotPermitted where the far side ends with words
    /// instead.
    [[nodiscard]] static Result<SftpClient> open(Remote& remote, Waiter& waiter);
    [[nodiscard]] static Result<SftpClient> over(std::unique_ptr<ByteStream> stream, std::string place,
                                                 Waiter& waiter);

    /// Absolute, without "." and links.
    [[nodiscard]] Result<std::string> realPath(const std::string& path, Waiter& waiter);
    /// In no order. TooLarge past a million entries; UnsafePath where the server tells a name that is none.
    [[nodiscard]] Result<std::vector<SftpEntry>> list(const std::string& folder, Waiter& waiter);
    /// Of a link, not of what it points at.
    [[nodiscard]] Result<SftpFacts> lstat(const std::string& path, Waiter& waiter);
    [[nodiscard]] Result<SftpFacts> stat(const std::string& path, Waiter& waiter);
    [[nodiscard]] Result<std::string> readLink(const std::string& path, Waiter& waiter);
    /// Unsupported servers: NotFound.
    [[nodiscard]] Result<SftpSpace> space(const std::string& path, Waiter& waiter);

    /// Content from `what.offset` on, in order, into `sink`, whose failure is returned. FileUnreadable,
    /// ChangedMeanwhile.
    [[nodiscard]] Result<void> read(SftpReading::What what, SftpSink sink, Waiter& waiter);
    /// FileUnwritable (no room, or a limit of the place: the protocol does not tell). The file is made for
    /// its owner alone; `what.after` says what it becomes. A failure leaves what was written.
    [[nodiscard]] Result<void> write(SftpWriting::What what, SftpSource source, Waiter& waiter);

    /// AlreadyExists.
    [[nodiscard]] Result<void> makeFolder(const std::string& path, Waiter& waiter, unsigned mode = 0755);
    /// `target` is not looked at. AlreadyExists.
    [[nodiscard]] Result<void> makeLink(const std::string& target, const std::string& path, Waiter& waiter);
    /// AlreadyExists: never replaces.
    [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to, Waiter& waiter);
    /// Replaces, atomically (posix-rename@openssh.com). FileUnwritable.
    [[nodiscard]] Result<void> replace(const std::string& from, const std::string& to, Waiter& waiter);
    /// A file or a link.
    [[nodiscard]] Result<void> remove(const std::string& path, Waiter& waiter);
    /// NotPermitted where it is not empty.
    [[nodiscard]] Result<void> removeFolder(const std::string& path, Waiter& waiter);
    /// Follows a link.
    [[nodiscard]] Result<void> change(const std::string& path, const SftpChange& change, Waiter& waiter);

    /// For what keeps many requests in flight.
    [[nodiscard]] SftpChannel& channel() { return *m_channel; }

private:
    explicit SftpClient(std::unique_ptr<SftpChannel> channel) : m_channel(std::move(channel)) {}
    [[nodiscard]] Result<void> exchange(const SftpRequest& request, SftpChannel::OnReply onReply,
                                        Waiter& waiter);
    [[nodiscard]] Result<void> done(const SftpRequest& request, const std::string& path, SftpDeed deed,
                                    Waiter& waiter);

    std::unique_ptr<SftpChannel> m_channel;
};

} // namespace pupitre
