// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What starts and stops instances on one host. One file pair per engine; argv vectors only, never command
// strings.
//
// Legal order: available() once; then start/enter/stop in any order. stop() of what does not run succeeds. An
// engine's word that something is gone is not believed: who must know looks at the recorded ProcessIdentity.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instance.h"
#include "core/domain/placefacts.h"
#include "core/domain/tp.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

using Argv = std::vector<std::string>;

struct Mount {
    std::filesystem::path source;
    std::string target;
    enum class Access { ReadOnly, ReadWrite } access = Access::ReadOnly;
};

/// Everything an engine needs to start one instance. The agent binary is mounted at /run/pupitre/agent and is
/// PID 1, as a user of its own where there are ids for it, so that the student has no power over it;
/// control() of the seat is mounted read-only at /run/pupitre/control and holds `until` (ISO instant), which
/// PID 1 re-reads, so that an extension or End reaches a running instance.
struct InstanceSpec {
    std::string name;
    std::string hostname;
    std::string image;
    std::vector<Mount> mounts;
    Limits limits;
    std::optional<std::string> gpu; // UUID
};

/// A program run inside a running instance, as the student.
struct EnterSpec {
    Argv argv;
    bool terminal = false; // a pty is on stdin
    std::vector<std::pair<std::string, std::string>> environment;
};

class Engine
{
public:
    virtual ~Engine() = default;

    [[nodiscard]] virtual Result<EngineFacts> available() = 0;
    [[nodiscard]] virtual Result<ProcessIdentity> start(const InstanceSpec& spec, std::stop_token stop) = 0;
    /// Removes the instances from the engine's books, all in one go; their processes may be gone already.
    [[nodiscard]] virtual Result<void> remove(const std::vector<std::string>& names) = 0;
    /// Argv that the caller execs to run `what` inside the instance. It sets the engine's environment itself.
    [[nodiscard]] virtual Argv enter(const std::string& name, const EnterSpec& what) const = 0;
    /// Argv that the caller execs to run `inner` with the account's id mapping (in it, 0 is the account and
    /// the student is studentUid()); empty prefix where the engine maps nothing.
    [[nodiscard]] virtual Argv mapped(const Argv& inner) const = 0;
};

inline constexpr int instanceUid = 1000; // the student inside every instance
/// PID 1 is somebody else than the student, who could otherwise take the processor, the priority or the
/// memory from it that it needs to end them in time. An id that no image gives a name.
inline constexpr int keeperUid = 64000;

/// The student as mapped() sees it. There 0 is the account and n is the n-th subordinate id, the first of
/// which is the instance's 0; keep-id makes the student the account itself.
[[nodiscard]] constexpr int studentUid(IdentityKind identity)
{
    return identity == IdentityKind::Subuid ? instanceUid + 1 : 0;
}

} // namespace pupitre
