// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course on its way to another timetable: a class at 08:00 stays at 08:00 across both clock changes, every
// TP finds its sessions, and nothing that anybody did comes along.
#include "core/services/making/copydraft.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{
Tp tpOf(const std::string& id, const std::vector<SessionDraft>& sessions, const std::string& deadline,
        const std::string& retention)
{
    std::vector<DraftProblem> problems;
    const TpHours hours = hoursFrom({sessions, deadline, retention}, "Europe/Paris", problems);
    EXPECT_TRUE(problems.empty());
    Tp tp;
    tp.id = *TpId::parse(id);
    tp.title = id;
    tp.image = "localhost/pupitre/python:1";
    tp.codeVersion = "2";
    tp.published = true;
    tp.sessions = hours.sessions;
    tp.deadline = hours.deadline;
    tp.retention = hours.retention;
    return tp;
}

/// Three TPs of an autumn, the second in two sessions; in the file they are not in order. The clocks go back
/// on 25 October 2026, and on 31 October 2027.
Course autumn()
{
    Course course;
    course.id = *CourseId::parse("deep-learning");
    course.title = "Deep learning";
    course.zone = "Europe/Paris";
    course.networks = {"10.0.0.0/8"};
    Seat seat;
    seat.id = *SeatId::parse("s01");
    seat.members = {{"ada", "Ada", "Exemple", "", "", {}}};
    course.seats = {seat};
    course.tps = {
        tpOf("tp3", {{"2026-11-02T08:00", "2026-11-02T12:00"}}, "2026-11-08T23:59", "2027-01-07T23:59"),
        tpOf("tp1", {{"2026-10-12T08:00", "2026-10-12T12:00"}}, "2026-10-12T12:30", "2026-12-31T23:59"),
        tpOf("tp2", {{"2026-10-19T08:00", "2026-10-19T12:00"}, {"2026-10-26T08:00", "2026-10-26T12:00"}},
             "2026-11-01T18:00", "2026-12-31T23:59")};
    return course;
}

std::vector<std::string> starts(const std::vector<TpDates>& dates)
{
    std::vector<std::string> texts;
    for (const TpDates& one : dates)
        for (const SessionDraft& session : one.hours.sessions)
            texts.push_back(session.start);
    return texts;
}

CopyDraft draftOf(std::vector<TpDates> dates)
{
    CopyDraft draft = copyDraftOf(autumn(), {*CourseId::parse("deep-learning")});
    draft.dates = std::move(dates);
    draft.roster = *rosterFromCsv("login\nzoe\nmax\n");
    return draft;
}

std::vector<DraftProblemKind> kindsOf(const CopyDraft& draft)
{
    std::vector<DraftProblemKind> kinds;
    for (const CopyProblem& one : validate(draft))
        kinds.push_back(one.problem.kind);
    return kinds;
}
} // namespace

TEST(CopyDates, standInTheOrderOfTheirFirstSessions)
{
    const auto dates = datesOf(autumn());
    ASSERT_EQ(dates.size(), 3U);
    EXPECT_EQ(starts(dates), (std::vector<std::string>{"2026-10-12T08:00", "2026-10-19T08:00",
                                                       "2026-10-26T08:00", "2026-11-02T08:00"}));
    EXPECT_EQ(dates[0].tp.text(), "tp1");
    EXPECT_EQ(sessionsIn(dates), 4U);
}

TEST(CopyDates, keepTheHourOnEitherSideOfAClockChange)
{
    const auto days = daysTo(datesOf(autumn()), "2027-10-11");
    ASSERT_EQ(days, std::chrono::days(364));
    const auto made = courseFrom(draftOf(movedBy(datesOf(autumn()), *days)));
    ASSERT_TRUE(made);
    const Tp& second = *made->tp(*TpId::parse("tp2"));
    // 26 October 2026 was winter time already; 25 October 2027 is summer time still.
    EXPECT_EQ(autumn().tp(second.id)->sessions[1].start.utc, instantFromIso("2026-10-26T07:00:00Z"));
    EXPECT_EQ(second.sessions[1].start.utc, instantFromIso("2027-10-25T06:00:00Z"));
    EXPECT_EQ(second.sessions[1].start.local, "2027-10-25T08:00");
    const Tp& third = *made->tp(*TpId::parse("tp3"));
    EXPECT_EQ(third.sessions[0].start.utc, instantFromIso("2027-11-01T07:00:00Z"));
    EXPECT_EQ(third.deadline.local, "2027-11-07T23:59");
    // Into spring: a Saturday's lecture before, a Monday's after the clocks go forward on 26 March 2028.
    const auto spring = courseFrom(draftOf(movedBy(datesOf(autumn()), std::chrono::days(529))));
    ASSERT_TRUE(spring);
    EXPECT_EQ(spring->tp(*TpId::parse("tp1"))->sessions[0].start.utc, instantFromIso("2028-03-24T07:00:00Z"));
    EXPECT_EQ(spring->tp(second.id)->sessions[0].start.utc, instantFromIso("2028-03-31T06:00:00Z"));
    EXPECT_EQ(spring->tp(second.id)->sessions[0].start.local, "2028-03-31T08:00");
}

