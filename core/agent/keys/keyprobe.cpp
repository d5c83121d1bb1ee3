// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys' lock is held from putting the key in to taking it out, so that a tick in between does not take it
// out.
#include "core/agent/keys/keyprobe.h"

#include "core/agent/keys/authorizedkeys.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <array>
#include <filesystem>
#include <sys/random.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds loginLimit{15}; // slow PAM stacks take several seconds

std::string makeNonce()
{
    std::array<char, 16> bytes{};
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        return "x" + std::to_string(now().time_since_epoch().count());
    return sha256Hex(std::string_view(bytes.data(), bytes.size())).substr(0, 24);
}

CheckItem answer(Verdict verdict, std::string reason, std::string detail = {})
{
    CheckItem item{CheckId::KeyProbe, verdict, std::move(reason), {}};
    if (!detail.empty())
        item.facts["detail"] = std::move(detail);
    return item;
}

/// Throw-away key and known_hosts in a folder of their own, removed at the end whatever happens.
class ProbeFolder final
{
public:
    explicit ProbeFolder(const StateTree& tree) : m_path(tree.run() / "key-probe") {}
    ~ProbeFolder() { static_cast<void>(removeTree(m_path)); }
    ProbeFolder(const ProbeFolder&) = delete;
    ProbeFolder& operator=(const ProbeFolder&) = delete;

    Result<PublicKey> makeKey()
    {
        if (auto removed = removeTree(m_path); !removed)
            return tl::unexpected(removed.error());
        if (auto made = makeFolders(m_path); !made)
            return tl::unexpected(made.error());
        const auto made = runChildOk({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key()},
                                     ErrorKind::SystemCallFailed, {.limit = loginLimit});
        if (!made)
            return tl::unexpected(made.error());
        const auto text = readFile(m_path / "key.pub", 4096);
        return text ? parsePublicKey(*text) : tl::unexpected(text.error());
    }

    /// The host's own keys under the name by which we reach it.
    Result<void> trustOwnHostKeys(const ProbeTarget& target)
    {
        std::string known;
        for (const auto* type : {"ed25519", "ecdsa", "rsa"}) {
            const auto text = readFile(std::string("/etc/ssh/ssh_host_") + type + "_key.pub", 16 * 1024);
            if (const auto hostKey = text ? parsePublicKey(*text) : fail(ErrorKind::NotFound); hostKey)
                known += "[" + target.host + "]:" + std::to_string(target.port) + "," + target.host + " "
                         + toLine(*hostKey) + "\n";
        }
        return replaceFile(knownHosts(), known);
    }

    [[nodiscard]] std::filesystem::path key() const { return m_path / "key"; }
    [[nodiscard]] std::filesystem::path knownHosts() const { return m_path / "known_hosts"; }

private:
    std::filesystem::path m_path;
};

std::vector<std::string> loginArgv(const ProbeTarget& target, const ProbeFolder& folder)
{
    const auto hostKeys = target.hostKeys.empty() ? folder.knownHosts() : target.hostKeys;
    return {"ssh",
            "-F",
            "/dev/null",
            "-T",
            "-n",
            "-i",
            folder.key(),
            "-p",
            std::to_string(target.port),
            "-o",
            "BatchMode=yes",
            "-o",
            "IdentitiesOnly=yes",
            "-o",
            "IdentityAgent=none",
            "-o",
            "StrictHostKeyChecking=yes",
            "-o",
            "UserKnownHostsFile=" + hostKeys.string(),
            "-o",
            "GlobalKnownHostsFile=/dev/null",
            "-o",
            "ConnectTimeout=5",
            "-o",
            "LogLevel=ERROR",
            "-l",
            target.user,
            target.host};
}

CheckItem judge(const ChildOutput& output, const std::string& nonce)
{
    if (output.exit == 0 && output.out == probeAnswer(nonce))
        return answer(Verdict::Ok, "loggedIn");
    if (output.exit == 255) {
        const auto words = lastLine(output.err);
        const bool denied = words.find("Permission denied") != std::string::npos
                            || words.find("Too many authentication") != std::string::npos;
        return denied ? answer(Verdict::Fail, "refused", words) : answer(Verdict::Warn, "noSshdHere", words);
    }
    return answer(Verdict::Fail, "otherCommand", (output.out + output.err).substr(0, 200));
}

Result<void> setLines(const StateTree& tree, const std::filesystem::path& file, std::vector<KeyLine> lines)
{
    auto outcome = replaceKeyBlock(tree, file, std::move(lines));
    return outcome ? Result<void>{} : tl::unexpected(outcome.error());
}

Result<CheckItem> tryLogin(const StateTree& tree, const std::vector<Course>& courses,
                           const ProbeTarget& target, std::stop_token stop)
{
    const auto file = authorizedKeysFile();
    if (!file)
        return tl::unexpected(file.error());
    const auto policy = readPolicy();
    if (!policy)
        return tl::unexpected(policy.error());
    if (!policy->studentKeys)
        return fail(ErrorKind::PolicyForbids, "studentKeys");
    const auto plan = keyLinesFor(tree, *policy, courses, now());
    if (!plan)
        return tl::unexpected(plan.error());

    ProbeFolder folder(tree);
    const auto key = folder.makeKey();
    if (!key)
        return tl::unexpected(key.error());
    if (auto trusted = folder.trustOwnHostKeys(target); !trusted)
        return tl::unexpected(trusted.error());
    const auto nonce = makeNonce();
    // expires at the earliest date the format knows, should we die before taking it out
    const auto line = makeKeyLine(
        *key, {{}, now() - std::chrono::days{1}, {tree.agentBinary(), "gate", probeCourse, nonce}});
    if (!line)
        return tl::unexpected(line.error());

    const auto lock = FileLock::take(tree.keysLock(), std::chrono::seconds{30}, stop);
    if (!lock)
        return tl::unexpected(lock.error());
    auto withProbe = plan->lines;
    withProbe.push_back(*line);
    if (auto put = setLines(tree, *file, std::move(withProbe)); !put)
        return tl::unexpected(put.error());
    const auto login = runChild(loginArgv(target, folder), {.limit = loginLimit, .stop = stop});
    if (auto taken = setLines(tree, *file, plan->lines); !taken)
        return tl::unexpected(taken.error());
    return login ? judge(*login, nonce) : answer(Verdict::Warn, "noSshdHere", login.error().detail);
}

} // namespace

std::string probeAnswer(const std::string& nonce)
{
    return "pupitre-probe " + nonce + "\n";
}

CheckItem probeKeyLogin(const StateTree& tree, const std::vector<Course>& courses, const ProbeTarget& target,
                        std::stop_token stop)
{
    auto item = tryLogin(tree, courses, target, stop);
    if (item)
        return *item;
    return answer(Verdict::Fail, "notWritten",
                  std::string(wireName(item.error().kind)) + " " + item.error().subject + " "
                      + item.error().detail);
}

} // namespace pupitre
