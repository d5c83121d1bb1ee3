// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A throw-away Unix account for tests that run as root, removed with everything it owns and every process it
// started.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <string>
#include <sys/types.h>

namespace pupitre
{

enum class SubordinateIds { Enough, Few, None };

class LabAccount final
{
public:
    /// useradd with a home; needs root.
    [[nodiscard]] static Result<LabAccount> make(SubordinateIds ids = SubordinateIds::Enough);
    ~LabAccount();
    LabAccount(LabAccount&& other) noexcept;
    LabAccount& operator=(LabAccount&&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] uid_t uid() const { return m_uid; }
    [[nodiscard]] gid_t gid() const { return m_gid; }
    [[nodiscard]] const std::filesystem::path& home() const { return m_home; }

    /// Becomes this account for good: for a child that goes on to exec or to test. False if the system
    /// refuses.
    [[nodiscard]] bool become() const;
    /// Ends every process of the account and of its subordinate ids.
    void endProcesses() const;

private:
    LabAccount() = default;
    std::string m_name;
    uid_t m_uid = 0;
    gid_t m_gid = 0;
    std::filesystem::path m_home;
    uid_t m_firstSubuid = 0;
    uid_t m_subuidCount = 0;
};

} // namespace pupitre
