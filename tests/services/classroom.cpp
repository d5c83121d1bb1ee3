// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places and courses against a real agent on this computer. No engine is needed: what a place cannot start,
// it says.
#include "core/services/classroom/classroom.h"
#include "core/services/classroom/journalreading.h"
#include "core/services/feedback/feedback.h"
#include "core/services/handins/collect.h"
#include "core/services/handins/filepair.h"
#include "core/services/making/sharedfiles.h"
#include "core/services/textfile.h"
#include "tests/qtprogram.h"

#include "core/store/store.h"
#include "core/wire/json.h"
#include "core/wire/manifest.h"
#include "core/wire/methods.h"
#include "core/wire/sha256.h"
#include "tests/services/desktop.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>

#include <fstream>

#include <fcntl.h>
#include <unistd.h>

using namespace pupitre;

class ClassroomTest final : public QObject
{
    Q_OBJECT

    static CourseDraft draft(const std::filesystem::path& folder)
    {
        std::filesystem::create_directories(folder / "code");
        std::ofstream(folder / "code" / "main.py") << "print('hello')\n";
        CourseDraft draft = test::draftFor("login,nom\nada,Exemple\nzoe,Essai\n");
        draft.code = folder / "code";
        return draft;
    }

    static Result<TpRef> create(test::Desktop& desktop)
    {
        return desktop.wait<TpRef>([&](Reply<TpRef> reply) {
            desktop.creation().create(PlaceBook::thisComputer(), draft(desktop.folder()), reply);
        });
    }

    /// What a place keeps of one hand-in.
    static void handIn(const std::filesystem::path& folder, const char* seat)
    {
        std::filesystem::create_directories(folder / "files");
        const std::string content = std::string("print('") + seat + "')\n";
        std::ofstream(folder / "files" / "main.py") << content;
        const std::string manifest = toManifestText({{"main.py", sha256Hex(content), content.size()}});
        std::ofstream(folder / "MANIFEST") << manifest;
        Receipt receipt;
        receipt.course = *CourseId::parse("dl");
        receipt.seat = *SeatId::parse(seat);
        receipt.tp = *TpId::parse("tp1");
        receipt.submission = {1, SubmissionKind::HandIn, {}, 1, content.size(), sha256Hex(manifest)};
        std::ofstream(folder / "receipt.json") << toText(toJson(receipt));
    }

private Q_SLOTS:
    void connectsToThisComputer()
    {
        test::Desktop desktop;
        QSignalSpy changed(&desktop.places(), &PlaceBook::stateChanged);
        desktop.here().open();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.here().ready(), 30'000);
        QVERIFY(!changed.isEmpty());
        QVERIFY(desktop.here().status().facts->cpus > 0);
        desktop.here().close();
        QCOMPARE(desktop.here().status().state, PlaceState::Offline);
    }

    void answersACallOnAClosedPlaceWithAnError()
    {
        test::Desktop desktop;
        const auto answer = desktop.wait<Json>(
            [&](Reply<Json> reply) { desktop.here().call(method::placeFacts, Json::object(), reply); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::HostOffline);
    }

    void makesACourseFromADraftAndPublishesIt()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY2(tp, tp ? "" : (std::string(wireName(tp.error().kind)) + " " + tp.error().detail).c_str());
        QTRY_VERIFY(desktop.classroom().tp(*tp) != nullptr && desktop.classroom().tp(*tp)->published);
        QCOMPARE(desktop.classroom().card(tp->courseRef())->course.seats.size(), 2U);
        QVERIFY(desktop.classroom().card(tp->courseRef())->live);
        QCOMPARE(desktop.operations().running(), 0);
        const auto next = desktop.classroom().nextTp(Instant{});
        QVERIFY(next);
        QVERIFY(next->ref == *tp);
    }

    void refusesToReplaceAPublishedTp()
    {
        test::Desktop desktop;
        QVERIFY(create(desktop));
        const auto again = create(desktop);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
    }

