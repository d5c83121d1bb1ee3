// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a demo or a lab starts on this machine is taken away again, whether it ends, is interrupted or is
// killed: a second process keeps the list and acts when the first one is gone. It is the only one that cleans
// up, so the ordinary way and the bad day are the same code.
#pragma once

#include "core/agent/system/fd.h"
#include "core/demo/host/account.h"
#include "core/domain/instance.h"

#include <filesystem>
#include <string>

namespace pupitre
{

class Cleaner final
{
public:
    /// Forks; call it early, before threads and windows.
    [[nodiscard]] static Result<Cleaner> start();
    ~Cleaner(); // finish()
    Cleaner(Cleaner&&) noexcept = default;
    Cleaner& operator=(Cleaner&&) = delete;

    // Things to take away, in the reverse order of these calls.
    [[nodiscard]] Result<void> folder(const std::filesystem::path& path);
    /// The process and everything under it.
    [[nodiscard]] Result<void> process(int pid);
    /// A throw-away account: its processes, its crontab, its home, itself.
    [[nodiscard]] Result<void> account(const Account& account);
    /// What a place installed under `root` for oneself: asks its own agent to uninstall.
    [[nodiscard]] Result<void> place(const std::filesystem::path& root,
                                     const std::filesystem::path& authorizedKeys);

    /// Takes everything away now and waits. StillRunning or FileUnwritable (detail: what stayed) where
    /// something would not go.
    [[nodiscard]] Result<void> finish();

private:
    Cleaner() = default;
    Result<void> add(const std::string& line);
    int m_pid = -1;
    Fd m_list;
    Fd m_report;
};

} // namespace pupitre
