// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A home place and two compute hosts on this machine: three accounts, three homes, three sshd, three Podmans,
// which know of each other what `host add` would have written. One for the whole test program.
#pragma once

#include "core/agent/hosts/hostround.h"
#include "core/domain/seatstatus.h"
#include "tests/gate/gatelab.h"

#include <array>
#include <gtest/gtest.h>

namespace pupitre
{

class HostsLab final
{
public:
    [[nodiscard]] static Result<HostsLab> open();

    [[nodiscard]] GateLab& home() { return m_home; }
    [[nodiscard]] GateLab& host(std::size_t index) { return m_hosts.at(index); }
    /// As a course names it: "h1" is host(0).
    [[nodiscard]] ComputeHost computeHost(std::size_t index, int seats);

    /// Writes the course file of the home and nothing else.
    [[nodiscard]] Result<void> write(const Course& course);
    /// A reconcile of the home, as the tick does it. What fails for a seat is in its status.
    [[nodiscard]] Result<void> reconcile(const HostTimes& times = {});
    /// The same, in a process of its own that goes on and ends as it does; the one that works, a child of it,
    /// leaves its pid in run/reconcile.pid.
    [[nodiscard]] int beginReconcile(const HostTimes& times);

private:
    HostsLab(GateLab home, GateLab first, GateLab second)
        : m_home(std::move(home)), m_hosts{std::move(first), std::move(second)}
    {
    }
    [[nodiscard]] Result<void> introduce();

    GateLab m_home;
    std::array<GateLab, 2> m_hosts;
};

/// Fails every test where the lab cannot be made.
class WithHosts : public testing::Test
{
protected:
    static void SetUpTestSuite();
    void SetUp() override;
    static HostsLab& lab();

    /// A course of `seats` seats whose tp1 opens and ends then, with code, on both hosts; not written yet.
    static Course courseOn(const std::string& id, int seats, Instant start, Instant end,
                           int seatsPerHost = 2);
    static SeatTp seatOf(const Course& course, const std::string& seat);
    /// The host that the seat is on, or nothing.
    static std::optional<std::size_t> hostOf(const SeatTp& seat);
    static SeatView viewAt(const GateLab& place, const SeatTp& seat);
    static SeatStatus statusOf(const SeatTp& seat);
    static std::string journalOf(const CourseId& course);
    static ChildOutput ssh(const Course& course, const std::string& seat, const Argv& more,
                           const std::string& input = {}, const Argv& options = {});
};

} // namespace pupitre
