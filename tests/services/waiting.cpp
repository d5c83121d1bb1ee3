// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes asked for while the place does not answer, against a real agent: kept in a real file, made in order
// once it answers, never twice, and never over what somebody else did meanwhile.
#include "core/services/waiting/waitingchanges.h"
#include "tests/qtprogram.h"

#include "core/services/classroom/journalreading.h"
#include "core/services/localtime.h"
#include "core/services/presenttime.h"
#include "core/store/store.h"
#include "tests/services/desktop.h"

#include <algorithm>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

/// A desktop whose changes wait in a file of their own.
struct Patient {
    test::Desktop desktop;
    std::unique_ptr<Store> store = opened();
    std::unique_ptr<WaitingChanges> waiting = begun();
    TpRef tp;

    Patient()
    {
        tp = desktop.create(test::draftFor("login\nada\nzoe\n")).value_or(TpRef());
        away();
    }

    [[nodiscard]] std::unique_ptr<Store> opened() const
    {
        auto opened = Store::open(desktop.folder() / "store.sqlite");
        return opened ? std::move(opened->store) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<WaitingChanges> begun()
    {
        auto made = std::make_unique<WaitingChanges>(desktop.classroom());
        if (!store || !made->useStore(*store))
            return nullptr;
        made->begin();
        return made;
    }
    void away()
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(desktop.classroom().tp(tp) != nullptr, 30'000); }();
        desktop.here().close();
    }
    /// As the program does when it is started again.
    void restart()
    {
        waiting.reset();
        store.reset();
        store = opened();
        waiting = begun();
    }
    [[nodiscard]] bool idle() const
    {
        return std::none_of(waiting->all().begin(), waiting->all().end(),
                            [](const WaitingChange& change) { return !change.refused; });
    }
    void back()
    {
        desktop.here().open();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(idle(), 60'000); }();
    }
    [[nodiscard]] Course course()
    {
        const auto card = desktop.wait<CourseCard>(
            [&](Reply<CourseCard> reply) { desktop.classroom().getCourse(tp.courseRef(), reply); });
        return card ? card->course : Course();
    }
    [[nodiscard]] std::chrono::minutes extra(const char* seat)
    {
        const Course now = course();
        const auto own = now.tp(tp.tp)->overrides.find(*SeatId::parse(seat));
        return own == now.tp(tp.tp)->overrides.end() ? 0min : own->second.extraTime;
    }
    [[nodiscard]] long extensions() // that the place has written down
    {
        const auto lines = desktop.wait<std::vector<JournalLine>>([&](Reply<std::vector<JournalLine>> reply) {
            readJournal(desktop.places(), tp.courseRef(), 0, reply);
        });
        return lines ? std::count_if(lines->begin(), lines->end(),
                                     [](const JournalLine& line) { return line.what == "extend"; })
                     : -1;
    }
};

ExtensionWish more(const char* seat, std::chrono::minutes minutes)
{
    return {{*SeatId::parse(seat)}, minutes, {}};
}

} // namespace

class WaitingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesInOrderWhatWaitedOverARestart()
    {
        Patient patient;
        QVERIFY(patient.waiting->mustWait(patient.tp.courseRef()));
        QVERIFY(patient.waiting->extend(patient.tp, more("s01", 15min)));
        QVERIFY(patient.waiting->extend(patient.tp, more("s01", 30min)));
        QVERIFY(patient.waiting->changeStudents(patient.tp.courseRef(), *rosterFromCsv("login\nada\nneo\n"),
                                                {*SeatId::parse("s02")}));
        // What is shown is what was seen.
        QCOMPARE(patient.desktop.classroom().card(patient.tp.courseRef())->course.seats.size(), 2U);
        patient.restart();
        QCOMPARE(patient.waiting->all().size(), 3U);
        patient.back();
        QVERIFY(patient.waiting->all().empty());
        QVERIFY(!patient.waiting->mustWait(patient.tp.courseRef()));
        const Course course = patient.course();
        QCOMPARE(course.seats.size(), 3U);
        QVERIFY(course.seats[1].standing == SeatStanding::Dropped);
        QCOMPARE(course.seats[2].members[0].login, std::string("neo"));
        QCOMPARE(patient.extra("s01").count(), 30);
        QCOMPARE(patient.extensions(), 2);
        patient.restart();
        QVERIFY(patient.waiting->all().empty());
    }

