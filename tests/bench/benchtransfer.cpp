// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One transfer by our own SFTP on a connection that is open already; prints how many milliseconds it took.
// bench-transfer PORT ACCOUNT KEY KNOWN_HOSTS down|up FROM TO
#include "core/remote/scriptedquestions.h"
#include "core/remote/sftp/sftpupload.h"
#include "core/remote/ssh/sshconnection.h"
#include "core/remote/transfer/treecalls.h"

#include <charconv>
#include <chrono>
#include <iostream>
#include <string>
#include <vector>

using namespace pupitre;

namespace
{

int failedBy(const Error& error)
{
    std::cerr << wireName(error.kind) << ' ' << error.subject << ' ' << error.detail << '\n';
    return 1;
}

Result<SftpTransferDone> transfer(SftpClient& client, const std::vector<std::string>& words, Waiter& waiter)
{
    const auto& from = words[5];
    const auto& to = words[6];
    if (words[4] == "down")
        return downloadSftpTree(client, from, {to, to + ".parts"}, {}, {}, waiter);
    const auto entries = scanTree(from, {});
    if (!entries)
        return tl::unexpected(entries.error());
    return uploadSftp(client, from, *entries, to, {}, waiter);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() != 7)
        return 2;
    SshAddress address;
    address.host = "127.0.0.1";
    address.user = words[1];
    std::from_chars(words[0].data(), words[0].data() + words[0].size(), address.port);
    SshOptions options;
    options.configFile = "/dev/null";
    options.agent = SshOptions::Agent::Ignore;
    options.identities = {words[2]};
    options.ownKnownHosts = words[3];
    ScriptedQuestions questions;
    const auto connection = SshConnection::open(address, options, {}, questions, {});
    if (!connection)
        return failedBy(connection.error());
    Waiter waiter("bench", transferPatience, {});
    const auto began = std::chrono::steady_clock::now();
    auto client = SftpClient::open(**connection, waiter);
    if (!client)
        return failedBy(client.error());
    const auto done = transfer(*client, words, waiter);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    if (!done)
        return failedBy(done.error());
    for (const auto& left : done->left)
        return failedBy(left);
    std::cout << took.count() << '\n';
    return 0;
}
