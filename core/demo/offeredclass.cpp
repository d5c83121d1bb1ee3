// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connect, timer, image, course, invitations. The session is due in five minutes; a click may come half an
// hour early.
#include "core/demo/offeredclass.h"

namespace pupitre
{

OfferedClass::OfferedClass(LoopbackPlace& place, const DemoServices& services, Exercise exercise)
    : m_place(place), m_classroom(services.classroom), m_teacher(services, place, std::move(exercise))
{
}

void OfferedClass::prepare()
{
    static_cast<void>(ensureCron(m_place.cleaner())); // without one the readiness list says so
    m_sequence.start({
        {DemoStep::Connect, [this](const DemoDone& done) { m_teacher.connectPlace(done); }},
        {DemoStep::StartTimer, [this](const DemoDone& done) { m_teacher.installTimer(done); }},
        {DemoStep::MakeImage, [this](const DemoDone& done) { m_teacher.makeImage(done); }},
        {DemoStep::CreateCourse,
         [this](const DemoDone& done) { m_teacher.createCourse(std::chrono::minutes{5}, done); }},
        {DemoStep::Invite, [this](const DemoDone& done) { invite(done); }},
    });
}

/// The readiness list then knows the timer that was set up meanwhile.
void OfferedClass::invite(const DemoDone& done)
{
    m_teacher.invite([this, done](Result<DemoFacts> invited) {
        m_classroom.refreshReadiness(m_teacher.tp());
        done(std::move(invited));
    });
}

} // namespace pupitre
