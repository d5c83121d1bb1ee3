// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's client asks of the gate, read from SSH_ORIGINAL_COMMAND. The text is hostile: it is
// compared with the few requests we know; everything else is one string for the shell inside the student's
// own instance.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pupitre
{

enum class GateAsk {
    Shell,
    Command,         // text: for /bin/sh -c inside the instance; scp -O and rsync are such commands
    Sftp,            // also scp, which is sftp since OpenSSH 9.0
    Status,          // tp: that one only
    Submit,          // tp: which
    Preview,         // tp: which
    Receipt,         // tp: which
    Pack,            // many files as one stream, to the student
    Unpack,          // the same from the student
    InnerSshd,       // an sshd inside the instance, over stdin and stdout
    Connect,         // port: a TCP port inside the instance
    Unknown,         // "pupitre" with something we do not know
    NeedsNoTerminal, // a byte stream asked for on a terminal, which would change its bytes
};

struct GateRequest {
    GateAsk ask = GateAsk::Shell;
    std::string text{};
    std::optional<std::string> tp{};
    int port = 0;

    bool operator==(const GateRequest&) const = default;
};

[[nodiscard]] GateRequest parseGateRequest(std::string_view original, bool hasPty);

/// As it is recorded with the connection: "shell", "command", "sftp", …
[[nodiscard]] const char* kindName(GateAsk ask);

} // namespace pupitre
