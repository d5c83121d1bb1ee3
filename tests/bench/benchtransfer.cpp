// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One transfer as a student's program makes it, on a connection that is open already; prints how many
// milliseconds it took. FROM/NAME, a file or a folder, into TO.
// bench-transfer PORT ACCOUNT KEY KNOWN_HOSTS down|up|down-sftp|up-sftp FROM NAME TO
#include "core/remote/pack/placeupload.h"
#include "core/remote/scriptedquestions.h"
#include "core/remote/ssh/sshconnection.h"
#include "core/remote/transfer/treecalls.h"
#include "core/student/files/chosendownload.h"
#include "core/student/files/chosenfiles.h"

#include <charconv>
#include <chrono>
#include <iostream>
#include <string>
#include <vector>

using namespace pupitre;

namespace
{

struct Order {
    std::string direction;
    std::string from;
    std::string name;
    std::string to;
};

int failedBy(const Error& error)
{
    std::cerr << wireName(error.kind) << ' ' << error.subject << ' ' << error.detail << '\n';
    return 1;
}

Result<SftpTransferDone> download(Remote& remote, const Order& order, PlaceTree::Way way, Waiter& waiter)
{
    auto place = PlaceTree::list(remote, {order.from, {order.name}, nullptr, way}, waiter);
    if (!place)
        return tl::unexpected(place.error());
    Pace pace({}, 0);
    return downloadChosen(*place, order.to, pace, waiter);
}

Result<SftpTransferDone> upload(Remote& remote, const Order& order, PlaceTree::Way way, Waiter& waiter)
{
    const auto chosen = chosenHere(order.from, {order.name}, {});
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (way == PlaceTree::Way::Fastest)
        return uploadToPlace(remote, nullptr, order.from, chosen->entries, order.to, {}, waiter);
    auto client = SftpClient::open(remote, waiter);
    return client ? uploadSftp(*client, order.from, chosen->entries, order.to, {}, waiter)
                  : tl::unexpected(client.error());
}

Result<SftpTransferDone> transfer(Remote& remote, const Order& order, Waiter& waiter)
{
    const auto way = order.direction.ends_with("-sftp") ? PlaceTree::Way::Sftp : PlaceTree::Way::Fastest;
    return order.direction.starts_with("down") ? download(remote, order, way, waiter)
                                               : upload(remote, order, way, waiter);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() != 8)
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
    const auto done = transfer(**connection, {words[4], words[5], words[6], words[7]}, waiter);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    if (!done)
        return failedBy(done.error());
    for (const auto& left : done->left)
        return failedBy(left);
    std::cout << took.count() << '\n';
    return 0;
}
