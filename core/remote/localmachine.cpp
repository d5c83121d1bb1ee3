// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/localmachine.h"

#include "core/remote/childstream.h"

#include <unistd.h>

namespace pupitre
{

LocalMachine::LocalMachine(std::map<std::string, std::string> environment)
    : m_environment(std::move(environment))
{
}

Result<std::unique_ptr<ByteStream>> LocalMachine::exec(const CommandLine& command, Waiter& waiter)
{
    if (const auto ok = waiter.check(); !ok)
        return tl::unexpected(ok.error());
    return ChildStream::start(command, m_environment);
}

Result<std::unique_ptr<ByteStream>> LocalMachine::sftp(Waiter& waiter)
{
    // Where OpenSSH of the common distributions puts it.
    for (const auto* path : {"/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server",
                             "/usr/libexec/sftp-server", "/usr/lib/ssh/sftp-server"})
        if (::access(path, X_OK) == 0)
            return exec({{path}}, waiter);
    return fail(ErrorKind::NotFound, "sftp-server");
}

} // namespace pupitre
