// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspaces of seats at rest: made from the code of a TP, made again while
// nobody has been in them, reopened, purged. Everything
// touched in a student's tree is touched by the `mapped` worker, inside the id mapping.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/seatfailure.h"

#include <stop_token>
#include <vector>

namespace pupitre
{

struct WorkspaceOrder {
    SeatTp seat;
    std::filesystem::path source; // code/<tp>@<version>; empty: an empty workspace
    std::string version{};        // empty with it
};

struct ReopenOrder {
    SeatTp seat;
    int submission = 0; // whose files become the workspace
};

class Workspaces final
{
public:
    Workspaces(const StateTree& tree, Engine& engine) : m_tree(tree), m_engine(engine) {}

    /// Makes what is missing; work/files appears whole or not at all. Nothing is started where all are there.
    [[nodiscard]] std::vector<SeatFailure> prepare(const std::vector<WorkspaceOrder>& orders,
                                                   std::stop_token stop = {},
                                                   const SeatDone& done = {}) const;
    /// Makes those workspaces anew that nobody has been in (decided again, under the seat's lock).
    [[nodiscard]] std::vector<SeatFailure> renew(const std::vector<WorkspaceOrder>& orders,
                                                 std::stop_token stop = {}, const SeatDone& done = {}) const;
    /// After an extension: a copy of a submission becomes the workspace. Nothing is done where there is one.
    [[nodiscard]] std::vector<SeatFailure> reopen(const std::vector<ReopenOrder>& orders,
                                                  std::stop_token stop = {}, const SeatDone& done = {}) const;
    /// What an import brought becomes the workspace; it is read, not removed. Nothing is done where there is
    /// one.
    [[nodiscard]] std::vector<SeatFailure> bring(const std::vector<SeatTp>& seats, std::stop_token stop = {},
                                                 const SeatDone& done = {}) const;
    /// Removes workspaces, submissions and feedback of these seats for good. The caller has checked that it
    /// may.
    [[nodiscard]] std::vector<SeatFailure> purge(const std::vector<SeatTp>& seats, std::stop_token stop = {},
                                                 const SeatDone& done = {}) const;

private:
    const StateTree& m_tree;
    Engine& m_engine;
};

} // namespace pupitre
