// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libssh can write an open key as text only where OpenSSH reads that text again; where it cannot (some RSA
// keys of 0.10), the key is left to the clients.
#include "core/remote/ssh/agentkey.h"

#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/remote/ssh/keyfiles.h"

#include <cstdlib>

namespace pupitre
{

namespace
{

/// ssh-add talks to a socket of this computer.
constexpr Patience withTheAgent{Milliseconds{5'000}, Milliseconds{10'000}, Milliseconds{20'000}};

struct FreedText {
    void operator()(char* text) const
    {
        ::explicit_bzero(text, std::strlen(text));
        ssh_string_free_char(text);
    }
};
using OpenText = std::unique_ptr<char, FreedText>;

std::string publicBlob(const Key& key)
{
    char* text = nullptr;
    if (!key || ssh_pki_export_pubkey_base64(key.get(), &text) != SSH_OK)
        return {};
    const std::string blob = text;
    ssh_string_free_char(text);
    return blob;
}

OpenText openText(const Key& key)
{
    char* text = nullptr;
    if (ssh_pki_export_privkey_base64(key.get(), nullptr, nullptr, nullptr, &text) != SSH_OK)
        return nullptr;
    return OpenText(text);
}

Result<CommandOutput> sshAdd(const std::string& socket, std::vector<std::string> options,
                             std::span<const std::byte> input, const std::stop_token& stop)
{
    LocalMachine here({{"SSH_AUTH_SOCK", socket}});
    options.insert(options.begin(), "ssh-add");
    Waiter waiter("ssh-add", withTheAgent, stop);
    return capture(here, CommandLine{std::move(options)}, input, waiter);
}

} // namespace

Result<KeyUse> makeKeyUsable(const KeyLoan& loan, Questions& questions, const std::stop_token& stop)
{
    if (!needsPassphrase(loan.file))
        return KeyUse::Usable;
    const char* set = std::getenv("SSH_AUTH_SOCK");
    const std::string socket = loan.agentSocket.empty() && set != nullptr ? set : loan.agentSocket;
    if (socket.empty())
        return KeyUse::MustAsk;
    const auto held = sshAdd(socket, {"-L"}, {}, stop);
    if (!held && stop.stop_requested())
        return tl::unexpected(held.error());
    constexpr int noKeys = 1;
    if (!held || (held->exit.code != 0 && held->exit.code != noKeys))
        return KeyUse::MustAsk;
    const std::string blob = publicBlob(publicKeyOf(loan.file));
    if (!blob.empty() && held->out.find(' ' + blob) != std::string::npos)
        return KeyUse::Usable;

    const auto key = privateKeyFrom(loan.file, loan.account, questions, stop);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return fail(ErrorKind::Cancelled, loan.file);
    const OpenText open = openText(*key);
    if (!open)
        return KeyUse::MustAsk;
    const auto added = sshAdd(socket, {"-q", "-t", std::to_string(loan.lifetime.count()), "-"},
                              std::as_bytes(std::span(open.get(), std::strlen(open.get()))), stop);
    if (!added && stop.stop_requested())
        return tl::unexpected(added.error());
    return added && added->exit.code == 0 ? KeyUse::Usable : KeyUse::MustAsk;
}

} // namespace pupitre
