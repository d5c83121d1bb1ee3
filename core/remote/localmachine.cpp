// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/localmachine.h"

#include "core/remote/childstream.h"

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

} // namespace pupitre
