// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Doing what a plan says: actions of one kind together, because an engine starts thirty instances faster in
// one batch than one after the other. What fails for one seat is noted and does not stop the others.
#pragma once

#include "core/agent/course/plan.h"
#include "core/agent/course/standing.h"
#include "core/agent/engines/engine.h"
#include "core/agent/seats/workspaces.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace pupitre
{

/// What a reconcile needs of the machine.
struct Machine {
    Engine& engine;
    /// Makes an image ready for the students' id mapping; what it costs is paid before class.
    std::function<Result<void>(const std::string& image, std::stop_token)> makeReady;
    std::function<std::vector<Gpu>()> gpus; // asked only where a TP wants one
};

struct CarriedOut {
    std::vector<SeatFailure> failures;
    std::vector<Action> done;
};

class CarryOut final
{
public:
    CarryOut(const StateTree& tree, const Machine& machine, const Course& course)
        : m_tree(tree), m_machine(machine), m_course(course)
    {
    }

    /// In the order SetUntil, Stop, Freeze, Reopen, Prepare, Start, Purge: what ends goes before what begins.
    /// On stop, what is under way is finished and the rest is Cancelled.
    [[nodiscard]] CarriedOut run(const std::vector<Action>& plan, const ProgressSink& progress,
                                 std::stop_token stop) const;

private:
    struct Wave;
    [[nodiscard]] std::vector<SeatFailure> carryOut(const Wave& wave) const;
    [[nodiscard]] std::vector<SeatFailure> setUntil(const Wave& wave) const;
    [[nodiscard]] std::vector<SeatFailure> stopThem(const Wave& wave) const;
    [[nodiscard]] std::vector<SeatFailure> freeze(const Wave& wave) const;
    [[nodiscard]] std::vector<SeatFailure> reopen(const Wave& wave) const;
    [[nodiscard]] std::vector<WorkspaceOrder> workspaceOrders(const Wave& wave) const;
    [[nodiscard]] std::vector<SeatFailure> start(const Wave& wave) const;
    [[nodiscard]] std::vector<SeatFailure> purge(const Wave& wave) const;

    const StateTree& m_tree;
    const Machine& m_machine;
    const Course& m_course;
};

} // namespace pupitre
