// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a drafted course: everything that is missing is named at once, and nothing sound is refused.
#include "core/services/making/coursedraft.h"
#include "core/services/making/nexttp.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace pupitre;

namespace
{

CourseDraft soundDraft()
{
    CourseDraft draft;
    draft.title = "Deep learning";
    draft.tpTitle = "TP 1";
    draft.image = "localhost/pupitre/demo:1";
    draft.zone = "Europe/Paris";
    draft.sessions = {{"2026-11-23 08:00", "2026-11-23 12:00"}};
    draft.deadline = "2026-11-29";
    draft.roster = *rosterFromCsv("login,nom\nada,Exemple\n");
    return draft;
}

std::vector<DraftProblemKind> kinds(const CourseDraft& draft)
{
    std::vector<DraftProblemKind> found;
    for (const DraftProblem& problem : validate(draft))
        found.push_back(problem.kind);
    return found;
}

} // namespace

TEST(CourseDraft, becomesACourse)
{
    const auto course = courseFrom(soundDraft());
    ASSERT_TRUE(course);
    EXPECT_EQ(course->id.text(), "deep-learning");
    EXPECT_EQ(course->tps.front().id.text(), "tp-1");
    EXPECT_EQ(course->tps.front().deadline.local, "2026-11-29T23:59");
    EXPECT_EQ(toIso(course->tps.front().sessions.front().start.utc), "2026-11-23T07:00:00Z");
    EXPECT_EQ(course->seats.size(), 1U);
    EXPECT_FALSE(course->tps.front().published);
}

TEST(CourseDraft, joinsACourseWithoutAskingAgain)
{
    Course course = *courseFrom(soundDraft());
    course.networks = {"10.20.0.0/16"};
    course.tps.front().published = true;
    course.tps.front().room = "B12";
    course.tps.front().open.seatsPerGpu = 5;
    CourseDraft next = draftForNextTp(course);
    EXPECT_EQ(next.tpTitle, "TP 2");
    EXPECT_EQ(kinds(next),
              (std::vector{DraftProblemKind::SessionsMissing, DraftProblemKind::DeadlineMissing}));
    next.sessions = {{"2026-03-28 08:00", "2026-03-28 12:00"}};
    next.deadline = "2026-04-04";
    next.zone = "Asia/Tokyo"; // none of this is the draft's to say
    next.networks = {"nowhere"};
    next.roster = *rosterFromCsv("login\nzoe\n");
    EXPECT_TRUE(kinds(next).empty());
    const auto joined = courseFrom(next);
    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->seats, course.seats);
    EXPECT_EQ(joined->networks, course.networks);
    EXPECT_EQ(joined->zone, "Europe/Paris");
    ASSERT_EQ(joined->tps.size(), 1U);
    EXPECT_EQ(joined->tps.front().id.text(), "tp-2");
    EXPECT_EQ(joined->tps.front().room, "B12");
    EXPECT_EQ(joined->tps.front().open.seatsPerGpu, 5);
    EXPECT_EQ(toIso(joined->tps.front().sessions.front().start.utc), "2026-03-28T07:00:00Z");

    next.tpTitle = "TP 1";
    EXPECT_EQ(kinds(next), std::vector{DraftProblemKind::TpExists});
    next.into->tps.front().published = false; // left by a try that was cut short
    EXPECT_TRUE(kinds(next).empty());
}

TEST(CourseDraft, countsNamesUp)
{
    EXPECT_EQ(nextTitle("TP 9"), "TP 10");
    EXPECT_EQ(nextTitle("Lab09"), "Lab10");
    EXPECT_EQ(nextTitle("7"), "8");
    EXPECT_EQ(nextTitle("Convolutions"), "");
    EXPECT_EQ(nextTitle("Exam 20261123"), "");
    EXPECT_EQ(nextTitle(""), "");
}

TEST(CourseDraft, namesEverythingThatIsMissing)
{
    CourseDraft empty;
    EXPECT_EQ(kinds(empty), (std::vector{DraftProblemKind::TitleMissing, DraftProblemKind::RosterEmpty,
                                         DraftProblemKind::TpTitleMissing, DraftProblemKind::ImageMissing,
                                         DraftProblemKind::ZoneUnknown, DraftProblemKind::SessionsMissing,
                                         DraftProblemKind::DeadlineMissing}));
    EXPECT_EQ(courseFrom(empty).error().kind, ErrorKind::InvalidArgument);
}

TEST(CourseDraft, refusesHoursThatContradictEachOther)
{
    CourseDraft draft = soundDraft();
    draft.sessions.push_back({"2026-11-23 11:00", "2026-11-23 13:00"});
    draft.deadline = "2026-11-23 12:30";
    draft.retention = "2026-11-22";
    EXPECT_EQ(kinds(draft), (std::vector{DraftProblemKind::SessionOrder, DraftProblemKind::DeadlineTooEarly,
                                         DraftProblemKind::RetentionTooEarly}));
}

TEST(CourseDraft, warnsOfClockChangesAndBadLinesButGoesOn)
{
    CourseDraft draft = soundDraft();
    draft.sessions = {{"2026-10-25 02:30", "2026-10-25 06:00"}};
    draft.roster = *rosterFromCsv("login,nom\nada,Exemple\nada,Encore\n");
    EXPECT_EQ(kinds(draft), (std::vector{DraftProblemKind::RosterLine, DraftProblemKind::TimeTwice}));
    EXPECT_TRUE(sound(validate(draft)));
    EXPECT_TRUE(courseFrom(draft));
}

TEST(CourseDraft, refusesNetworksFoldersAndIdsThatAreNone)
{
    CourseDraft draft = soundDraft();
    draft.courseId = "../x";
    draft.code = "/nowhere/at/all";
    draft.networks = {"10.0.0.0/8", "!10.0.0.1"};
    EXPECT_EQ(kinds(draft), (std::vector{DraftProblemKind::IdRefused, DraftProblemKind::FolderMissing,
                                         DraftProblemKind::NetworkRefused}));
}
