// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftperror.h"

#include "core/remote/sftp/sftpnumbers.h"

namespace pupitre
{

namespace
{
ErrorKind kindOfFailure(SftpDeed deed)
{
    switch (deed) {
    case SftpDeed::Look:
    case SftpDeed::Read:
        return ErrorKind::FileUnreadable;
    case SftpDeed::Write:
        return ErrorKind::FileUnwritable;
    case SftpDeed::Make:
        return ErrorKind::AlreadyExists;
    case SftpDeed::Remove:
        return ErrorKind::NotPermitted;
    }
    return ErrorKind::ProtocolViolation;
}
} // namespace

Error sftpError(const SftpStatus& status, const std::string& path, SftpDeed deed)
{
    switch (status.code) {
    case sftp::noSuchFile:
        return {ErrorKind::NotFound, path, status.message};
    case sftp::permissionDenied:
        return {ErrorKind::NotPermitted, path, status.message};
    case sftp::badMessage: // OpenSSH's word for a name that is too long or otherwise impossible
        return {ErrorKind::InvalidArgument, path, status.message};
    case sftp::ok:
    case sftp::endOfFile:
        return {ErrorKind::ProtocolViolation, "sftp", path};
    default:
        return {kindOfFailure(deed), path, status.message};
    }
}

Error sftpError(const SftpReply& reply, const std::string& path, SftpDeed deed)
{
    const auto status = statusOf(reply);
    return status ? sftpError(*status, path, deed) : status.error();
}

Result<void> sftpDone(const SftpReply& reply, const std::string& path, SftpDeed deed)
{
    const auto status = statusOf(reply);
    if (!status)
        return tl::unexpected(status.error());
    if (status->code == sftp::ok)
        return {};
    return tl::unexpected(sftpError(*status, path, deed));
}

} // namespace pupitre
