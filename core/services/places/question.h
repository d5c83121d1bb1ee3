// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reaching a place may have to ask the person. The window shows it inline, the CLI on the terminal; the
// answer goes back through PlaceLink::answer.
#pragma once

#include <optional>
#include <string>

namespace pupitre
{

enum class QuestionKind { HostKeyUnknown, Password, KeyPassphrase, KeyboardInteractive };

struct Question {
    int id = 0; // counts up within one link
    QuestionKind kind{};
    std::string host;        // HostKeyUnknown
    std::string keyType;     // HostKeyUnknown: "ssh-ed25519"
    std::string fingerprint; // HostKeyUnknown: "SHA256:…"
    std::string account;     // the others: "ada@lab.example"
    std::string prompt;      // KeyPassphrase: path of the key; KeyboardInteractive: the server's own words
    bool hidden = true;      // what is typed is not shown
    int attempt = 1;         // 2: the first answer was wrong

    bool operator==(const Question&) const = default;
};

/// Host keys: `accepted`. Everything else: `text`, absent where the person declined.
struct Answer {
    bool accepted = false;
    std::optional<std::string> text;
    bool remember = false; // keep the secret in the keychain of the session
};

} // namespace pupitre
