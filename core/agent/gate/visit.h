// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One student coming in once: what was asked is served or refused according to the phase of each TP.
#pragma once

#include "core/agent/course/thisplace.h"
#include "core/agent/gate/connectionslot.h"
#include "core/agent/gate/gatewords.h"
#include "core/agent/gate/messageview.h"
#include "core/agent/gate/presence.h"
#include "core/agent/gate/request.h"
#include "core/agent/gate/seattps.h"
#include "core/agent/gate/sftpbox.h"
#include "core/agent/gate/sftpview.h"

#include <string>

namespace pupitre
{

/// What the client sent along.
struct Arrival {
    GateRequest request;
    std::string original; // as it came; hostile
    std::string tty;      // empty: no terminal
    std::string termType; // checked, "dumb" where it was not one
    std::string key;      // of the line of authorized_keys; empty: an older agent wrote it
};

class Visit final
{
public:
    Visit(const StateTree& tree, CourseId course, SeatId seat, Arrival arrival);

    /// The exit status for the client.
    [[nodiscard]] GateResult<int> serve();

private:
    [[nodiscard]] GateResult<void> look();
    [[nodiscard]] GateResult<void> checkStanding() const;
    [[nodiscard]] GateResult<const SeatTpState*> workTp() const;
    [[nodiscard]] GateResult<const SeatTpState*> receiptTp() const;
    [[nodiscard]] tl::unexpected<Refused> noWork() const;

    [[nodiscard]] GateResult<int> status() const;
    [[nodiscard]] GateResult<int> receipt() const;
    [[nodiscard]] GateResult<int> preview();
    [[nodiscard]] GateResult<int> submit();
    [[nodiscard]] GateResult<void> takePossession() const;
    [[nodiscard]] GateResult<int> files();
    [[nodiscard]] GateResult<SftpBox> boxFor(const SftpView& view);
    [[nodiscard]] GateResult<int> inside();

    // Where the seat works on a compute host (handon.cpp): the visit goes on there; a hand-in takes what
    // changed there home first.
    [[nodiscard]] GateResult<int> handOn(const SeatTpState& state);
    [[nodiscard]] Result<std::filesystem::path> filesToHandIn(const SeatTpState& state);

    [[nodiscard]] GateResult<void> ensureInstance(const SeatTpState& state);
    [[nodiscard]] GateResult<EnterSpec> programFor(const SeatTpState& state) const;
    [[nodiscard]] MessageView::Where messagePlace() const;
    [[nodiscard]] bool withdrawn() const;
    [[nodiscard]] bool keyIsOf(const Seat& seat) const;

    const StateTree& m_tree;
    CourseId m_courseId;
    SeatId m_seatId;
    Arrival m_arrival;
    ThisPlace m_place;
    std::optional<ConnectionSlot> m_slot;
    std::optional<Presence> m_presence;
    Course m_course;
    std::vector<SeatTpState> m_tps; // point into m_course
};

} // namespace pupitre
