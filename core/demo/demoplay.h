// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole demo as a list of steps, played one after the other on a private place; the first that does not
// hold ends it.
#pragma once

#include "core/demo/deadlinewatch.h"
#include "core/demo/demostep.h"
#include "core/demo/host/crondaemon.h"
#include "core/demo/stepsequence.h"
#include "core/demo/studentsteps.h"
#include "core/demo/teacher.h"

#include <QObject>

#include <memory>
#include <vector>

namespace pupitre
{

class DemoPlay final : public QObject
{
    Q_OBJECT
public:
    DemoPlay(LoopbackPlace& place, const DemoServices& services, Exercise exercise);

    void start() { m_sequence.start(steps()); }
    /// Says how it goes.
    [[nodiscard]] StepSequence& sequence() { return m_sequence; }
    /// Facts of the place that a person should know: who plays the timer, what the engine lacks here.
    [[nodiscard]] const std::vector<std::string>& lacks() const { return m_lacks; }

private:
    using Step = StepSequence::Step;

    [[nodiscard]] std::vector<Step> steps();
    [[nodiscard]] std::vector<Step> classSteps();
    [[nodiscard]] std::vector<Step> deadlineSteps();
    [[nodiscard]] std::vector<Step> afterSteps();

    void startTimer(const DemoDone& done);
    void probe(const DemoDone& done);
    void inviteStudents(const DemoDone& done);
    void setDeadlines(const DemoDone& done);
    void passDeadline(const DemoDone& done);
    [[nodiscard]] SeatId seat(std::size_t index) const { return m_teacher.seats().at(index); }

    LoopbackPlace& m_place;
    Teacher m_teacher;
    StudentSteps m_students;
    std::unique_ptr<DeadlineWatch> m_deadline;
    StepSequence m_sequence;
    Instant m_classDeadline{};
    Instant m_extendedDeadline{};
    std::vector<std::string> m_lacks;
};

} // namespace pupitre
