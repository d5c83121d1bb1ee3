// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/knownhosts.h"

#include <memory>

namespace pupitre
{

namespace
{
struct ServerKey {
    std::string type;
    std::string fingerprint;
};

Result<ServerKey> serverKey(const SshSession& session)
{
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(session.raw(), &key) != SSH_OK)
        return tl::unexpected(session.lost());
    const std::unique_ptr<ssh_key_struct, void (*)(ssh_key)> owned(key, ssh_key_free);
    unsigned char* hash = nullptr;
    std::size_t size = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &size) != 0)
        return tl::unexpected(session.lost());
    char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size);
    ServerKey found{ssh_key_type_to_char(ssh_key_type(key)), text ? text : ""};
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return found;
}

/// As ssh does with several files: known anywhere is known. libssh looks into two at a time.
ssh_known_hosts_e lookEverywhere(const SshSession& session, const SshOptions& options)
{
    const std::string own = options.ownKnownHosts.empty() ? "/dev/null" : options.ownKnownHosts.string();
    auto files = session.target().knownHosts;
    if (files.empty())
        files.emplace_back("/dev/null");
    auto worst = SSH_KNOWN_HOSTS_UNKNOWN;
    for (const auto& file : files) {
        ssh_options_set(session.raw(), SSH_OPTIONS_KNOWNHOSTS, own.c_str());
        ssh_options_set(session.raw(), SSH_OPTIONS_GLOBAL_KNOWNHOSTS, file.c_str());
        const auto answer = ssh_session_is_known_server(session.raw());
        if (answer == SSH_KNOWN_HOSTS_OK)
            return answer;
        if (answer == SSH_KNOWN_HOSTS_CHANGED || answer == SSH_KNOWN_HOSTS_OTHER)
            worst = answer;
    }
    return worst;
}

Result<void> askAndRemember(SshSession& session, const ServerKey& key, Questions& questions,
                            const std::stop_token& stop)
{
    const auto& target = session.target();
    const auto host =
        target.port == 22 ? target.host : "[" + target.host + "]:" + std::to_string(target.port);
    const auto answer = questions.trustHostKey({host, key.type, key.fingerprint}, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    if (*answer == HostKeyAnswer::Refuse)
        return fail(ErrorKind::HostKeyUnknown, target.host, key.fingerprint);
    if (ssh_session_update_known_hosts(session.raw()) != SSH_OK)
        return fail(ErrorKind::FileUnwritable, "known_hosts", session.lastMessage());
    return {};
}
} // namespace

Result<std::string> checkHostKey(SshSession& session, const SshOptions& options, Questions& questions,
                                 const std::stop_token& stop)
{
    const auto key = serverKey(session);
    if (!key)
        return tl::unexpected(key.error());
    switch (lookEverywhere(session, options)) {
    case SSH_KNOWN_HOSTS_OK:
        return key->fingerprint;
    case SSH_KNOWN_HOSTS_CHANGED:
    case SSH_KNOWN_HOSTS_OTHER: // another type than we know: what somebody in the middle would show, too
        return fail(ErrorKind::HostKeyChanged, session.target().host, key->fingerprint);
    case SSH_KNOWN_HOSTS_UNKNOWN:
    case SSH_KNOWN_HOSTS_NOT_FOUND:
    case SSH_KNOWN_HOSTS_ERROR: // an unreadable file knows nobody
        break;
    }
    if (const auto ok = askAndRemember(session, *key, questions, stop); !ok)
        return tl::unexpected(ok.error());
    return key->fingerprint;
}

} // namespace pupitre
