// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// This computer as a remote: commands are child processes of this account.
#pragma once

#include "core/remote/remote.h"

#include <filesystem>
#include <map>

namespace pupitre
{

class LocalMachine final : public Remote
{
public:
    /// `environment` is added to ours (e.g. another $PUPITRE_ROOT).
    explicit LocalMachine(std::map<std::string, std::string> environment = {});

    Result<std::unique_ptr<ByteStream>> exec(const CommandLine& command, Waiter& waiter) override;
    Result<std::unique_ptr<ByteStream>> sftp(Waiter& waiter) override;
    const std::string& name() const override { return m_name; }

private:
    std::map<std::string, std::string> m_environment;
    std::string m_name = "localhost";
};

} // namespace pupitre
