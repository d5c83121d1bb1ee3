// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key with a passphrase made usable for ssh clients that have no terminal to ask on: lent to the SSH agent
// for a while. The open key goes from memory to ssh-add's input, and is never on a disk.
#pragma once

#include "core/remote/questions.h"

#include <chrono>
#include <string>

namespace pupitre
{

struct KeyLoan {
    std::string file;        // the private key
    std::string account;     // "ada@lab.example:2222", as connections name it
    std::string agentSocket; // empty: $SSH_AUTH_SOCK
    std::chrono::seconds lifetime{};
};

enum class KeyUse {
    Usable,  // without a passphrase, or in the agent
    MustAsk, // no agent takes it: each client has to ask
};

/// Asks for the passphrase where it must, three times at most. Cancelled where the person does not give it.
[[nodiscard]] Result<KeyUse> makeKeyUsable(const KeyLoan& loan, Questions& questions,
                                           const std::stop_token& stop);

} // namespace pupitre
