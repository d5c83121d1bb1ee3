// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two teachers, or one with two computers, on the same course: whoever comes second is told and sees what the
// first has done, and nothing of either is lost.
#include "core/services/invitations/invitations.h"
#include "tests/qtprogram.h"

#include "tests/services/desktop.h"
#include "tests/unit/testkeys.h"

#include <algorithm>

using namespace pupitre;

class TwoDesktopsTest final : public QObject
{
    Q_OBJECT

    static Result<TpRef> create(test::Desktop& desktop)
    {
        return desktop.create(test::draftFor("login\nada\nzoe\n"));
    }

    static CourseCard read(test::Desktop& desktop, const CourseRef& ref)
    {
        return desktop
            .wait<CourseCard>([&](Reply<CourseCard> reply) { desktop.classroom().getCourse(ref, reply); })
            .value_or(CourseCard());
    }

    static Result<CourseCard> put(test::Desktop& desktop, const CourseCard& from, const Course& course)
    {
        return desktop.wait<CourseCard>([&](Reply<CourseCard> reply) {
            desktop.classroom().putCourse(from.ref.place, course, from.revision, reply);
        });
    }

    static bool has(const Course& course, const std::string& login)
    {
        return std::any_of(course.seats.begin(), course.seats.end(), [&](const Seat& seat) {
            return seat.members.size() == 1 && seat.members[0].login == login;
        });
    }

private Q_SLOTS:
    void tellsTheSecondAndShowsWhatTheFirstDid()
    {
        test::Desktop first;
        const auto tp = create(first);
        QVERIFY(tp);
        const auto second = first.beside();
        second->here().open();
        QTRY_VERIFY_WITH_TIMEOUT(second->here().ready(), 30'000);
        const CourseCard old = read(*second, tp->courseRef());

        Course mine = read(first, tp->courseRef()).course;
        mine.title = "Deeper learning";
        QVERIFY(put(first, read(first, tp->courseRef()), mine));

        Course theirs = old.course;
        theirs.tp(tp->tp)->room = "B 12";
        const auto late = put(*second, old, theirs);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        const CourseCard* now = second->classroom().card(tp->courseRef()); // without being asked
        QCOMPARE(now->course.title, std::string("Deeper learning"));
        QCOMPARE(now->course.tp(tp->tp)->room, std::string()); // and nothing of theirs went in

        Course again = now->course;
        again.tp(tp->tp)->room = "B 12";
        QVERIFY(put(*second, *now, again));
        const CourseCard both = read(first, tp->courseRef());
        QCOMPARE(both.course.title, std::string("Deeper learning"));
        QCOMPARE(both.course.tp(tp->tp)->room, std::string("B 12"));
    }

    void addsEverybodyWhomBothAddAtOnce()
    {
        test::Desktop first;
        const auto tp = create(first);
        QVERIFY(tp);
        const auto second = first.beside();
        second->here().open();
        QTRY_VERIFY_WITH_TIMEOUT(second->here().ready(), 30'000);
        int open = 0;
        int failed = 0;
        for (int i = 0; i < 6; ++i)
            for (test::Desktop* desktop : {&first, second.get()}) {
                const std::string login = (desktop == &first ? "first" : "second") + std::to_string(i);
                ++open;
                desktop->classroom().changeStudents(
                    tp->courseRef(), *rosterFromCsv("login\n" + login + "\n"), {},
                    Reply<CourseCard>(&first.places(), [&](const Result<CourseCard>& done) {
                        --open;
                        failed += done ? 0 : 1;
                    }));
            }
        QTRY_COMPARE_WITH_TIMEOUT(open, 0, 60'000);
        QCOMPARE(failed, 0);
        const Course course = read(first, tp->courseRef()).course;
        QCOMPARE(course.seats.size(), 2U + 12U);
        for (int i = 0; i < 6; ++i)
            for (const char* who : {"first", "second"})
                QVERIFY(has(course, who + std::to_string(i)));
    }

    void givesKeysAlthoughTheCourseChangesMeanwhile()
    {
        test::Desktop first;
        const auto tp = create(first);
        QVERIFY(tp);
        const auto second = first.beside();
        second->here().open();
        QTRY_VERIFY_WITH_TIMEOUT(second->here().ready(), 30'000);
        Invitations invitations(first.places(), first.classroom(), first.operations());
        std::optional<Result<InvitationReport>> report;
        invitations.invite(
            {.course = tp->courseRef(),
             .seats = {},
             .folder = first.folder() / "invitations",
             .address = InvitationAddress{"lab.example", 22, "teacher", {std::string(plainPublic)}}},
            Reply<InvitationReport>(&first.places(),
                                    [&](const Result<InvitationReport>& made) { report = made; }));
        bool titled = false;
        for (int i = 0; (!report || !titled) && i < 50; ++i) { // somebody who changes the title all the time
            const CourseCard card = read(*second, tp->courseRef());
            Course course = card.course;
            course.title = "Title " + std::to_string(i);
            titled = put(*second, card, course).has_value() || titled; // may come second itself
        }
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 30'000);
        QVERIFY2(*report, *report ? "" : (*report).error().detail.c_str());
        const Course course = read(first, tp->courseRef()).course;
        QVERIFY(course.title.starts_with("Title"));
        for (const Seat& seat : course.seats)
            QCOMPARE(keysOf(seat).size(), 1U);
    }
};

PUPITRE_QTEST(TwoDesktopsTest)
#include "twodesktops.moc"
