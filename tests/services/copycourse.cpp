// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Last year's course becomes this year's, on a real agent as a child process: nothing of it passes through
// the desktop, and a place that cannot be reached is left as it was.
#include "core/services/making/copydraft.h"
#include "tests/qtprogram.h"

#include "tests/services/desktop.h"

#include <fstream>

using namespace pupitre;

namespace
{
namespace fs = std::filesystem;

void writeFile(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

std::string textOf(const fs::path& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}
} // namespace

class CopyCourseTest final : public QObject
{
    Q_OBJECT

    static Result<TpRef> teachLastYear(test::Desktop& desktop)
    {
        CourseDraft draft = test::draftFor("login\nada\nlea\n");
        draft.zone = "Europe/Paris";
        draft.code = desktop.folder() / "material" / "code";
        draft.data = desktop.folder() / "material" / "data";
        writeFile(draft.code / "exercise.py", "print(1)\n");
        writeFile(draft.data / "big.bin", std::string(3'000'000, 'd'));
        return desktop.create(draft);
    }

    static Result<Course> nextYear(test::Desktop& desktop, const CourseRef& ref)
    {
        const auto card = desktop.wait<CourseCard>(
            [&](Reply<CourseCard> reply) { desktop.classroom().getCourse(ref, reply); });
        if (!card)
            return tl::unexpected(card.error());
        CopyDraft draft = copyDraftOf(card->course, {ref.course});
        draft.courseId = "dl-2";
        draft.roster = *rosterFromCsv("login\nzoe\n");
        draft.dates = movedBy(draft.dates, std::chrono::weeks(52));
        return courseFrom(draft);
    }

    static Operation copying(test::Desktop& desktop)
    {
        for (int i = 0; i < desktop.operations().count(); ++i)
            if (desktop.operations().at(i).kind == OperationKind::CopyCourse)
                return desktop.operations().at(i);
        return {};
    }

private Q_SLOTS:
    void bringsThePreparedAndAsksNothingTwice()
    {
        test::Desktop desktop;
        const auto made = teachLastYear(desktop);
        QVERIFY(made);
        fs::remove_all(desktop.folder() / "material"); // it is on the place, and need not be here
        const auto course = nextYear(desktop, made->courseRef());
        QVERIFY(course);
        const auto copied = desktop.wait<CourseRef>(
            [&](Reply<CourseRef> reply) { desktop.creation().copy(made->courseRef(), *course, reply); });
        QVERIFY2(copied, copied ? "" : copied.error().subject.c_str());
        QCOMPARE(copied->course.text(), std::string("dl-2"));
        const CourseCard* card = desktop.classroom().card(*copied);
        QVERIFY(card != nullptr && card->course == *course);
        QCOMPARE(card->course.tps[0].sessions[0].start.local, std::string("2100-11-22T08:00"));
        QVERIFY(card->course.tps[0].published);
        QCOMPARE(card->course.seats.size(), std::size_t{1});
        const fs::path there = desktop.folder() / "root" / "courses" / "dl-2";
        QCOMPARE(textOf(there / "code" / "tp1@1" / "exercise.py"), std::string("print(1)\n"));
        QCOMPARE(textOf(there / "data" / "big.bin").size(), std::size_t{3'000'000});
        // Its workspaces are prepared from its own code.
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(there / "seats" / "s01" / "tp1"), 20'000);
        QVERIFY(copying(desktop).id != 0 && copying(desktop).state == OperationState::Done);

        const auto again = desktop.wait<CourseRef>(
            [&](Reply<CourseRef> reply) { desktop.creation().copy(made->courseRef(), *course, reply); });
        QVERIFY(again); // the answer was lost: it is there
        Course other = *course;
        other.title = "Another";
        const auto refused = desktop.wait<CourseRef>(
            [&](Reply<CourseRef> reply) { desktop.creation().copy(made->courseRef(), other, reply); });
        QVERIFY(!refused && refused.error().kind == ErrorKind::AlreadyExists);
    }

    void leavesNothingWhenItIsCancelled()
    {
        test::Desktop desktop;
        const auto made = teachLastYear(desktop);
        QVERIFY(made);
        const fs::path courses = desktop.folder() / "root" / "courses";
        const fs::path data = courses / made->course.text() / "data";
        for (int i = 0; i < 2000; ++i) // enough that it is still under way when it has said how far it is
            writeFile(data / std::to_string(i % 50) / std::to_string(i), "x");
        const auto course = nextYear(desktop, made->courseRef());
        QVERIFY(course);
        Operations& operations = desktop.operations();
        const auto cancelled =
            connect(&operations, &Operations::changed, &operations, [&operations](int row) {
                const Operation& operation = operations.at(row);
                if (operation.state == OperationState::Running && operation.progress.done > 0)
                    operations.cancel(operation.id);
            });
        const auto outcome = desktop.wait<CourseRef>(
            [&](Reply<CourseRef> reply) { desktop.creation().copy(made->courseRef(), *course, reply); });
        disconnect(cancelled);
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::Cancelled);
        QVERIFY(copying(desktop).state == OperationState::Cancelled && copying(desktop).canRetry);
        QTRY_VERIFY_WITH_TIMEOUT(!fs::exists(desktop.folder() / "root" / "copying" / "dl-2"), 30'000);
        QVERIFY(!fs::exists(courses / "dl-2"));
        const auto again = desktop.wait<CourseRef>(
            [&](Reply<CourseRef> reply) { desktop.creation().copy(made->courseRef(), *course, reply); });
        QVERIFY(again);
        QVERIFY(fs::exists(courses / "dl-2" / "data" / "49" / "1999"));
    }

    void changesNothingWhereThePlaceIsAway()
    {
        test::Desktop desktop;
        const auto made = teachLastYear(desktop);
        QVERIFY(made);
        const auto course = nextYear(desktop, made->courseRef());
        QVERIFY(course);
        desktop.here().close();
        QTRY_VERIFY(!desktop.here().ready());
        std::vector<Result<CourseRef>> answers; // of the first try and of the retry
        desktop.creation().copy(made->courseRef(), *course,
                                Reply<CourseRef>(this, [&answers](const Result<CourseRef>& answer) {
                                    answers.push_back(answer);
                                }));
        QTRY_COMPARE(answers.size(), std::size_t{1});
        QVERIFY(!answers[0] && answers[0].error().kind == ErrorKind::HostOffline);
        const fs::path courses = desktop.folder() / "root" / "courses";
        QVERIFY(!fs::exists(courses / "dl-2"));
        const Operation failed = copying(desktop);
        QVERIFY(failed.state == OperationState::Failed && failed.canRetry);
        desktop.here().open();
        QTRY_VERIFY_WITH_TIMEOUT(desktop.here().ready(), 20'000);
        desktop.operations().retry(failed.id);
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), std::size_t{2}, 20'000);
        QVERIFY(answers[1] && desktop.classroom().card(*answers[1]) != nullptr);
        QVERIFY(fs::exists(courses / "dl-2" / "code" / "tp1@1" / "exercise.py"));
    }
};

PUPITRE_QTEST(CopyCourseTest)
#include "copycourse.moc"
