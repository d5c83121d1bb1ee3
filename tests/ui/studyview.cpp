// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student may do and why not, in which order TPs come, and what a card says of it; all for given
// times.
#include "core/domain/timeline.h"
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/studywindow.h"
#include "ui/parts/messagebar.h"
#include "ui/student/hurdlewords.h"
#include "ui/student/keepcopydialog.h"
#include "ui/student/studywords.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
QStringList titles(const std::vector<StudyView>& courses, Instant now)
{
    QStringList found;
    for (const StudyEntry& entry : mostUrgentFirst(courses, now))
        found << QString::fromStdString(entry.course->enrolment.name + '/' + entry.tp->plan.id.text());
    return found;
}
} // namespace

class StudyViewTest final : public QObject
{
    Q_OBJECT
    const Instant m_now = presentTime();

    static std::optional<StudyHurdle> hurdle(StudyAct act, const StudyView& course, Instant at)
    {
        return hurdleOf(act, course.status.report->tps[0], course.status, at);
    }

private Q_SLOTS:
    void whatIsMostUrgentComesFirst()
    {
        QCOMPARE(titles(studyScene(m_now), m_now),
                 QStringList({QStringLiteral("deep-learning/tp3"), QStringLiteral("parallel/tp5"),
                              QStringLiteral("vision/tp2"), QStringLiteral("vision/tp3"),
                              QStringLiteral("deep-learning/tp2"), QStringLiteral("parallel/tp4"),
                              QStringLiteral("deep-learning/tp4"), QStringLiteral("parallel/tp1")}));
    }

    void aReportFromYesterdayTellsThePhaseOfToday()
    {
        const StudyView course = openStudy(m_now);
        const StudentTp& tp = course.status.report->tps[0];
        QVERIFY(phaseNow(tp, m_now - 2h).phase == Phase::Prepared);
        QVERIFY(phaseNow(tp, m_now).phase == Phase::Open);
        QVERIFY(phaseNow(tp, m_now + 2h).phase == Phase::HandIn);
        QVERIFY(phaseNow(tp, m_now + 7 * 24h).phase == Phase::Closed);
    }

    void ownDeadlineAndExtraTimeCount()
    {
        StudyView course = openStudy(m_now);
        StudentTp& tp = course.status.report->tps[0];
        Override granted;
        granted.extraTime = 30min;
        granted.deadline = Moment{m_now + 8 * 24h, {}};
        tp.plan.overrides[tp.seat.seat] = granted;
        QVERIFY(phaseNow(tp, m_now + 1h + 40min).phase == Phase::Open);
        QVERIFY(phaseNow(tp, m_now + 7 * 24h).phase == Phase::HandIn);
        QCOMPARE(ownPlan(tp).deadline.utc, m_now + 8 * 24h);
        QVERIFY(timelineOf(ownPlan(tp), m_now + 7 * 24h).stops[2].state == StopState::Now);
    }

    void everyPhaseAllowsWhatTheGateAllows()
    {
        StudyView course = openStudy(m_now);
        QVERIFY(!hurdle(StudyAct::Terminal, course, m_now));
        QVERIFY(!hurdle(StudyAct::HandIn, course, m_now));
        QVERIFY(hurdle(StudyAct::Receipt, course, m_now) == StudyHurdle::NothingThere);
        QVERIFY(hurdle(StudyAct::Terminal, course, m_now - 2h) == StudyHurdle::NotOpenYet);
        QVERIFY(!hurdle(StudyAct::Files, course, m_now - 2h)); // the documents
        const Instant after = m_now + 7 * 24h;
        QVERIFY(hurdle(StudyAct::HandIn, course, after) == StudyHurdle::BeingFrozen);
        QVERIFY(hurdle(StudyAct::Download, course, after) == StudyHurdle::BeingFrozen);
        course.status.report->tps[0].seat.frozen = true;
        course.status.report->tps[0].seat.lastSubmission = Submission{};
        QVERIFY(hurdle(StudyAct::HandIn, course, after) == StudyHurdle::Closed);
        QVERIFY(!hurdle(StudyAct::Download, course, after));
    }

