// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the gate may refuse, as a clever student would meet it here: the action is off before it is tried,
// and why is said in a sentence, in both languages.
#include "core/domain/refusal.h"
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/studyscene.h"
#include "ui/student/hurdlewords.h"
#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr std::array allActs{StudyAct::Terminal, StudyAct::Editor,   StudyAct::Jupyter, StudyAct::Files,
                             StudyAct::HandIn,   StudyAct::Download, StudyAct::Receipt};

std::vector<Refusal> allRefusals()
{
    std::vector<Refusal> all;
    for (int why = 0; why <= static_cast<int>(Refusal::Broken); ++why)
        all.push_back(static_cast<Refusal>(why));
    return all;
}

Error refusedWith(Refusal why, std::string detail = "12")
{
    return {ErrorKind::GateRefused, wireName(why), std::move(detail)};
}

/// A state in which the gate would refuse, as its report tells it.
struct Case {
    Refusal why;
    StudyHurdle hurdle;
    std::vector<StudyAct> off;
    std::chrono::hours later{0};
    std::function<void(SeatStatus&)> state{};
};

std::vector<Case> casesOfTheReport()
{
    const std::vector<StudyAct> work{StudyAct::Terminal, StudyAct::Editor, StudyAct::Jupyter,
                                     StudyAct::HandIn};
    const std::vector<StudyAct> everything(allActs.begin(), allActs.end());
    const auto frozen = [](SeatStatus& seat) {
        seat.frozen = true;
        seat.lastSubmission = Submission{};
    };
    return {{Refusal::NotYet, StudyHurdle::NotOpenYet, work, -2h},
            {Refusal::BeingFrozen, StudyHurdle::BeingFrozen, work, 7 * 24h},
            {Refusal::ReadOnlyNow, StudyHurdle::Closed, work, 7 * 24h, frozen},
            {Refusal::NothingHandedIn, StudyHurdle::NothingThere, {StudyAct::Receipt, StudyAct::Download}},
            {Refusal::Blocked, StudyHurdle::OverQuota, work, 0h,
             [](SeatStatus& seat) {
                 seat.error = Error{ErrorKind::QuotaExceeded, "s01", "2048"};
             }},
            {Refusal::Withdrawn, StudyHurdle::Withdrawn, everything, 0h,
             [](SeatStatus& seat) { seat.revoked = true; }},
            {Refusal::NothingOpen, StudyHurdle::Erased, everything, 0h,
             [](SeatStatus& seat) { seat.phase = Phase::Purged; }}};
}
} // namespace

class StudyRefusalsTest final : public QObject
{
    Q_OBJECT
    const Instant m_now = presentTime();
    QTranslator m_translator;

    void speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/pupitre_") + language));
        QCoreApplication::installTranslator(&m_translator);
    }

private Q_SLOTS:
    void everyRefusalHasItsSentences()
    {
        QStringList said;
        for (const Refusal why : allRefusals()) {
            QCOMPARE(refusalFromWireName(wireName(why)), std::optional(why));
            speak(QStringLiteral("en"));
            const ErrorWords english = wordsFor(refusedWith(why));
            speak(QStringLiteral("fr"));
            const ErrorWords french = wordsFor(refusedWith(why));
            for (const ErrorWords* words : {&english, &french})
                for (const QString& sentence : {words->what, words->meaning, words->todo})
                    QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%')),
                             wireName(why));
            QVERIFY2(english.what != french.what && english.todo != french.todo, wireName(why));
            QVERIFY2(!said.contains(english.what), wireName(why)); // each its own
            said << english.what;
        }
    }

    void aHandInThatCannotBeSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("says");
        QTest::newRow("disk") << QStringLiteral("diskFull: /srv/x: No space left on device")
                              << QStringLiteral("disk of the place");
        QTest::newRow("quota") << QStringLiteral("quotaExceeded: large") << QStringLiteral("Remove files");
        QTest::newRow("twice") << QStringLiteral("busy: /srv/x/lock") << QStringLiteral("under way");
        QTest::newRow("other") << QStringLiteral("tooLarge: a/b/c: depth") << QStringLiteral("a/b/c");
        QTest::newRow("words") << QStringLiteral("no engine") << QStringLiteral("no engine");
    }

    void aHandInThatCannotBeSaysWhatToDo()
    {
        QFETCH(const QString, detail);
        QFETCH(const QString, says);
        speak(QStringLiteral("en"));
        const Error error = refusedWith(Refusal::CannotSubmit, detail.toStdString());
        QVERIFY2(sentence(error).contains(says), qPrintable(sentence(error)));
        QCOMPARE(sentence(error).contains(QStringLiteral("/srv")), false);
    }

    void whatTheGateSaysOfTheCourseTurnsEverythingOff()
    {
        for (const Refusal why : allRefusals())
            for (const char* language : {"en", "fr"}) {
                speak(QString::fromLatin1(language));
                StudyView course = openStudy(m_now);
                course.status.state = PlaceState::Waiting;
                course.status.error = refusedWith(why);
                const StudentTp& tp = course.status.report->tps[0];
                for (const StudyAct act : allActs) {
                    QVERIFY2(hurdleOf(act, tp, course.status, m_now) == StudyHurdle::Refused, wireName(why));
                    const QString said = hurdleText(StudyHurdle::Refused, course, tp, m_now);
                    QVERIFY2(said.startsWith(wordsFor(refusedWith(why)).what), qPrintable(said));
                }
                const auto trouble = troubleOf(course, m_now);
                QVERIFY2(trouble && !trouble->stops && !trouble->what.isEmpty()
                             && !trouble->meaning.isEmpty(),
                         wireName(why));
            }
    }

    void whatTheReportTellsIsOffBeforeItIsTried()
    {
        for (const Case& one : casesOfTheReport()) {
            StudyView course = openStudy(m_now);
            StudentTp& tp = course.status.report->tps[0];
            if (one.state)
                one.state(tp.seat);
            const Instant then = m_now + one.later;
            for (const StudyAct act : one.off)
                QVERIFY2(hurdleOf(act, tp, course.status, then) == one.hurdle, wireName(one.why));
            speak(QStringLiteral("en"));
            const QString english = hurdleText(one.hurdle, course, tp, then);
            speak(QStringLiteral("fr"));
            const QString french = hurdleText(one.hurdle, course, tp, then);
            QVERIFY2(english.endsWith(QLatin1Char('.')) && french.endsWith(QLatin1Char('.'))
                         && english != french,
                     wireName(one.why));
        }
    }
};

PUPITRE_QTEST(StudyRefusalsTest)
#include "studyrefusals.moc"