    void saysWhenTwoTeachersChangeTheSameCourse()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto card = desktop.wait<CourseCard>(
            [&](Reply<CourseCard> reply) { desktop.classroom().getCourse(tp->courseRef(), reply); });
        QVERIFY(card);
        Course mine = card->course;
        mine.title = "Mine";
        const auto put = [&](const Course& course) {
            return desktop.wait<CourseCard>([&](Reply<CourseCard> reply) {
                desktop.classroom().putCourse(tp->place, course, card->revision, reply);
            });
        };
        QVERIFY(put(mine));
        mine.title = "Theirs";
        const auto late = put(mine);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
    }

    void showsWhatItKnewWhileThePlaceIsAway()
    {
        test::Desktop desktop;
        auto store = Store::open(desktop.folder() / "store.sqlite");
        QVERIFY(store);
        desktop.classroom().useCache(*store->store);
        const auto tp = create(desktop);
        QVERIFY(tp);
        QTRY_VERIFY(desktop.classroom().tp(*tp) != nullptr && desktop.classroom().tp(*tp)->published);
        desktop.here().close();
        QVERIFY(!desktop.classroom().card(tp->courseRef())->live);

        test::Desktop later;
        later.classroom().useCache(*store->store);
        const CourseCard* card = later.classroom().card(tp->courseRef());
        QVERIFY(card != nullptr);
        QVERIFY(!card->live);
        QCOMPARE(card->course.title, std::string("Deep learning"));
    }

    void watchesATpUntilTheHandleIsDropped()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        QSignalSpy seen(&desktop.classroom(), &Classroom::statusChanged);
        auto watching = desktop.classroom().watch(*tp);
        QTRY_VERIFY_WITH_TIMEOUT(seen.size() >= 2, 15'000);
        QCOMPARE(desktop.classroom().status(*tp)->seats.size(), 2U);
        watching.reset();
    }

    void addsADocumentWhereAnEnvironmentSeesIt()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto documents = desktop.folder() / "root" / "courses" / "dl" / "documents";
        std::filesystem::create_directories(documents / "old");
        std::ofstream(documents / "old" / "subject.txt") << "old";
        std::ofstream(documents / "subject.txt") << "first";
        const int mounted =
            ::open(documents.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); // as an environment has it
        QVERIFY(mounted >= 0);
        const auto staging = desktop.folder() / "staging";
        std::filesystem::create_directories(staging);
        for (const char* name : {"subject.txt", "errata.txt"})
            std::ofstream(desktop.folder() / name) << "second";
        QVERIFY(stageDocuments({desktop.folder() / "subject.txt", desktop.folder() / "errata.txt"}, staging));
        Task task;
        const auto added = desktop.wait<TransferDone>([&](Reply<TransferDone> reply) {
            task = addDocuments(desktop.places(), tp->courseRef(), staging, reply);
        });
        QVERIFY2(added, added ? "" : (added.error().subject + " " + added.error().detail).c_str());
        QCOMPARE(*readTextFile(documents / "subject.txt", 100), std::string("second"));
        QCOMPARE(*readTextFile(documents / "old" / "subject.txt", 100), std::string("old"));
        QCOMPARE(::faccessat(mounted, "errata.txt", R_OK, 0), 0);
        QVERIFY(!std::filesystem::exists(documents.string() + ".added.part"));
        ::close(mounted);
    }

    void givesFeedbackBackToEachStudent()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const std::filesystem::path source = desktop.folder() / "feedback";
        for (const char* login : {"ada", "zoe"}) {
            std::filesystem::create_directories(source / login);
            std::ofstream(source / login / "remarks.txt") << "for " << login;
        }
        Feedback feedback(desktop.places(), desktop.classroom(), desktop.operations());
        const auto draft = desktop.wait<FeedbackDraft>(
            [&](Reply<FeedbackDraft> reply) { feedback.read(*tp, source, reply); });
        QVERIFY2(draft, draft ? "" : draft.error().detail.c_str());
        QCOMPARE(draft->sorted.seats.size(), 2U);
        const auto sent = desktop.wait<std::vector<FeedbackSent>>(
            [&](Reply<std::vector<FeedbackSent>> reply) { feedback.send(*tp, *draft, reply); });
        QVERIFY2(sent, sent ? "" : sent.error().detail.c_str());
        QVERIFY(!sent->at(0).error && !sent->at(1).error);
        const auto there = desktop.folder() / "root" / "courses" / "dl" / "feedback";
        QCOMPARE(*readTextFile(there / "s01" / "tp1" / "remarks.txt", 100), std::string("for ada"));
        QCOMPARE(*readTextFile(there / "s02" / "tp1" / "remarks.txt", 100), std::string("for zoe"));
        const auto lines = desktop.wait<std::vector<JournalLine>>([&](Reply<std::vector<JournalLine>> reply) {
            readJournal(desktop.places(), tp->courseRef(), 0, reply);
        });
        QVERIFY(lines);
        QCOMPARE(std::count_if(lines->begin(), lines->end(),
                               [](const JournalLine& line) { return line.what == "feedback"; }),
                 2);
        QCOMPARE(lines->back().tp, std::string("tp1"));
    }

    void collectsTheOthersWhereOneFileCannotBeWritten()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        for (const char* seat : {"s01", "s02"})
            handIn(desktop.folder() / "root" / "courses" / "dl" / "submissions" / seat / "tp1" / "1", seat);
        const std::filesystem::path folder = desktop.folder() / "collected";
        const auto inTheWay = folder / ".pupitre-incoming" / "s01" / "1" / "files" / "main.py";
        std::filesystem::create_directories(inTheWay / "not empty");
        Collect collect(desktop.places(), desktop.classroom(), desktop.operations());
        const auto bring = [&] {
            return desktop.wait<CollectReport>(
                [&](Reply<CollectReport> reply) { collect.start(*tp, folder, reply); });
        };
        const auto some = bring();
        QVERIFY2(some, some ? "" : some.error().detail.c_str());
        QCOMPARE(some->seats.size(), 2U);
        QVERIFY(some->seats[0].error);
        QCOMPARE(some->seats[0].error->kind, ErrorKind::FileUnwritable);
        QVERIFY(!some->seats[1].error);
        QVERIFY(std::filesystem::exists(folder / "Essai_zoe" / "files" / "main.py"));
        QVERIFY(!std::filesystem::exists(folder / "Exemple_ada"));
        const auto again = bring(); // nothing is in the way any more
        QVERIFY(again && !again->seats[0].error);
        QVERIFY(std::filesystem::exists(folder / "Exemple_ada" / "files" / "main.py"));
    }

    void collectsTheWorkOfThoseChosen()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        for (const char* seat : {"s01", "s02"})
            handIn(desktop.folder() / "root" / "courses" / "dl" / "submissions" / seat / "tp1" / "1", seat);
        auto watching = desktop.classroom().watch(*tp);
        const auto handedIn = [&] {
            const TpStatus* status = desktop.classroom().status(*tp);
            return status == nullptr ? 0
                                     : std::count_if(status->seats.begin(), status->seats.end(),
                                                     [](const SeatStatus& seat) {
                                                         return seat.lastSubmission.has_value();
                                                     });
        };
        QTRY_COMPARE_WITH_TIMEOUT(handedIn(), 2, 15'000);
        Collect collect(desktop.places(), desktop.classroom(), desktop.operations());
        const std::filesystem::path folder = desktop.folder() / "collected";
        const auto some = desktop.wait<CollectReport>([&](Reply<CollectReport> reply) {
            collect.startFor(*tp, folder, {*SeatId::parse("s02")}, reply);
        });
        QVERIFY2(some, some ? "" : some.error().detail.c_str());
        QCOMPARE(some->seats.size(), 1U);
        QVERIFY2(!some->seats[0].error, some->seats[0].error ? some->seats[0].error->detail.c_str() : "");
        QVERIFY(std::filesystem::exists(folder / "Essai_zoe" / "files" / "main.py"));
        QVERIFY(!std::filesystem::exists(folder / "Exemple_ada"));
        const auto all = desktop.wait<CollectReport>(
            [&](Reply<CollectReport> reply) { collect.start(*tp, folder, reply); });
        QVERIFY(all);
        QCOMPARE(all->seats.size(), 2U);
        QVERIFY(std::filesystem::exists(folder / "Exemple_ada" / "files" / "main.py"));
        QCOMPARE(desktop.operations().running(), 0);
    }

    void showsWhatAStudentChanged()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        handIn(desktop.folder() / "root" / "courses" / "dl" / "submissions" / "s01" / "tp1" / "1", "s01");
        const Course course = desktop.classroom().card(tp->courseRef())->course;
        const SubmissionRef work{*tp, *SeatId::parse("s01"), 1};
        const std::string version = course.tps.front().codeVersion;
        const auto changes = desktop.wait<HandInChanges>(
            [&](Reply<HandInChanges> reply) { readChanges(desktop.places(), work, version, reply); });
        QVERIFY2(changes, changes ? "" : changes.error().detail.c_str());
        QCOMPARE(changes->changes.size(), 1U);
        QCOMPARE(changes->changes[0].path, std::string("main.py"));
        const auto pair = desktop.wait<FilePair>([&](Reply<FilePair> reply) {
            readFilePair(desktop.places(), work, version, changes->changes[0], reply);
        });
        QVERIFY2(pair, pair ? "" : pair.error().detail.c_str());
        QCOMPARE(pair->before, readTextFile(desktop.folder() / "code" / "main.py", 1000).value_or(""));
        QCOMPARE(pair->after, std::string("print('s01')\n"));
        const auto gone = desktop.wait<FilePair>([&](Reply<FilePair> reply) {
            readFilePair(desktop.places(), work, version, {"none", FileFate::Added, 1}, reply);
        });
        QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound);
    }

    void removesACourse()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto loss = desktop.wait<RemovalLoss>(
            [&](Reply<RemovalLoss> reply) { desktop.classroom().removalLoss(tp->courseRef(), reply); });
        QVERIFY(loss);
        QCOMPARE(loss->submissions, 0);
        const auto removed = desktop.wait<void>([&](Reply<void> reply) {
            desktop.classroom().removeCourse(tp->courseRef(), RemovalForce::Force, reply);
        });
        const std::string why = removed ? ""
                                        : std::string(wireName(removed.error().kind)) + " "
                                              + removed.error().subject + " " + removed.error().detail;
        QVERIFY2(removed, why.c_str());
        QTRY_VERIFY(desktop.classroom().card(tp->courseRef()) == nullptr);
    }
};

PUPITRE_QTEST(ClassroomTest)
#include "classroom.moc"
