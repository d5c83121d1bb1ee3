// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the gate of one course is reached. Connections are made and used on a lane; what was answered once (a
// passphrase) is remembered, in memory, for the next connection.
#pragma once

#include "core/places/placedialer.h"
#include "core/student/enrolment/enrolment.h"

namespace pupitre
{

/// Passes on what is asked about the key. The host is the one of the invitation or it is not the place:
/// nobody is asked about that.
class GateQuestions final : public Questions
{
public:
    explicit GateQuestions(Questions& person) : m_person(person) {}

    Result<HostKeyAnswer> trustHostKey(const HostKeyQuestion& question, std::stop_token stop) override;
    Result<Secret> secret(const SecretQuestion& question, std::stop_token stop) override;

private:
    Questions& m_person;
};

class GateAccess final
{
public:
    /// `person` outlives this.
    GateAccess(const Enrolment& enrolment, Questions& person);
    GateAccess(const GateAccess&) = delete;
    GateAccess& operator=(const GateAccess&) = delete;

    /// A connection of its own. HostKeyUnknown or HostKeyChanged where the place is not the one of the
    /// invitation; AuthenticationFailed where it does not know the key (yet, or any more).
    [[nodiscard]] Result<std::unique_ptr<Remote>> connect(const std::stop_token& stop);

    /// For what else has to ask about this key; answers are remembered.
    [[nodiscard]] Questions& questions() { return m_dialer.questions(); }

private:
    GateQuestions m_questions;
    PlaceDialer m_dialer;
};

} // namespace pupitre
