// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server's side of how a SOCKS5 connection begins (RFC 1928, RFC 1929), as values: bytes in, bytes out.
#pragma once

#include "core/domain/error.h"

#include <optional>
#include <string>

namespace pupitre
{

struct SocksTarget {
    std::string host; // a name, or an address
    int port = 0;

    bool operator==(const SocksTarget&) const = default;
};

class SocksGreeting final
{
public:
    /// Who may come in.
    SocksGreeting(std::string name, std::string password)
        : m_name(std::move(name)), m_password(std::move(password))
    {
    }

    struct Step {
        std::string answer;
        std::optional<SocksTarget> to; // greeted; socksAnswer() is due
        bool over = false;             // turned away
    };
    /// What arrived, in pieces of any size.
    [[nodiscard]] Step take(const std::string& bytes);

private:
    enum class Stage { Methods, Login, Request, Done };

    /// The length of the message at the beginning, once it is all there; nothing before. 0: it is none.
    [[nodiscard]] std::optional<std::size_t> length() const;
    [[nodiscard]] Step understand(const std::string& message);
    [[nodiscard]] Step login(const std::string& message);
    [[nodiscard]] Step request(const std::string& message);

    std::string m_name;
    std::string m_password;
    Stage m_stage = Stage::Methods;
    std::string m_bytes;
};

/// The answer to the request.
[[nodiscard]] std::string socksAnswer(const Result<void>& connected);

} // namespace pupitre
