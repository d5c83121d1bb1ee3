// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a visit that runs a program for the student: what moves files, in its box, or something inside
// the instance. Text from the student is one word of an argv, for a shell inside the instance.
#include "core/agent/gate/visit.h"

#include "core/agent/check/gpus.h"
#include "core/agent/course/instanceorder.h"
#include "core/agent/engines/idmap.h"
#include "core/agent/gate/confined.h"
#include "core/agent/gate/innersshd.h"
#include "core/agent/gate/saying.h"
#include "core/agent/gate/sftpend.h"
#include "core/agent/gate/shellinside.h"
#include "core/agent/gate/watchedprogram.h"
#include "core/agent/hosts/away.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// An instant that is always over: ends a program at once.
constexpr Instant atOnce{};
constexpr std::chrono::seconds possessionLimit{20}; // a start or a hand-in of this seat under way

/// `podman unshare` takes 60 to 160 ms, longer than all else a visit for files does; the same mapping of our
/// own takes 10. Where /etc/subuid does not say who may be whom, only Podman knows.
Argv boxArgv(const StateTree& tree, const Engine& engine, const SftpBox& box)
{
    const Argv inner{tree.agentBinary(), "sftpbox", toText(box)};
    const bool isRoot = ::geteuid() == 0; // needs no mapping, and has none
    return !isRoot && accountIds().identity == IdentityKind::Subuid ? mapArguments(tree, inner)
                                                                    : engine.mapped(inner);
}

void sayTimeIsOver()
{
    sayWithoutWaiting("\r\npupitre: the time is over; what you saved is kept\r\n");
}

} // namespace

bool Visit::withdrawn() const
{
    return pupitre::exists(m_tree.seatMark(m_courseId, m_seatId, "revoked"));
}

MessageView::Where Visit::messagePlace() const
{
    return m_arrival.tty.empty() ? MessageView::Where::Nowhere : MessageView::Where::Terminal;
}

/// From here on the student may change files: the workspace is not made again from newer code.
GateResult<void> Visit::takePossession() const
{
    for (const auto& state : m_tps) {
        if (!worksNow(state) || isUsed(m_tree, state.where)
            || !pupitre::exists(m_tree.workspace(state.where)))
            continue;
        const auto lock = FileLock::take(m_tree.lock(state.where), possessionLimit);
        const auto noted = lock ? noteUsed(m_tree, state.where) : tl::unexpected<Error>(lock.error());
        if (!noted)
            return refuse(Refusal::Broken, noted.error());
    }
    return {};
}

GateResult<int> Visit::files()
{
    const auto ask = m_arrival.request.ask;
    for (const auto& state : m_tps)
        if (worksNow(state) && isAway(m_tree, state.where))
            return handOn(state);
    if (ask != GateAsk::Pack) // which cannot write
        if (const auto taken = takePossession(); !taken)
            return tl::unexpected(taken.error());
    const auto view = sftpViewOf(m_tree, m_tps);
    if (view.binds.empty() || (ask == GateAsk::Unpack && !view.writable))
        return noWork();
    std::vector<TpId> writable;
    for (const auto& state : m_tps)
        if (worksNow(state))
            writable.push_back(state.where.tp);
    m_presence->workOn(writable);

    const auto box = boxFor(view);
    if (!box)
        return tl::unexpected(box.error());
    SftpEnd sftpEnd(m_tree, m_courseId, m_seatId);
    const auto endsAt = [&] { return withdrawn() ? atOnce : sftpEnd.current(); };
    const auto end = runWatched(boxArgv(m_tree, m_place.engine(), *box), endsAt);
    if (!end)
        return refuse(Refusal::CannotShow, end.error());
    if (end->cutOff)
        sayTimeIsOver();
    return end->exit;
}

