// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Running instances of seats: started with their end already known to their PID 1, recorded by identity,
// ended by killing what was recorded and seeing it gone.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/seatfailure.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace pupitre
{

struct InstanceOrder {
    SeatTp seat;
    std::string image;
    Limits limits; // of the phase
    bool classLimits = true;
    Instant endsAt{};
    std::optional<std::string> gpu; // UUID
    std::filesystem::path data;     // empty or missing: not mounted
    std::filesystem::path documents;
};

/// What is recorded; nothing where no instance was started or it was ended.
[[nodiscard]] std::optional<InstanceFacts> recordedInstance(const StateTree& tree, const SeatTp& seat);

class Instances final
{
public:
    Instances(const StateTree& tree, Engine& engine) : m_tree(tree), m_engine(engine) {}

    /// Unique on the account: "pupitre_<course>_<tp>_<seat>" (ids hold no '_').
    [[nodiscard]] static std::string nameOf(const SeatTp& seat);

    [[nodiscard]] std::optional<InstanceFacts> recorded(const SeatTp& seat) const
    {
        return recordedInstance(m_tree, seat);
    }
    /// Its recorded PID 1 lives. Asks no engine.
    [[nodiscard]] bool alive(const SeatTp& seat) const;

    /// Under the seat's lock. One that runs already gets the new end and is left alone. NotFound (subject
    /// "workspace") where the seat has none: it is frozen, or not prepared.
    [[nodiscard]] Result<InstanceFacts> start(const InstanceOrder& order, std::stop_token stop = {}) const;
    [[nodiscard]] std::vector<SeatFailure> start(const std::vector<InstanceOrder>& orders,
                                                 std::stop_token stop = {}, const SeatDone& done = {}) const;
    /// SIGTERM, SIGKILL, seen gone; needs no engine, whose monitor tidies its own books. StillRunning for one
    /// that would not die.
    [[nodiscard]] std::vector<SeatFailure> end(const std::vector<SeatTp>& seats) const;
    [[nodiscard]] Result<InstanceFacts> restart(const InstanceOrder& order, std::stop_token stop = {}) const;
    /// Tells a running instance, and its record, its new end.
    [[nodiscard]] Result<void> setEnd(const SeatTp& seat, Instant endsAt) const;

private:
    const StateTree& m_tree;
    Engine& m_engine;
};

/// Which GPU the seat with this index in the course uses: k seats share one, filled one after the other; the
/// seats after the last GPU is full begin at the first again. Nothing where there is none, or none is asked
/// for.
[[nodiscard]] std::optional<std::string> gpuFor(std::size_t seatIndex, int seatsPerGpu,
                                                const std::vector<Gpu>& gpus);

} // namespace pupitre
