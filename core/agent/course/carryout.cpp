// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See carryout.h.
#include "core/agent/course/carryout.h"

#include "core/agent/course/connections.h"
#include "core/agent/course/instanceorder.h"
#include "core/agent/course/marks.h"
#include "core/agent/hosts/away.h"
#include "core/agent/seats/freeze.h"

#include <algorithm>
#include <atomic>
#include <set>

namespace pupitre
{

/// All actions of one kind.
struct CarryOut::Wave {
    ActionKind kind{};
    std::vector<Action> actions;
    const ProgressSink& progress;
    std::stop_token stop;

    [[nodiscard]] std::vector<SeatTp> seats() const
    {
        std::vector<SeatTp> seats;
        for (const Action& action : actions)
            seats.push_back(action.where);
        return seats;
    }
    void tell(const std::string& step, const std::string& seat, std::size_t done) const
    {
        if (progress)
            progress({step, seat, done, actions.size()});
    }
    /// Counts the seats of a batch as they end.
    [[nodiscard]] SeatDone counter() const
    {
        tell(wireName(kind), "", 0);
        const auto count = std::make_shared<std::atomic<std::size_t>>(0);
        return [this, count](const SeatTp& seat, const Result<void>&) {
            tell(wireName(kind), seat.seat.text(), count->fetch_add(1) + 1);
        };
    }
};

CarriedOut CarryOut::run(const std::vector<Action>& plan, const ProgressSink& progress,
                         std::stop_token stop) const
{
    CarriedOut outcome;
    std::set<SeatTp> failed; // a seat that could not be stopped is not frozen, one not prepared not started
    for (const ActionKind kind :
         {ActionKind::SetUntil, ActionKind::Stop, ActionKind::Freeze, ActionKind::Reopen, ActionKind::Renew,
          ActionKind::Prepare, ActionKind::Start, ActionKind::Purge}) {
        Wave wave{kind, {}, progress, stop};
        for (const Action& action : plan)
            if (action.kind == kind && !failed.contains(action.where))
                wave.actions.push_back(action);
        if (wave.actions.empty())
            continue;
        if (stop.stop_requested()) {
            for (const Action& action : wave.actions)
                outcome.failures.push_back(
                    {action.where, {ErrorKind::Cancelled, action.where.seat.text(), {}}});
            continue;
        }
        for (SeatFailure& failure : carryOut(wave)) {
            failed.insert(failure.where);
            outcome.failures.push_back(std::move(failure));
        }
        for (const Action& action : wave.actions)
            if (!failed.contains(action.where))
                outcome.done.push_back(action);
    }
    return outcome;
}

std::vector<SeatFailure> CarryOut::carryOut(const Wave& wave) const
{
    switch (wave.kind) {
    case ActionKind::SetUntil:
        return setUntil(wave);
    case ActionKind::Stop:
        return stopThem(wave);
    case ActionKind::Freeze:
        return freeze(wave);
    case ActionKind::Reopen:
        return reopen(wave);
    case ActionKind::Renew:
        return Workspaces(m_tree, m_machine.engine).renew(workspaceOrders(wave), wave.stop, wave.counter());
    case ActionKind::Prepare:
        return Workspaces(m_tree, m_machine.engine).prepare(workspaceOrders(wave), wave.stop, wave.counter());
    case ActionKind::Start:
        return start(wave);
    case ActionKind::Purge:
        return purge(wave);
    }
    return {};
}

std::vector<SeatFailure> CarryOut::setUntil(const Wave& wave) const
{
    std::vector<SeatFailure> failures;
    const Instances instances(m_tree, m_machine.engine);
    for (const Action& action : wave.actions)
        if (auto told = instances.setEnd(action.where, action.until); !told)
            failures.push_back({action.where, told.error()});
    return failures;
}

std::vector<SeatFailure> CarryOut::stopThem(const Wave& wave) const
{
    wave.tell(wireName(wave.kind), "", 0);
    auto failures = Instances(m_tree, m_machine.engine).end(wave.seats());
    for (const Action& action : wave.actions) {
        if (!action.connections)
            continue;
        if (auto ended = endConnections(m_tree, action.where); !ended)
            failures.push_back({action.where, ended.error()});
    }
    wave.tell(wireName(wave.kind), "", wave.actions.size());
    return failures;
}

namespace
{
/// Where a host was lost after the seat's hours, the tree that had come home is all there is to freeze.
std::optional<Instant> lostCutOff(const StateTree& tree, const SeatTp& seat)
{
    const auto lost = readLost(tree, seat);
    const auto marks = lost ? readMarks(tree, seat) : Result<Marks>(Marks{});
    const bool frozenSince = marks && marks->frozen && lost && marks->frozen->at > lost->at;
    return lost && lost->closed && !frozenSince ? lost->lastHome : std::nullopt;
}
} // namespace

std::vector<SeatFailure> CarryOut::freeze(const Wave& wave) const
{
    std::vector<FreezeOrder> orders;
    for (const Action& action : wave.actions)
        orders.push_back({action.where, deadlineOf(*m_course.tp(action.where.tp), action.where.seat),
                          lostCutOff(m_tree, action.where)});
    std::vector<SeatFailure> failures;
    for (const Frozen& frozen : Freeze(m_tree, m_machine.engine).freeze(orders, wave.stop, wave.counter()))
        if (!frozen.outcome)
            failures.push_back({frozen.where, frozen.outcome.error()});
    return failures;
}

std::vector<SeatFailure> CarryOut::reopen(const Wave& wave) const
{
    std::vector<ReopenOrder> orders;
    for (const Action& action : wave.actions)
        orders.push_back({action.where, action.submission});
    return Workspaces(m_tree, m_machine.engine).reopen(orders, wave.stop, wave.counter());
}

std::vector<WorkspaceOrder> CarryOut::workspaceOrders(const Wave& wave) const
{
    std::vector<WorkspaceOrder> orders;
    for (const Action& action : wave.actions) {
        const Tp& tp = *m_course.tp(action.where.tp);
        orders.push_back(
            {action.where,
             tp.codeVersion.empty() ? StateTree::Path() : m_tree.code(m_course.id, tp.id, tp.codeVersion),
             tp.codeVersion});
    }
    return orders;
}

std::vector<SeatFailure> CarryOut::start(const Wave& wave) const
{
    std::vector<SeatFailure> failures;
    std::vector<InstanceOrder> orders;
    const bool wantsGpu = std::any_of(wave.actions.begin(), wave.actions.end(), [&](const Action& action) {
        return m_course.tp(action.where.tp)->open.seatsPerGpu > 0;
    });
    const std::vector<Gpu> gpus = wantsGpu && m_machine.gpus ? m_machine.gpus() : std::vector<Gpu>();
    for (const Action& action : wave.actions) {
        auto order = instanceOrder(m_tree, m_course, action.where,
                                   action.classLimits ? LimitsProfile::Class : LimitsProfile::HandIn,
                                   action.until, gpus);
        if (order)
            orders.push_back(std::move(*order));
        else
            failures.push_back({action.where, order.error()});
    }
    auto failed = Instances(m_tree, m_machine.engine).start(orders, wave.stop, wave.counter());
    failures.insert(failures.end(), failed.begin(), failed.end());
    return failures;
}

std::vector<SeatFailure> CarryOut::purge(const Wave& wave) const
{
    auto failures = Workspaces(m_tree, m_machine.engine).purge(wave.seats(), wave.stop, wave.counter());
    std::set<SeatTp> failed;
    for (const SeatFailure& failure : failures)
        failed.insert(failure.where);
    for (const Action& action : wave.actions) {
        if (failed.contains(action.where))
            continue;
        if (auto marked = writePurged(m_tree, action.where); !marked)
            failures.push_back({action.where, marked.error()});
    }
    return failures;
}

} // namespace pupitre
