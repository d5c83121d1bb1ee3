// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A public key from a stranger, reduced to what may go into authorized_keys: a type we accept and a blob we
// decoded and encoded again. Comments, options and line breaks of theirs do not survive.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

struct PublicKey {
    std::string type; // "ssh-ed25519"
    std::string blob; // base64, canonical

    auto operator<=>(const PublicKey&) const = default;
};

/// First key in `text` (one authorized_keys-like line; leading blanks allowed, a comment ignored). KeyRefused
/// with a reason: "options", "type", "encoding", "structure", "rsaTooShort" (< 3072 bits), "severalLines".
/// Blob structure per RFC 4253 section 6.6, RFC 5656, RFC 8709 and OpenSSH's PROTOCOL.u2f.
[[nodiscard]] Result<PublicKey> parsePublicKey(std::string_view text);

/// "type blob", one line, no newline.
[[nodiscard]] std::string toLine(const PublicKey& key);

} // namespace pupitre
