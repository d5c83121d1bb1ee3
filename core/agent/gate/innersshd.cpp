// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything in control/ is readable to the student: the host key is that of the student's own instance, and
// keeps nobody out of anything else. sshd checks the modes of a key only where it owns the file.
#include "core/agent/gate/innersshd.h"

#include "core/agent/system/child.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/publickey.h"

#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds hostKeyLimit{20}; // milliseconds of work; the machine may be busy
constexpr auto hostKeyName = "sshd_host_key";
constexpr auto configName = "sshd_config";
constexpr auto keysName = "sshd_authorized_keys";
constexpr auto inside = "/run/pupitre/control/";

std::string configText()
{
    const std::string folder = inside;
    return "HostKey " + folder + hostKeyName + "\nAuthorizedKeysFile " + folder + keysName
           + "\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
             "PidFile none\nPrintMotd no\nPrintLastLog no\nX11Forwarding no\nSubsystem sftp internal-sftp\n";
}

Result<void> writeWhereDifferent(const std::filesystem::path& file, const std::string& text)
{
    if (const auto there = readFile(file); there && *there == text)
        return {};
    return replaceFile(file, text, 0644);
}

Result<void> makeHostKey(const std::filesystem::path& key)
{
    if (pupitre::exists(key))
        return {};
    auto beside = key;
    beside += ".new";
    auto besidePublic = beside;
    besidePublic += ".pub";
    for (const auto& old : {beside, besidePublic})
        if (auto removed = removeFile(old); !removed)
            return removed;
    const auto made = runChildOk({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", beside},
                                 ErrorKind::SystemCallFailed, {.limit = hostKeyLimit});
    if (!made)
        return tl::unexpected(made.error());
    auto publicKey = key;
    publicKey += ".pub";
    if (::chmod(beside.c_str(), 0644) != 0 || ::rename(besidePublic.c_str(), publicKey.c_str()) != 0
        || ::rename(beside.c_str(), key.c_str()) != 0)
        return fail(ErrorKind::FileUnwritable, key);
    return {};
}

} // namespace

Result<void> prepareInnerSshd(const StateTree& tree, const SeatTp& where, const Seat& seat)
{
    const auto folder = tree.control(where);
    const auto lock = FileLock::take(tree.seatTp(where) / "sshd.lock", hostKeyLimit);
    if (!lock)
        return tl::unexpected(lock.error());
    if (auto made = makeHostKey(folder / hostKeyName); !made)
        return made;
    std::string keys;
    for (const auto& key : keysOf(seat))
        if (const auto checked = parsePublicKey(toLine(key)))
            keys += toLine(*checked) + "\n";
    if (auto written = writeWhereDifferent(folder / keysName, keys); !written)
        return written;
    return writeWhereDifferent(folder / configName, configText());
}

Argv innerSshdArgv()
{
    return {"/usr/sbin/sshd", "-i", "-f", std::string(inside) + configName};
}

std::string innerHostKey(const StateTree& tree, const SeatTp& where)
{
    const auto text = readFile(tree.control(where) / (std::string(hostKeyName) + ".pub"), 4096);
    const auto key = text ? parsePublicKey(*text) : fail(ErrorKind::NotFound);
    return key ? toLine(*key) : std::string{};
}

} // namespace pupitre
