// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Engine by bubblewrap. The work is in bubble.cpp (starting), entering.cpp and idmap.cpp, which are verbs of
// the agent: whoever joins namespaces must be a process of its own.
#include "core/agent/engines/bubblewrap.h"

#include "core/agent/engines/bubble.h"
#include "core/agent/engines/bubblewrapcommand.h"
#include "core/agent/engines/entering.h"
#include "core/agent/engines/idmap.h"
#include "core/agent/engines/rememberedfacts.h"
#include "core/agent/engines/rootfs.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/system/child.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <charconv>
#include <csignal>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds bubbleStartLimit{30}; // ten milliseconds; the machine may be swapping
constexpr std::chrono::seconds bubbleEndLimit{5};
constexpr std::pair oldestBubblewrap{0, 8}; // has --size, --perms and --disable-userns

Argv withAgent(const StateTree& tree, const Argv& words)
{
    const auto program = agentProgram(tree);
    Argv argv{program ? program->string() : tree.agentBinary().string()};
    argv.insert(argv.end(), words.begin(), words.end());
    return argv;
}

std::string lineOf(const ChildOutput& output)
{
    const auto words = lastLine(output.err);
    return words.empty() ? "exit status " + std::to_string(output.exit) : words;
}

Result<EngineFacts> askBubblewrap(const StateTree& tree, const std::string& program)
{
    if (::geteuid() == 0)
        return fail(ErrorKind::EngineFailed, bubblewrapName, "root needs an account for its students");
    const auto said = runChildOk({program, "--version"}, ErrorKind::NoEngine);
    if (!said)
        return fail(ErrorKind::NoEngine, bubblewrapName, said.error().detail);
    const auto line = lastLine(*said);
    const auto version = bubblewrapVersion(line);
    if (!version || *version < oldestBubblewrap)
        return fail(ErrorKind::EngineFailed, bubblewrapName, line + " is older than 0.8");
    EngineFacts facts;
    facts.name = bubblewrapName;
    facts.version = line.substr(line.rfind(' ') + 1);
    facts.identity = accountIds().identity;
    const auto trial = bubbleTrial(program, facts.identity);
    const auto tried = runChild(facts.identity == IdentityKind::Subuid ? mapArguments(tree, trial) : trial);
    if (!tried)
        return tl::unexpected<Error>(tried.error());
    if (tried->exit != 0)
        return fail(ErrorKind::EngineFailed, bubblewrapName, lineOf(*tried));
    facts.lacks = {"diskQuota", "memoryLimit", "cpuLimit", "internet", "gpu", "syscallFilter"};
    if (facts.identity != IdentityKind::Subuid)
        facts.lacks.emplace_back("subuid");
    return facts;
}

Error bubbleError(const ChildOutput& output, const std::string& name)
{
    const auto words = lineOf(output);
    const bool full = words.find("No space left on device") != std::string::npos
                      && words.find("namespace") == std::string::npos; // ENOSPC there: too many of them
    return {full ? ErrorKind::DiskFull : ErrorKind::EngineFailed, name, words};
}

} // namespace

std::optional<std::pair<int, int>> bubblewrapVersion(const std::string& text)
{
    constexpr std::string_view before = "bubblewrap ";
    if (!text.starts_with(before))
        return std::nullopt;
    std::pair<int, int> version;
    const auto* end = text.data() + text.size();
    const auto major = std::from_chars(text.data() + before.size(), end, version.first);
    if (major.ec != std::errc{} || major.ptr == end || *major.ptr != '.')
        return std::nullopt;
    if (std::from_chars(major.ptr + 1, end, version.second).ec != std::errc{})
        return std::nullopt;
    return version;
}

Result<EngineFacts> Bubblewrap::available()
{
    const auto program = findProgram("bwrap");
    if (!program)
        return fail(ErrorKind::NoEngine, bubblewrapName);
    const auto key = factsKey(*program);
    if (auto remembered = rememberedFacts(m_tree, bubblewrapName, key))
        return *remembered;
    if (auto made = makeFolders(m_tree.engine()); !made)
        return tl::unexpected<Error>(made.error());
    auto facts = askBubblewrap(m_tree, *program);
    if (facts)
        if (auto kept = rememberFacts(m_tree, key, *facts); !kept)
            return tl::unexpected<Error>(kept.error());
    return facts;
}

Result<ProcessIdentity> Bubblewrap::start(const InstanceSpec& spec, std::stop_token stop)
{
    const auto facts = available();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    if (spec.limits.network != NetworkAccess::None) // it could only give the host's own, loopback included
        return fail(ErrorKind::NotPermitted, "internet", bubblewrapName);
    if (spec.gpu)
        return fail(ErrorKind::NotPermitted, "gpu", bubblewrapName);
    const RootfsImages images(m_tree);
    if (auto ready = images.makeReady(spec.image, stop); !ready)
        return tl::unexpected<Error>(ready.error());
    const auto root = images.rootOf(spec.image);
    if (!root)
        return tl::unexpected<Error>(root.error());
    if (auto removed = remove({spec.name}); !removed) // left over by a crash; who lives was looked at before
        return tl::unexpected<Error>(removed.error());
    const auto record = bubbleRecord(m_tree, spec.name);
    if (auto made = makeFolders(record.parent_path()); !made)
        return tl::unexpected<Error>(made.error());
    Argv words{"bubble", record.string(), facts->identity == IdentityKind::Subuid ? "subuid" : "account"};
    const auto bwrap = bubbleArguments(findProgram("bwrap").value_or("bwrap"), spec, *root, facts->identity);
    words.insert(words.end(), bwrap.begin(), bwrap.end());
    ChildOptions options;
    options.limit = bubbleStartLimit;
    options.stop = std::move(stop);
    const auto output = runChild(withAgent(m_tree, words), options);
    if (!output || output->exit != 0) {
        (void)remove({spec.name}); // recorded at the last moment; the error of the start is what counts
        return tl::unexpected<Error>(output ? bubbleError(*output, spec.name) : output.error());
    }
    auto process = recordedBubble(record);
    if (!process || !isAlive(*process))
        return fail(ErrorKind::EngineFailed, spec.name, "its first process ended at once");
    return process;
}

Result<void> Bubblewrap::remove(const std::vector<std::string>& names)
{
    std::vector<ProcessIdentity> living;
    for (const auto& name : names)
        if (const auto process = recordedBubble(bubbleRecord(m_tree, name)); process && isAlive(*process))
            living.push_back(*process);
    for (const auto& process : living) // with it goes everybody in its namespace
        if (auto sent = sendSignal(process, SIGKILL); !sent)
            return sent;
    if (const auto left = waitGone(std::move(living), bubbleEndLimit); !left.empty())
        return fail(ErrorKind::StillRunning, names.front(), std::to_string(left.front().pid));
    for (const auto& name : names)
        if (auto forgotten = removeFile(bubbleRecord(m_tree, name)); !forgotten)
            return forgotten;
    return {};
}

Argv Bubblewrap::enter(const std::string& name, const EnterSpec& what) const
{
    return withAgent(m_tree, bubbleEnterArguments(bubbleRecord(m_tree, name), what));
}

Argv Bubblewrap::mapped(const Argv& inner) const
{
    return mapArguments(m_tree, inner);
}

} // namespace pupitre
