// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What connecting may have to ask the person. Asked from a lane's thread, which waits for the answer or for
// stop.
#pragma once

#include "core/domain/error.h"
#include "core/remote/secret.h"

#include <stop_token>
#include <string>

namespace pupitre
{

struct HostKeyQuestion {
    std::string host;        // as known_hosts names it
    std::string keyType;     // "ssh-ed25519"
    std::string fingerprint; // "SHA256:…", as ssh prints it

    bool operator==(const HostKeyQuestion&) const = default;
};

enum class HostKeyAnswer { Trust, Refuse };

struct SecretQuestion {
    enum class Kind { Password, KeyPassphrase, Interactive };
    enum class Echo { Hidden, Visible };
    Kind kind = Kind::Password;
    Echo echo = Echo::Hidden;
    std::string account; // "ada@lab.example"
    std::string keyFile; // of a passphrase
    std::string prompt;  // of Interactive: the server's own words, plain text from a stranger
    int attempt = 1;     // 2: the first answer was wrong

    bool operator==(const SecretQuestion&) const = default;
};

class Questions
{
public:
    virtual ~Questions() = default;
    [[nodiscard]] virtual Result<HostKeyAnswer> trustHostKey(const HostKeyQuestion& question,
                                                             std::stop_token stop) = 0;
    /// Cancelled where the person declines.
    [[nodiscard]] virtual Result<Secret> secret(const SecretQuestion& question, std::stop_token stop) = 0;
};

} // namespace pupitre
