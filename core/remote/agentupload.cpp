// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three short commands, each a constant script whose values are arguments. The scripts hold no newline,
// backslash or single quote, so that they survive every login shell.
#include "core/remote/agentupload.h"

#include "core/remote/capture.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace pupitre
{

namespace
{
/// Tells an rc file's words from ours.
constexpr std::string_view mark = "pupitre-place ";

// $1: hash. Whether our binary is there, the root, which one is current, and what that one says of itself.
constexpr auto lookScript = R"sh(r=${PUPITRE_ROOT:-$HOME/.local/share/pupitre}; )sh"
                            R"sh(if [ -x "$r/bin/$1/pupitre-agent" ]; then h=present; else h=absent; fi; )sh"
                            R"sh(echo "pupitre-place $h"; echo "$r"; echo "$(readlink "$r/bin/current")"; )sh"
                            R"sh("$r/bin/current/pupitre-agent" --version 2>/dev/null; exit 0)sh";
// $1: hash, $2: size; the binary on standard input. Whoever comes second finds it there and changes nothing.
// How many folders above the root had to be made is kept, for an uninstall.
constexpr auto putScript =
    R"sh(set -e; umask 077; r=${PUPITRE_ROOT:-$HOME/.local/share/pupitre}; d="$r/bin/$1"; )sh"
    R"sh(n=0; a=${r%/*}; until [ -z "$a" ] || [ -d "$a" ]; do n=$((n+1)); a=${a%/*}; done; )sh"
    R"sh(mkdir -p "$d"; chmod 0700 "$r" "$r/bin"; [ $n = 0 ] || echo $n > "$r/parents"; p="$d/.part.$$"; )sh"
    R"sh(clean() { rm -f "$p"; }; trap clean EXIT; cat > "$p"; )sh"
    R"sh([ "$(wc -c < "$p")" -eq "$2" ]; chmod 0700 "$p"; "$p" --version > /dev/null; )sh"
    R"sh(mv -f "$p" "$d/pupitre-agent")sh";
// $1: hash. A link made aside and renamed over: there is always a current one.
constexpr auto currentScript = R"sh(set -e; r=${PUPITRE_ROOT:-$HOME/.local/share/pupitre}; cd "$r/bin"; )sh"
                               R"sh(ln -s "$1" ".current.$$"; mv -fT ".current.$$" current)sh";

CommandLine script(const char* text, std::vector<std::string> values)
{
    CommandLine command{{"sh", "-c", text, "pupitre"}};
    command.argv.insert(command.argv.end(), values.begin(), values.end());
    return command;
}

struct Look {
    bool present = false;
    std::string root;
    std::string current;        // hash
    std::string currentVersion; // empty: there is none, or it does not run
};

/// "pupitre-agent 0.1.0 protocol 1-1" -> "0.1.0"
std::string versionOf(std::string_view line)
{
    constexpr std::string_view name = "pupitre-agent ";
    if (!line.starts_with(name))
        return {};
    line.remove_prefix(name.size());
    return std::string(line.substr(0, line.find(' ')));
}

Result<Look> look(Remote& remote, const std::string& hash, Waiter& waiter)
{
    const auto output = capture(remote, script(lookScript, {hash}), {}, waiter);
    if (!output)
        return tl::unexpected(output.error());
    std::string_view text = output->out;
    const auto at = text.find(mark);
    if (at != 0) {
        if (at == std::string_view::npos && text.empty())
            return fail(ErrorKind::AgentFailed, remote.name(), output->exit.stderrTail);
        return fail(ErrorKind::ShellNotClean, remote.name(),
                    std::string(text.substr(0, std::min(at, std::size_t{500}))));
    }
    std::array<std::string, 4> lines;
    for (auto& line : lines) {
        const auto end = text.find('\n');
        line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return Look{lines[0].substr(mark.size()) == "present", lines[1], lines[2], versionOf(lines[3])};
}

Error whyNot(const Remote& remote, const ExitStatus& exit)
{
    const auto& words = exit.stderrTail;
    if (words.find("No space left") != std::string::npos || words.find("Disk quota") != std::string::npos)
        return {ErrorKind::DiskFull, remote.name(), words};
    if (words.find("Read-only file system") != std::string::npos)
        return {ErrorKind::ReadOnlyPlace, remote.name(), words};
    if (words.find("Exec format error") != std::string::npos
        || words.find("Permission denied") != std::string::npos)
        return {ErrorKind::AgentFailed, remote.name(), words};
    return {ErrorKind::FileUnwritable, remote.name(), words};
}

Result<void> act(Remote& remote, const CommandLine& command, std::span<const std::byte> input, Waiter& waiter)
{
    const auto output = capture(remote, command, input, waiter);
    if (!output)
        return tl::unexpected(output.error());
    if (output->exit.code != 0)
        return tl::unexpected(whyNot(remote, output->exit));
    return {};
}

std::array<int, 3> numbers(const std::string& version)
{
    std::array<int, 3> parts{};
    const char* at = version.data();
    const char* end = at + version.size();
    for (auto& part : parts) {
        at = std::from_chars(at, end, part).ptr;
        at += at < end ? 1 : 0;
    }
    return parts;
}
} // namespace

bool isNewer(const std::string& version, const std::string& than)
{
    return numbers(version) > numbers(than);
}

Result<PlacedAgent> placeAgent(Remote& remote, const CarriedAgent& agent, Waiter& waiter)
{
    Sha256 sha;
    sha.add(agent.bytes);
    const auto hash = sha.finish();
    const auto found = look(remote, hash, waiter);
    if (!found)
        return tl::unexpected(found.error());

    // Equal versions: the one tested with this desktop. A newer one stays; it speaks older protocols too.
    const bool forward = !isNewer(found->currentVersion, agent.version);
    PlacedAgent placed;
    if (forward && !found->present) {
        const auto put =
            act(remote, script(putScript, {hash, std::to_string(agent.bytes.size())}), agent.bytes, waiter);
        if (!put)
            return tl::unexpected(put.error());
        placed.upload = AgentUpload::Uploaded;
    }
    if (forward && found->current != hash)
        if (const auto ok = act(remote, script(currentScript, {hash}), {}, waiter); !ok)
            return tl::unexpected(ok.error());
    placed.serve = {{found->root + "/bin/current/pupitre-agent", "serve"}};
    placed.version = forward ? agent.version : found->currentVersion;
    return placed;
}

} // namespace pupitre