    void seesWhatAnotherWindowAddsAndDrops()
    {
        Patient patient;
        QVERIFY(patient.waiting->extend(patient.tp, more("s01", 15min)));
        QVERIFY(patient.waiting->extend(patient.tp, more("s02", 20min)));
        const auto file = patient.opened();
        WaitingChanges other(patient.desktop.classroom());
        QVERIFY(other.useStore(*file)); // it makes nothing: a command line
        QCOMPARE(other.all().size(), 2U);
        QVERIFY(other.drop(other.all().front().id));
        QTRY_COMPARE_WITH_TIMEOUT(patient.waiting->all().size(), 1U, 10'000);
        QVERIFY(patient.waiting->extend(patient.tp, more("s01", 40min)));
        QTRY_COMPARE_WITH_TIMEOUT(other.all().size(), 2U, 10'000);
        // Dropped a moment before the place answers: nobody has looked since.
        QVERIFY(other.drop(other.all().front().id));
        patient.back();
        QVERIFY(patient.waiting->all().empty());
        QCOMPARE(patient.extra("s02").count(), 0);
        QCOMPARE(patient.extra("s01").count(), 40);
        QCOMPARE(patient.extensions(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(other.all().empty(), 10'000);
    }

    void crossesOutWhatWasMadeBeforeACrash()
    {
        Patient patient;
        QVERIFY(patient.waiting->extend(patient.tp, {{*SeatId::parse("s01")}, 15min, {}}));
        QVERIFY(patient.waiting->changeStudents(patient.tp.courseRef(), *rosterFromCsv("login\nneo\n"), {}));
        // It went through, and the program was killed before it could cross it out.
        patient.waiting.reset();
        patient.desktop.here().open();
        QVERIFY(patient.desktop.wait<TpStatus>([&](Reply<TpStatus> reply) {
            patient.desktop.classroom().extendSeats(patient.tp, {*SeatId::parse("s01")}, 15min, reply);
        }));
        QVERIFY(patient.desktop.wait<CourseCard>([&](Reply<CourseCard> reply) {
            patient.desktop.classroom().changeStudents(patient.tp.courseRef(), *rosterFromCsv("login\nneo\n"),
                                                       {}, reply);
        }));
        patient.restart();
        QTRY_VERIFY_WITH_TIMEOUT(patient.waiting->all().empty(), 30'000);
        QCOMPARE(patient.extensions(), 1);
        QCOMPARE(patient.course().seats.size(), 3U);
    }

    void keepsWhatSomebodyElseOvertook()
    {
        Patient patient;
        QVERIFY(patient.waiting->extend(patient.tp, more("s01", 15min)));
        QVERIFY(patient.waiting->extend(patient.tp, more("s02", 20min)));
        const auto other = patient.desktop.beside();
        other->here().open();
        QTRY_VERIFY_WITH_TIMEOUT(other->here().ready(), 30'000);
        QVERIFY(other->wait<TpStatus>([&](Reply<TpStatus> reply) {
            other->classroom().extendSeats(patient.tp, {*SeatId::parse("s01")}, 45min, reply);
        }));
        patient.back();
        QCOMPARE(patient.waiting->all().size(), 1U); // the other went on
        QCOMPARE(patient.extra("s02").count(), 20);
        QCOMPARE(patient.waiting->all()[0].refused->kind, ErrorKind::Conflict);
        QCOMPARE(patient.extra("s01").count(), 45);
        patient.restart();
        QCOMPARE(patient.waiting->all().size(), 1U);
        QVERIFY(patient.waiting->all()[0].refused);
        const std::int64_t id = patient.waiting->all()[0].id;
        patient.waiting->tryAgain(id);
        QTRY_VERIFY_WITH_TIMEOUT(patient.idle(), 30'000);
        QCOMPARE(patient.extra("s01").count(), 45);
        QVERIFY(patient.waiting->drop(id));
        QVERIFY(patient.waiting->all().empty());
        patient.restart();
        QVERIFY(patient.waiting->all().empty());
    }

    void keepsALeaverWhoseSeatSomebodyJoined()
    {
        Patient patient;
        QVERIFY(patient.waiting->changeStudents(patient.tp.courseRef(), *rosterFromCsv("login\nada\n"),
                                                {*SeatId::parse("s02")}));
        const auto other = patient.desktop.beside();
        other->here().open();
        QTRY_VERIFY_WITH_TIMEOUT(other->here().ready(), 30'000);
        const auto card = other->wait<CourseCard>(
            [&](Reply<CourseCard> reply) { other->classroom().getCourse(patient.tp.courseRef(), reply); });
        QVERIFY(card);
        Course joined = card->course;
        joined.seats[1].members.push_back({"ben", {}, {}, {}, {}});
        QVERIFY(other->wait<CourseCard>([&](Reply<CourseCard> reply) {
            other->classroom().putCourse(patient.tp.place, joined, card->revision, reply);
        }));
        patient.back();
        QCOMPARE(patient.waiting->all().size(), 1U);
        QCOMPARE(patient.waiting->all()[0].refused->kind, ErrorKind::Conflict);
        QVERIFY(patient.course().seats[1].standing == SeatStanding::Active);
    }

    void keepsWhatCameTooLate()
    {
        Patient patient;
        // The class was hours ago: neither more time in it nor a deadline in the past means anything.
        patient.desktop.here().open();
        Course past = patient.course();
        const Instant now = presentTime();
        const auto moment = [](Instant at) { return Moment{at, localText(at, "UTC")}; };
        Tp& tp = *past.tp(patient.tp.tp);
        tp.sessions[0].start = moment(now - 5h);
        tp.sessions[0].end = moment(now - 4h);
        tp.deadline = moment(now - 2h);
        const auto put = patient.desktop.wait<CourseCard>([&](Reply<CourseCard> reply) {
            patient.desktop.classroom().putCourse(
                patient.tp.place, past, patient.desktop.classroom().card(patient.tp.courseRef())->revision,
                reply);
        });
        QVERIFY2(put, put ? "" : (put.error().subject + ' ' + put.error().detail).c_str());
        patient.desktop.here().close();
        QVERIFY(patient.waiting->extend(patient.tp, more("s01", 15min)));
        QVERIFY(patient.waiting->extend(patient.tp, {{*SeatId::parse("s02")}, {}, moment(now - 1h)}));
        patient.back();
        QCOMPARE(patient.waiting->all().size(), 2U);
        QCOMPARE(patient.waiting->all()[0].refused->kind, ErrorKind::TooLate);
        QCOMPARE(patient.waiting->all()[1].refused->kind, ErrorKind::TooLate);
        QVERIFY(patient.course().tp(patient.tp.tp)->overrides.empty());
    }

    void keepsNothingWithoutAFile()
    {
        test::Desktop desktop;
        WaitingChanges waiting(desktop.classroom());
        waiting.begin();
        QVERIFY(!waiting.mustWait({PlaceBook::thisComputer(), *CourseId::parse("dl")}));
        QVERIFY(!waiting.extend({PlaceBook::thisComputer(), *CourseId::parse("dl"), *TpId::parse("tp1")},
                                more("s01", 15min)));
    }
};

PUPITRE_QTEST(WaitingTest)
#include "waiting.moc"
