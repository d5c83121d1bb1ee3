// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/keyfiles.h"

#include <filesystem>

namespace pupitre
{

namespace
{
constexpr int maxPassphrases = 3; // as ssh

/// libssh asks for a passphrase only where the key has one: that is how we learn it.
int noteEncrypted(const char*, char*, std::size_t, int, int, void* encrypted)
{
    *static_cast<bool*>(encrypted) = true;
    return -1;
}

bool exists(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}
} // namespace

Key publicKeyOf(const std::string& path)
{
    for (const auto& candidate : {path + ".pub", path}) {
        ssh_key key = nullptr;
        if (exists(candidate) && ssh_pki_import_pubkey_file(candidate.c_str(), &key) == SSH_OK)
            return Key(key);
    }
    return nullptr;
}

bool needsPassphrase(const std::string& path)
{
    ssh_key key = nullptr;
    bool encrypted = false;
    if (exists(path))
        ssh_pki_import_privkey_file(path.c_str(), nullptr, noteEncrypted, &encrypted, &key);
    ssh_key_free(key);
    return encrypted;
}

Result<Key> privateKeyFrom(const std::string& path, const std::string& account, Questions& questions,
                           const std::stop_token& stop)
{
    if (!exists(path))
        return Key();
    ssh_key key = nullptr;
    bool encrypted = false;
    if (ssh_pki_import_privkey_file(path.c_str(), nullptr, noteEncrypted, &encrypted, &key) == SSH_OK)
        return Key(key);
    for (int attempt = 1; encrypted && attempt <= maxPassphrases; ++attempt) {
        SecretQuestion question;
        question.kind = SecretQuestion::Kind::KeyPassphrase;
        question.account = account;
        question.keyFile = path;
        question.attempt = attempt;
        const auto passphrase = questions.secret(question, stop);
        if (!passphrase && stop.stop_requested())
            return tl::unexpected(passphrase.error());
        if (!passphrase)
            break;
        if (ssh_pki_import_privkey_file(path.c_str(), passphrase->c_str(), nullptr, nullptr, &key) == SSH_OK)
            return Key(key);
    }
    return Key();
}

std::vector<Key> certificatesFor(const std::string& path, const std::vector<std::string>& configured)
{
    auto files = configured;
    files.push_back(path + "-cert.pub");
    std::vector<Key> found;
    for (const auto& file : files) {
        ssh_key read = nullptr;
        if (exists(file) && ssh_pki_import_cert_file(file.c_str(), &read) == SSH_OK)
            found.emplace_back(read);
    }
    return found;
}

} // namespace pupitre
