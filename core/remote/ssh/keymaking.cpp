// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/keymaking.h"

#include "core/domain/privatekey.h"
#include "core/remote/ssh/keyfiles.h"

namespace pupitre
{

namespace
{

struct StringDeleter {
    void operator()(char* text) const
    {
        ::explicit_bzero(text, std::strlen(text));
        ssh_string_free_char(text);
    }
};
using OwnedText = std::unique_ptr<char, StringDeleter>;

} // namespace

Result<MadeKey> makeKeyPair(const Secret& passphrase)
{
    const auto failed = [](const char* call) { return fail(ErrorKind::SystemCallFailed, call); };
    ssh_key made = nullptr;
    if (ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &made) != SSH_OK)
        return failed("ssh_pki_generate");
    const Key key(made);
    char* text = nullptr;
    const char* secret = passphrase.empty() ? nullptr : passphrase.c_str();
    if (ssh_pki_export_privkey_base64(key.get(), secret, nullptr, nullptr, &text) != SSH_OK)
        return failed("ssh_pki_export_privkey_base64");
    const OwnedText privateText(text);
    char* blob = nullptr;
    if (ssh_pki_export_pubkey_base64(key.get(), &blob) != SSH_OK)
        return failed("ssh_pki_export_pubkey_base64");
    const OwnedText publicText(blob);
    auto privateKey = privateKeyFromText(privateText.get());
    if (!privateKey || asksForPassphrase(*privateKey) == passphrase.empty())
        return failed("ssh_pki_export_privkey_base64");
    const auto publicKey = parsePublicKey(std::string("ssh-ed25519 ") + publicText.get());
    if (!publicKey)
        return tl::unexpected(publicKey.error());
    return MadeKey{std::move(*privateKey), *publicKey};
}

} // namespace pupitre
