// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a password is kept if the person asks for it: the keychain of their session, else memory until the
// program ends. Nothing is ever written to a file of ours.
#pragma once

#include "core/services/reply.h"

#include <map>
#include <memory>
#include <string>

namespace pupitre
{

enum class SecretLifetime { Kept, UntilExit };

class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// NotFound if there is none.
    virtual void read(std::string key, Reply<std::string> reply) = 0;
    /// The reply says how long it will last.
    virtual void write(std::string key, std::string secret, Reply<SecretLifetime> reply) = 0;
    /// As if it had never been written.
    virtual void forget(std::string key) = 0;
};

class MemorySecrets final : public SecretStore
{
public:
    void read(std::string key, Reply<std::string> reply) override;
    void write(std::string key, std::string secret, Reply<SecretLifetime> reply) override;
    void forget(std::string key) override;

private:
    std::map<std::string, std::string> m_secrets;
};

/// The Secret Service through QtKeychain; falls back to memory where it does not answer (Debian's has no file
/// fallback).
[[nodiscard]] std::unique_ptr<SecretStore> keychainSecrets();

} // namespace pupitre
