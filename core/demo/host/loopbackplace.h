// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place on this very machine, complete and private: an account, a state folder, an OpenSSH server on
// loopback and a teacher's key that opens it. From root the account is a throw-away one; an ordinary user
// lends their own, with everything that is written in one temporary folder.
#pragma once

#include "core/demo/host/cleaner.h"
#include "core/demo/host/privatesshd.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// What the OpenSSH client needs to know to come in as somebody.
struct SshIdentity {
    std::filesystem::path key; // private; the public half lies beside it as .pub
    std::filesystem::path knownHosts;
};

class LoopbackPlace final
{
public:
    enum class Kind { ThrowAwayAccount, OwnAccount };

    [[nodiscard]] static Result<LoopbackPlace> open();
    LoopbackPlace(LoopbackPlace&&) noexcept = default;
    LoopbackPlace& operator=(LoopbackPlace&&) = delete;
    ~LoopbackPlace() = default; // the cleaner takes everything away

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] int port() const { return m_sshd->port(); }
    [[nodiscard]] PrivateSshd& sshd() { return *m_sshd; }
    [[nodiscard]] Cleaner& cleaner() { return m_cleaner; }
    /// Ours, 0700; anything may be put there.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] const std::filesystem::path& stateRoot() const { return m_stateRoot; }
    [[nodiscard]] const std::filesystem::path& authorizedKeys() const { return m_authorizedKeys; }
    /// The teacher's key and a known_hosts that knows the server.
    [[nodiscard]] SshIdentity teacher() const;

    /// A further key pair and known_hosts in a folder of their own, as a student would have.
    [[nodiscard]] Result<SshIdentity> makeIdentity(const std::string& name) const;
    /// `program` is ssh or sftp, or scp; then its options for a login without questions; the destination and
    /// what to do there is the caller's to add.
    [[nodiscard]] std::vector<std::string> client(const std::string& program, const SshIdentity& who) const;
    /// "account@127.0.0.1"
    [[nodiscard]] std::string destination() const { return m_account.name + "@127.0.0.1"; }
    /// Argv and environment in which a program runs in the name of the account, as its login would.
    [[nodiscard]] std::vector<std::string> environment() const;

    /// Ends everything and waits. Says what would not go away.
    [[nodiscard]] Result<void> close();

private:
    explicit LoopbackPlace(Cleaner cleaner) : m_cleaner(std::move(cleaner)) {}
    Result<void> prepareAccount();
    Result<void> authorizeTeacher();

    Cleaner m_cleaner;
    Kind m_kind = Kind::OwnAccount;
    Account m_account;
    std::filesystem::path m_folder;
    std::filesystem::path m_stateRoot;
    std::filesystem::path m_authorizedKeys;
    std::optional<PrivateSshd> m_sshd;
};

} // namespace pupitre
