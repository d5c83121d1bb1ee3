// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Private keys from files, with their certificates (libssh finds neither `-cert.pub` nor CertificateFile by
// itself).
#pragma once

#include "core/remote/questions.h"
#include "core/remote/ssh/sshtarget.h"

#include <libssh/libssh.h>

#include <memory>

namespace pupitre
{

struct KeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Key = std::unique_ptr<ssh_key_struct, KeyDeleter>;

/// The public half: beside the private file or inside it; null if there is no such key.
[[nodiscard]] Key publicKeyOf(const std::string& path);

/// False too where there is no such key.
[[nodiscard]] bool needsPassphrase(const std::string& path);

/// Asks for the passphrase where there is one, three times at most. Null: unreadable, or the person could not
/// say.
[[nodiscard]] Result<Key> privateKeyFrom(const std::string& path, const std::string& account,
                                         Questions& questions, const std::stop_token& stop);

/// Certificates this key may go with: `<path>-cert.pub` and those of the configuration.
[[nodiscard]] std::vector<Key> certificatesFor(const std::string& path,
                                               const std::vector<std::string>& configured);

} // namespace pupitre