GateResult<SftpBox> Visit::boxFor(const SftpView& view)
{
    const auto facts = m_place.engine().available();
    if (!facts)
        return refuse(Refusal::CannotShow, facts.error());
    SftpBox box;
    box.gate = ownIdentity();
    box.root = m_tree.run() / "sftp-root";
    box.binds = view.binds;
    box.uid = studentUid(facts->identity);
    const bool blocked =
        std::ranges::any_of(m_tps, [](const auto& state) { return state.marks.blocked.has_value(); });
    using Writing = SftpBox::Writing;
    box.writing = !view.writable ? Writing::None : blocked ? Writing::Removal : Writing::All;
    const auto ask = m_arrival.request.ask;
    if (ask == GateAsk::Pack) {
        box.serving = SftpBox::Serving::Packer;
        box.writing = Writing::None;
        for (auto& bind : box.binds)
            bind.access = Mount::Access::ReadOnly;
    } else if (ask == GateAsk::Unpack) {
        box.serving = SftpBox::Serving::Unpacker;
    } else if (const auto server = findSftpServer()) {
        box.server = *server;
    } else {
        return refuse(Refusal::CannotShow, "no sftp-server on this machine");
    }
    for (const auto& state : m_tps)
        if (const auto most = limitsIn(*state.tp, profileIn(state.phase.phase)).fileMiB;
            worksNow(state) && most)
            box.largestFileBytes =
                std::max(box.largestFileBytes.value_or(0), static_cast<std::uint64_t>(*most) << 20);
    if (auto made = makeFolders(box.root); !made)
        return refuse(Refusal::Broken, made.error());
    return box;
}

GateResult<void> Visit::ensureInstance(const SeatTpState& state)
{
    if (const auto facts = m_place.engine().available(); !facts)
        return refuse(Refusal::CannotStart, facts.error());
    const Instances instances(m_tree, m_place.engine());
    if (instances.alive(state.where))
        return {};
    const auto endsAt = instanceEndsAt(*state.tp, m_seatId, state.marks, now());
    if (!endsAt)
        return noWork();
    const auto profile = profileIn(state.phase.phase);
    const auto limits = limitsIn(*state.tp, profile);
    const auto gpus = limits.seatsPerGpu > 0 ? gpusHere().value_or(std::vector<Gpu>{}) : std::vector<Gpu>{};
    const auto order = instanceOrder(m_tree, m_course, state.where, profile, *endsAt, gpus);
    if (!order)
        return refuse(Refusal::CannotStart, order.error());
    const auto started = instances.start(*order);
    if (!started && started.error().kind == ErrorKind::NotFound)
        return refuse(Refusal::CannotStart, "your workspace is not ready yet");
    if (!started)
        return refuse(Refusal::CannotStart, started.error());
    return {};
}

GateResult<EnterSpec> Visit::programFor(const SeatTpState& state) const
{
    EnterSpec program;
    program.terminal = !m_arrival.tty.empty();
    if (program.terminal)
        program.environment = {{"TERM", m_arrival.termType}};
    switch (m_arrival.request.ask) {
    case GateAsk::Shell:
        program.argv = shellArguments();
        return program;
    case GateAsk::Command:
        program.argv = {"/bin/sh", "-c", "--", m_arrival.request.text}; // it may begin with a dash
        return program;
    case GateAsk::Connect:
        program.argv = {"/run/pupitre/agent", "connect", std::to_string(m_arrival.request.port)};
        return program;
    case GateAsk::InnerSshd:
        if (auto prepared = prepareInnerSshd(m_tree, state.where, *m_course.seat(m_seatId)); !prepared)
            return refuse(Refusal::Broken, prepared.error());
        program.argv = innerSshdArgv();
        return program;
    case GateAsk::Sftp:
    case GateAsk::Pack:
    case GateAsk::Unpack:
    case GateAsk::Status:
    case GateAsk::Preview:
    case GateAsk::Submit:
    case GateAsk::Receipt:
    case GateAsk::Unknown:
    case GateAsk::NeedsNoTerminal:
        break;
    }
    return refuse(Refusal::NotUnderstood);
}

GateResult<int> Visit::inside()
{
    const auto found = workTp();
    if (!found)
        return tl::unexpected(found.error());
    const auto& state = **found;
    const auto where = state.where;
    if (isAway(m_tree, where))
        return handOn(state);
    m_presence->workOn({where.tp});
    if (auto running = ensureInstance(state); !running)
        return tl::unexpected(running.error());
    auto program = programFor(state);
    if (!program)
        return tl::unexpected(program.error());
    program->argv = confinedArguments(std::move(program->argv));

    MessageView messages(m_tree, where, messagePlace());
    messages.look(now()); // before the program's first words
    const auto endsAt = [&] {
        messages.look(now());
        const auto until = readFile(m_tree.control(where) / "until", 64);
        const auto end =
            until ? instantFromIso(until->substr(0, until->find('\n'))) : fail(ErrorKind::NotFound);
        return end && !withdrawn() ? *end : atOnce;
    };
    const auto end = runWatched(m_place.engine().enter(Instances::nameOf(where), *program), endsAt);
    if (!end)
        return refuse(Refusal::CannotStart, end.error());
    if (end->cutOff)
        sayTimeIsOver();
    return end->exit;
}

} // namespace pupitre