    void whatConcernsTheWholeCourseStopsEverything_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("hurdle");
        const auto row = [](const char* name, ErrorKind kind, StudyHurdle hurdle) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(hurdle);
        };
        row("another host key", ErrorKind::HostKeyChanged, StudyHurdle::WrongHost);
        row("a key that is not known", ErrorKind::AuthenticationFailed, StudyHurdle::KeyNotTaken);
        row("withdrawn", ErrorKind::GateRefused, StudyHurdle::Refused);
        row("no network", ErrorKind::HostOffline, StudyHurdle::Unreachable);
    }

    void whatConcernsTheWholeCourseStopsEverything()
    {
        QFETCH(int, error);
        QFETCH(int, hurdle);
        StudyView course = openStudy(m_now);
        course.status.error = Error{static_cast<ErrorKind>(error), "withdrawn", {}};
        for (const StudyAct act : allStudyActs)
            QVERIFY(this->hurdle(act, course, m_now) == static_cast<StudyHurdle>(hurdle));
        QVERIFY(troubleOf(course, m_now).has_value());
    }

    void theCardSaysWhyInWordsAndInTheTip()
    {
        auto courses = std::vector{openStudy(m_now)};
        courses[0].status.report->tps[0].seat.error =
            Error{ErrorKind::QuotaExceeded, "s07", "more than 2 GB"};
        StudyWindow student;
        student.board().show(courses);
        student.window().show();
        TpCard* card = student.board().card("deep-learning", *TpId::parse("tp3"));
        QVERIFY(card != nullptr);
        auto* terminal = card->findChild<QPushButton*>(QStringLiteral("actTerminal"));
        auto* files = card->findChild<QPushButton*>(QStringLiteral("actFiles"));
        QVERIFY(!terminal->isEnabled() && files->isEnabled());
        const QString why = card->findChild<QLabel*>(QStringLiteral("tpCardWhy"))->text();
        QVERIFY2(why.contains(QStringLiteral("more room")), qPrintable(why));
        QCOMPARE(terminal->toolTip(), why);

        courses[0].status.report->tps[0].seat.error.reset();
        student.board().show(courses);
        QVERIFY(terminal->isEnabled());
        const QSignalSpy asked(&student.board(), &StudyBoard::asked);
        QTest::mouseClick(terminal, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void theCardChangesWithThePhaseUnderTheSameHand()
    {
        auto courses = std::vector{openStudy(m_now)};
        StudyWindow student;
        student.board().show(courses);
        student.window().show();
        TpCard* card = student.board().card("deep-learning", *TpId::parse("tp3"));
        auto* handIn = card->findChild<QPushButton*>(QStringLiteral("actHandIn"));
        QCOMPARE(handIn->property("kind").toString(), QStringLiteral("default"));
        courses[0].status.clockSkew = 2h; // the TP is over where it is
        student.board().show(courses);
        QCOMPARE(student.board().card("deep-learning", *TpId::parse("tp3")), card);
        QCOMPARE(handIn->property("kind").toString(), QStringLiteral("primary"));
        courses[0].status.clockSkew = 7 * 24h;
        student.board().show(courses);
        QVERIFY(!handIn->isVisible());
    }

    void aCopyIsKeptOfWhatIsWorkedOnAlsoOverQuota()
    {
        StudyView course = openStudy(m_now);
        QVERIFY(!hurdle(StudyAct::KeepCopy, course, m_now));
        course.status.report->tps[0].seat.error = Error{ErrorKind::QuotaExceeded, "s07", "more than 2 GB"};
        QVERIFY(hurdle(StudyAct::Terminal, course, m_now) == StudyHurdle::OverQuota);
        QVERIFY(!hurdle(StudyAct::KeepCopy, course, m_now));
        QVERIFY(hurdle(StudyAct::KeepCopy, course, m_now + 7 * 24h) == StudyHurdle::BeingFrozen);
        course.status.error = Error{ErrorKind::HostOffline, "lab-gpu-1", {}};
        QVERIFY(!hurdle(StudyAct::Verify, course, m_now)); // asks nothing of the place
    }

    void theCardRemembersWhatWasFoundRightUntilTheNextSubmission()
    {
        auto courses = pastStudies(m_now);
        StudyWindow student;
        student.board().show(courses);
        student.window().show();
        TpCard* card = student.board().card("deep-learning", *TpId::parse("tp2"));
        const auto* status = card->findChild<QLabel*>(QStringLiteral("tpCardStatus"));
        QVERIFY2(status->text().startsWith(QStringLiteral("Downloaded and verified")),
                 qPrintable(status->text()));
        QVERIFY(card->findChild<QPushButton*>(QStringLiteral("actFeedback"))->isVisible());
        courses[0].status.report->tps[0].seat.lastSubmission->number = 3;
        courses[0].status.report->tps[0].feedback = false;
        student.board().show(courses);
        QCOMPARE(status->text(), QString());
        QVERIFY(!card->findChild<QPushButton*>(QStringLiteral("actFeedback"))->isVisible());
    }

    void jupyterCanBeStoppedWhereItIsOpen()
    {
        auto courses = std::vector{openStudy(m_now)};
        StudyWindow student;
        student.board().show(courses);
        student.window().show();
        TpCard* card = student.board().card("deep-learning", *TpId::parse("tp3"));
        auto* stop = card->findChild<QPushButton*>(QStringLiteral("actStopJupyter"));
        QVERIFY(!stop->isVisible());
        courses[0].jupyter = *TpId::parse("tp3");
        student.board().show(courses);
        QVERIFY(stop->isVisible());
        const QSignalSpy asked(&student.board(), &StudyBoard::asked);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.first()[2].value<StudyAct>() == StudyAct::StopJupyter);
    }

    void aCopyIsStoppedFromTheTray()
    {
        StudyWindow student;
        const StudyView course = openStudy(m_now);
        const auto link = student.silentLink(course); // it would wait for minutes
        const StudentServices services = student.services();
        KeepCopyDialog dialog(services, *link, course.status.report->tps[0], &student.window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QTemporaryDir folder;
        dialog.useFolder(folder.path());
        dialog.findChild<QPushButton*>(QStringLiteral("copyDo"))->click();
        QCOMPARE(services.operations.count(), 1);
        QVERIFY(services.operations.at(0).canCancel);
        services.operations.cancel(services.operations.at(0).id);
        QTRY_VERIFY(services.operations.at(0).state == OperationState::Cancelled);
        const auto* outcome = dialog.findChild<MessageBar*>(QStringLiteral("copyOutcome"));
        QVERIFY2(outcome->message().what.contains(QStringLiteral("stopped")),
                 qPrintable(outcome->message().what));
    }

    void aGroupSaysWhoIsAtWork()
    {
        const StudyView vision = studyScene(m_now)[1];
        StudentReport report = *vision.status.report;
        StudentTp& tp = report.tps[0];
        QVERIFY(membersText(report, tp).contains(QStringLiteral("Étudiant 12 (at work)")));
        tp.atWork.reset(); // an older gate
        tp.seat.connections = 2;
        QVERIFY(membersText(report, tp).contains(QStringLiteral("2 connection")));
    }
};

PUPITRE_QTEST(StudyViewTest)
#include "studyview.moc"