TEST(CopyDates, pairInOrderAndKeepDeadlinesBehindTheirSessions)
{
    const std::vector<SessionDraft> events{{"2027-09-14T14:00", "2027-09-14T17:00"},
                                           {"2027-09-21T14:00", "2027-09-21T17:00"},
                                           {"2027-09-24T09:00", "2027-09-24T12:00"},
                                           {"2027-10-05T14:00", "2027-10-05T18:00"}};
    const auto dates = pairedWith(datesOf(autumn()), events);
    EXPECT_EQ(starts(dates), (std::vector<std::string>{"2027-09-14T14:00", "2027-09-21T14:00",
                                                       "2027-09-24T09:00", "2027-10-05T14:00"}));
    EXPECT_EQ(dates[0].hours.deadline, "2027-09-14T17:30"); // half an hour after the class, as it was
    EXPECT_EQ(dates[1].hours.deadline, "2027-09-30T18:00"); // six days after the last session, at its hour
    EXPECT_EQ(dates[2].hours.deadline, "2027-10-11T23:59");
    EXPECT_EQ(dates[2].hours.retention, "2027-12-10T23:59"); // sixty days on
    EXPECT_TRUE(kindsOf(draftOf(dates)).empty());
}

TEST(CopyDates, sayWhereSessionsAreMissing)
{
    const std::vector<SessionDraft> two{{"2027-09-14T14:00", "2027-09-14T17:00"},
                                        {"2027-09-21T14:00", "2027-09-21T17:00"}};
    auto dates = pairedWith(datesOf(autumn()), two);
    CopyDraft draft = draftOf(dates);
    EXPECT_EQ(kindsOf(draft),
              (std::vector{DraftProblemKind::SessionsFewer, DraftProblemKind::SessionsMissing}));
    EXPECT_EQ(validate(draft)[0].tp->text(), "tp2");
    EXPECT_EQ(validate(draft)[1].tp->text(), "tp3");
    EXPECT_FALSE(courseFrom(draft));
    draft.dates[2].wanted = false; // then it is not copied
    const auto made = courseFrom(draft);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->tps.size(), 2U);
    auto unwanted = datesOf(autumn());
    unwanted[0].wanted = false; // and takes no event from the others
    EXPECT_EQ(pairedWith(unwanted, two)[1].hours.sessions.size(), 2U);
}

TEST(CopyDates, moveOneLineByItself)
{
    auto dates = datesOf(autumn());
    dates[1] = beginningAt(dates[1], "2027-09-20T13:30");
    EXPECT_EQ(starts(dates)[1], "2027-09-20T13:30");
    EXPECT_EQ(dates[1].hours.sessions[0].end, "2027-09-20T17:30");
    EXPECT_EQ(starts(dates)[2], "2027-09-27T13:30");
    EXPECT_EQ(dates[1].hours.deadline, "2027-10-03T18:00");
    EXPECT_EQ(beginningAt(dates[0], "soon"), dates[0]);
}

TEST(CopyDraft, bringsNothingThatAnybodyDid)
{
    CopyDraft draft = draftOf(movedBy(datesOf(autumn()), std::chrono::days(364)));
    Tp& tp = draft.from.tps[0];
    tp.sessions[0].opened = tp.sessions[0].start.utc;
    tp.sessions[0].ended = tp.sessions[0].end.utc;
    tp.overrides[draft.from.seats[0].id].extraTime = std::chrono::minutes(15);
    tp.collectionWaived = true;
    draft.from.hosts.push_back({*HostId::parse("h1"), "h1", 4});
    draft.from.seats[0].members[0].keys = {PublicKey{}};
    const auto made = courseFrom(draft);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->id.text(), "deep-learning-2"); // the name is taken
    EXPECT_EQ(made->networks, draft.from.networks);
    EXPECT_TRUE(made->hosts.empty());
    ASSERT_EQ(made->seats.size(), 2U);
    for (const Seat& seat : made->seats)
        EXPECT_TRUE(keysOf(seat).empty());
    for (const Tp& one : made->tps) {
        EXPECT_TRUE(one.overrides.empty() && !one.collectionWaived && one.published);
        EXPECT_EQ(one.codeVersion, "2");
        for (const Session& session : one.sessions)
            EXPECT_TRUE(!session.opened && !session.ended);
    }
    draft.roster = {};
    EXPECT_EQ(kindsOf(draft), std::vector{DraftProblemKind::RosterEmpty}); // nobody yet: allowed, and said
    EXPECT_TRUE(courseFrom(draft));
    draft.title.clear();
    EXPECT_FALSE(courseFrom(draft));
    draft.title = "Deep learning";
    draft.courseId = "Not an id";
    EXPECT_EQ(kindsOf(draft).front(), DraftProblemKind::IdRefused);
}
