// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/gate/courselink.h"

#include "core/services/presenttime.h"
#include "core/services/textfile.h"
#include "core/student/gate/gateline.h"
#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

#include <QSignalBlocker>

#include <algorithm>
#include <random>

namespace pupitre
{

namespace
{

using std::chrono::milliseconds;

constexpr milliseconds askEvery{15'000};
/// Doubling from one second to half a minute; a gate that refuses the person is asked once a minute.
constexpr milliseconds firstPause{1000};
constexpr milliseconds longestPause{30'000};
constexpr milliseconds afterRefusal{60'000};
constexpr milliseconds whileFreezing{2000};
constexpr auto keptName = "status.json";

/// When a server comes back, thirty students must not all call in the same moment.
milliseconds spread(milliseconds pause)
{
    std::random_device lot;
    return milliseconds{
        std::uniform_int_distribution<milliseconds::rep>(pause.count() * 3 / 4, pause.count())(lot)};
}

bool passesByItself(ErrorKind kind)
{
    return kind == ErrorKind::HostOffline || kind == ErrorKind::TimedOut || kind == ErrorKind::ConnectionLost
           || kind == ErrorKind::Busy || kind == ErrorKind::GateRefused
           || kind == ErrorKind::AuthenticationFailed; // the teacher may not have taken the key yet
}

/// Soon after a phase ends, and often while work is being put away: that is when somebody waits for news.
milliseconds nextQuestionAfter(const StudentReport& report)
{
    milliseconds pause = askEvery;
    for (const StudentTp& tp : report.tps) {
        if (tp.seat.phase == Phase::Closed && !tp.seat.frozen)
            pause = std::min(pause, whileFreezing);
        if (tp.seat.until && *tp.seat.until > report.clock)
            pause = std::min(pause, *tp.seat.until - report.clock + whileFreezing);
    }
    return pause;
}

} // namespace

CourseLink::CourseLink(Mailbox& mailbox, Enrolment enrolment, SecretStore* secrets, QObject* parent)
    : QObject(parent), m_enrolment(std::move(enrolment)), m_pause(firstPause), m_questions(mailbox, secrets),
      m_access(std::make_shared<GateAccess>(m_enrolment, m_questions.forLanes())),
      m_line(std::make_shared<GateLine>(m_access)), m_lane(mailbox, "gate")
{
    connect(&m_questions, &PendingQuestions::changed, this, &CourseLink::questionsChanged);
    connect(&m_questions, &PendingQuestions::asked, this, &CourseLink::asked);
    m_next.setSingleShot(true);
    m_next.callOnTimeout(this, &CourseLink::refresh);
    readKept();
}

CourseLink::~CourseLink() = default;

const StudentTp* CourseLink::tp(const TpId& id) const
{
    if (!m_status.report)
        return nullptr;
    const auto& tps = m_status.report->tps;
    const auto found = std::ranges::find_if(tps, [&](const StudentTp& one) { return one.plan.id == id; });
    return found == tps.end() ? nullptr : &*found;
}

Instant CourseLink::placeTime() const
{
    return presentTime() + m_status.clockSkew;
}

void CourseLink::open()
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_beneath = m_status.state = PlaceState::Connecting;
    Q_EMIT changed();
    refresh();
}

void CourseLink::close()
{
    m_wanted = false;
    m_next.stop();
    m_asking = {};
    m_questionsAsked.clear();
    {
        const QSignalBlocker quiet(m_questions);
        m_questions.drop();
    }
    m_hangingUp = m_lane.run<bool>(
        [line = m_line](std::stop_token) -> Result<bool> {
            line->hangUp();
            return true;
        },
        {});
    m_beneath = m_status.state = PlaceState::Offline;
    m_status.error.reset();
    Q_EMIT changed();
}

void CourseLink::refresh()
{
    if (!m_wanted || m_asking.isActive())
        return;
    m_next.stop();
    if (m_beneath != PlaceState::Ready) {
        m_beneath = PlaceState::Connecting;
        questionsChanged();
    }
    m_asking = m_lane.run<SeenReport>(
        [line = m_line](std::stop_token stop) {
            return line->ask<SeenReport>(stop, [&](Remote& gate) { return pupitre::askReport(gate, stop); });
        },
        [this](const Result<SeenReport>& report) { seen(report); });
}

void CourseLink::seen(const Result<SeenReport>& report)
{
    if (!report)
        return waitThenAsk(report.error());
    m_pause = firstPause;
    m_beneath = PlaceState::Ready;
    m_status.error.reset();
    m_status.report = report->report;
    m_status.seenAt = presentTime();
    m_status.clockSkew = report->report.clock - *m_status.seenAt;
    keep(*report);
    m_next.start(nextQuestionAfter(report->report));
    questionsChanged();
}

void CourseLink::waitThenAsk(const Error& error)
{
    m_status.error = error;
    m_beneath = passesByItself(error.kind) ? PlaceState::Waiting : PlaceState::Offline;
    if (m_beneath == PlaceState::Waiting) {
        const bool person =
            error.kind == ErrorKind::GateRefused || error.kind == ErrorKind::AuthenticationFailed;
        m_status.nextTry = spread(person ? afterRefusal : m_pause);
        m_pause = std::min(2 * m_pause, longestPause);
        m_next.start(m_status.nextTry);
    }
    {
        const QSignalBlocker quiet(m_questions);
        m_questions.drop();
    }
    questionsChanged();
}

void CourseLink::questionsChanged()
{
    m_status.state = m_questions.question() ? PlaceState::Asking : m_beneath;
    Q_EMIT changed();
}

template <class T>
void CourseLink::askInTurn(Reply<T> reply, std::function<Result<T>(Remote&, const std::stop_token&)> question)
{
    const int key = ++m_lastQuestion;
    m_questionsAsked.emplace(key, m_lane.run<T>(
                                      [line = m_line, question = std::move(question)](std::stop_token stop) {
                                          return line->ask<T>(
                                              stop, [&](Remote& gate) { return question(gate, stop); });
                                      },
                                      [this, key, reply = std::move(reply)](const Result<T>& answer) {
                                          const Task done = std::move(m_questionsAsked.at(key));
                                          m_questionsAsked.erase(key);
                                          reply(answer);
                                      }));
}

void CourseLink::askPreview(const TpId& tp, Reply<HandInPreview> reply)
{
    askInTurn<HandInPreview>(std::move(reply), [tp](Remote& gate, const std::stop_token& stop) {
        return pupitre::askPreview(gate, tp, stop);
    });
}

void CourseLink::handIn(const TpId& tp, Reply<ReceiptPaper> reply)
{
    const Reply<ReceiptPaper> andLook(this,
                                      [this, reply = std::move(reply)](const Result<ReceiptPaper>& paper) {
                                          reply(paper);
                                          refresh();
                                      });
    askInTurn<ReceiptPaper>(
        andLook, [tp](Remote& gate, const std::stop_token& stop) { return askHandIn(gate, tp, stop); });
}

void CourseLink::askReceipt(const TpId& tp, Reply<ReceiptPaper> reply)
{
    askInTurn<ReceiptPaper>(std::move(reply), [tp](Remote& gate, const std::stop_token& stop) {
        return pupitre::askReceipt(gate, tp, stop);
    });
}

/// Shown on days without a network. A disk that is full costs no more than that.
void CourseLink::keep(const SeenReport& report) const
{
    static_cast<void>(writeTextFile(m_enrolment.folder / keptName, report.text, FileAccess::OwnerOnly));
}

void CourseLink::readKept()
{
    const auto file = m_enrolment.folder / keptName;
    const auto text = readTextFile(file, maxStudentAnswer);
    const auto json = text ? parseJson(*text, "status") : tl::unexpected(text.error());
    const auto report = json ? studentReportFromJson(*json) : tl::unexpected(json.error());
    if (!report)
        return;
    m_status.report = *report;
    m_status.seenAt = report->clock;
}

} // namespace pupitre
