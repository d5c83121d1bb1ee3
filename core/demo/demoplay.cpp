// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two students matter: the first solves the exercise, hands in, and is cut off at the deadline; the second is
// given more time. The other four never come, and are collected all the same.
#include "core/demo/demoplay.h"

#include "core/agent/statetree.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <iterator>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

constexpr std::size_t first = 0;
constexpr std::size_t second = 1;

/// Shortly before a full minute, for the timer comes then; far enough for what has to happen before.
Instant nextDeadline(Instant at)
{
    return std::chrono::ceil<std::chrono::minutes>(at + 20s) - 5s;
}

} // namespace

DemoPlay::DemoPlay(LoopbackPlace& place, const DemoServices& services, Exercise exercise)
    : m_place(place), m_teacher(services, place, exercise), m_students(place, exercise)
{
}

std::vector<DemoPlay::Step> DemoPlay::steps()
{
    std::vector<Step> all{
        {DemoStep::Connect, [this](const DemoDone& done) { m_teacher.connectPlace(done); }},
        {DemoStep::StartTimer, [this](const DemoDone& done) { startTimer(done); }},
        {DemoStep::MakeImage, [this](const DemoDone& done) { m_teacher.makeImage(done); }},
        {DemoStep::ProbePlace, [this](const DemoDone& done) { probe(done); }},
    };
    for (auto part : {classSteps(), deadlineSteps(), afterSteps()})
        std::move(part.begin(), part.end(), std::back_inserter(all));
    return all;
}

std::vector<DemoPlay::Step> DemoPlay::classSteps()
{
    return {
        {DemoStep::CreateCourse, [this](const DemoDone& done) { m_teacher.createCourse(0min, done); }},
        {DemoStep::Invite, [this](const DemoDone& done) { inviteStudents(done); }},
        {DemoStep::StartTp, [this](const DemoDone& done) { m_teacher.startTp(done); }},
        {DemoStep::StudentWorks, [this](const DemoDone& done) { done(m_students.solves(first)); }},
        {DemoStep::OtherStudentWorks, [this](const DemoDone& done) { done(m_students.changes(second)); }},
        {DemoStep::Isolation, [this](const DemoDone& done) { done(m_students.looksAround(second)); }},
        {DemoStep::EndTp, [this](const DemoDone& done) { m_teacher.endTp(done); }},
        {DemoStep::HandIn, [this](const DemoDone& done) { done(m_students.handsIn(first)); }},
    };
}

std::vector<DemoPlay::Step> DemoPlay::deadlineSteps()
{
    return {
        {DemoStep::SetDeadline, [this](const DemoDone& done) { setDeadlines(done); }},
        {DemoStep::Extend,
         [this](const DemoDone& done) { m_teacher.extend(seat(second), m_extendedDeadline, done); }},
        {DemoStep::CloseDesktop, [this](const DemoDone& done) { m_teacher.closeDesktop(done); }},
        {DemoStep::DeadlinePasses, [this](const DemoDone& done) { passDeadline(done); }},
        {DemoStep::LateIsRefused, [this](const DemoDone& done) { done(m_students.isRefused(first)); }},
        {DemoStep::ExtendedGoesOn, [this](const DemoDone& done) { done(m_students.goesOn(second)); }},
        {DemoStep::ExtensionEnds,
         [this](const DemoDone& done) {
             m_deadline->waitFrozen({seat(second)}, m_extendedDeadline, 0, done);
         }},
    };
}

std::vector<DemoPlay::Step> DemoPlay::afterSteps()
{
    return {
        {DemoStep::Collect,
         [this](const DemoDone& done) { m_teacher.collect(m_place.folder() / "collected", done); }},
        {DemoStep::Download,
         [this](const DemoDone& done) { done(m_students.downloads(first, m_teacher.tp().tp.text())); }},
        {DemoStep::VerifyReceipt,
         [this](const DemoDone& done) {
             auto key = StateTree(m_place.stateRoot()).placeKey();
             key += ".pub";
             done(readFile(key).and_then([this](const std::string& placeKey) {
                 return m_students.proves(first, m_teacher.tp().tp.text(), placeKey);
             }));
         }},
    };
}

void DemoPlay::startTimer(const DemoDone& done)
{
    m_teacher.installTimer([this, done](Result<DemoFacts> installed) {
        if (!installed)
            return done(installed);
        const bool crontab = (*installed)["timer"] == "crontab";
        const auto cron = crontab ? ensureCron(m_place.cleaner()) : Result<CronState>(CronState::Missing);
        if (!cron)
            return done(tl::unexpected(cron.error()));
        const bool machine = (*installed)["timer"] == "systemdUser" || *cron != CronState::Missing;
        (*installed)["player"] =
            machine ? (*cron == CronState::StartedHere ? "cronStartedHere" : "machine") : "demo";
        if (!machine)
            m_lacks.push_back("timer");
        done(installed);
    });
}

void DemoPlay::probe(const DemoDone& done)
{
    m_teacher.probePlace([this, done](Result<DemoFacts> facts) {
        if (facts) {
            std::string words = (*facts)["lacks"] + ",";
            for (std::size_t at = 0, end = 0; (end = words.find(',', at)) != std::string::npos;
                 at = end + 1) {
                if (end > at)
                    m_lacks.push_back(words.substr(at, end - at));
            }
        }
        done(facts);
    });
}

void DemoPlay::inviteStudents(const DemoDone& done)
{
    m_teacher.invite([this, done](Result<DemoFacts> invited) {
        if (invited) {
            for (const std::size_t who : {first, second})
                m_students.arrive(seat(who).text(), m_teacher.invitationOf(seat(who)));
        }
        done(invited);
    });
}

void DemoPlay::setDeadlines(const DemoDone& done)
{
    m_classDeadline = nextDeadline(now());
    m_extendedDeadline = m_classDeadline + 1min;
    m_teacher.setDeadline(std::chrono::floor<std::chrono::seconds>(now()), m_classDeadline, done);
}

void DemoPlay::passDeadline(const DemoDone& done)
{
    const auto& tp = m_teacher.tp();
    m_deadline = std::make_unique<DeadlineWatch>(m_place, tp.course, tp.tp);
    if (std::find(m_lacks.begin(), m_lacks.end(), "timer") != m_lacks.end())
        m_deadline->play(TimerPlayer::TheDemo);
    auto lingering = m_students.lingers(first);
    if (!lingering)
        return done(tl::unexpected(lingering.error()));
    auto others = m_teacher.seats();
    others.erase(others.begin() + second);
    m_deadline->waitFrozen(others, m_classDeadline, *lingering, [this, done](Result<DemoFacts> facts) {
        if (facts && m_deadline->isFrozen(seat(second)))
            facts = fail(ErrorKind::TooLate, seat(second).text(), "frozen although it has an extension");
        done(facts);
    });
}

} // namespace pupitre
