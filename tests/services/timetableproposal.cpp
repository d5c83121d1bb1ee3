// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a timetable that changed would do to a TP, and what is remembered of it.
#include "core/services/timetable/timetableproposal.h"

#include "core/services/localtime.h"
#include "core/services/timetable/timetablememory.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

using namespace pupitre;

namespace
{

constexpr auto proposalZone = "Europe/Paris";

Moment momentAt(const std::string& local)
{
    return toMoment(local, proposalZone)->moment;
}

TimetableEvent eventAt(const std::string& uid, const std::string& start, const std::string& end)
{
    TimetableEvent event;
    event.uid = uid;
    event.summary = "TP Deep learning";
    event.start = momentAt(start);
    event.end = momentAt(end);
    return event;
}

std::vector<TimetableEvent> asItWas()
{
    return {eventAt("1", "2027-03-22T08:00", "2027-03-22T12:00"),
            eventAt("2", "2027-03-29T08:00", "2027-03-29T12:00"),
            eventAt("x", "2027-03-30T08:00", "2027-03-30T12:00")};
}

Course plannedCourse()
{
    Course course;
    course.id = *CourseId::parse("dl");
    course.zone = proposalZone;
    Tp tp;
    tp.id = *TpId::parse("tp1");
    tp.sessions = {{momentAt("2027-03-22T08:00"), momentAt("2027-03-22T12:00"), {}, {}},
                   {momentAt("2027-03-29T08:00"), momentAt("2027-03-29T12:00"), {}, {}}};
    tp.deadline = momentAt("2027-04-05T23:59"); // a week after
    tp.retention = momentAt("2027-06-05T00:00");
    course.tps = {tp};
    return course;
}

std::optional<TimetableProposal> proposalAt(const std::string& now, std::vector<TimetableEvent> events,
                                            const Course& about = plannedCourse())
{
    Timetable after;
    after.events = std::move(events);
    return proposalFor(about, about.tps.front().id, asItWas(), after, momentAt(now).utc);
}

} // namespace

TEST(TimetableProposal, saysNothingWhereNothingChanged)
{
    EXPECT_FALSE(proposalAt("2027-03-01T08:00", asItWas()));
    auto more = asItWas();
    more.push_back(eventAt("9", "2027-04-01T08:00", "2027-04-01T12:00")); // nobody chose it
    more.erase(more.begin() + 2);                                         // and nobody had chosen this one
    EXPECT_FALSE(proposalAt("2027-03-01T08:00", more));
}

TEST(TimetableProposal, movesASessionAndTheDeadlineWithTheLastOne)
{
    auto events = asItWas();
    events[1] = eventAt("2", "2027-04-02T14:00", "2027-04-02T18:00");
    const auto proposal = proposalAt("2027-03-01T08:00", events);
    ASSERT_TRUE(proposal);
    ASSERT_EQ(proposal->changes.size(), 1U);
    EXPECT_EQ(proposal->changes[0].before, plannedCourse().tps[0].sessions[1]);
    ASSERT_EQ(proposal->tp.sessions.size(), 2U);
    EXPECT_EQ(proposal->tp.sessions[1].start, momentAt("2027-04-02T14:00"));
    EXPECT_EQ(proposal->tp.deadline, momentAt("2027-04-09T23:59"));
}

TEST(TimetableProposal, keepsTheDeadlineWhenAnEarlierSessionMoves)
{
    auto events = asItWas();
    events[0] = eventAt("1", "2027-03-24T08:00", "2027-03-24T12:00");
    const auto proposal = proposalAt("2027-03-01T08:00", events);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(proposal->tp.deadline, plannedCourse().tps[0].deadline);
    EXPECT_EQ(proposal->tp.sessions[0].start, momentAt("2027-03-24T08:00"));
}

TEST(TimetableProposal, takesAwayWhatIsCancelled)
{
    auto events = asItWas();
    events[1].status = EventStatus::Cancelled;
    const auto proposal = proposalAt("2027-03-01T08:00", events);
    ASSERT_TRUE(proposal);
    EXPECT_FALSE(proposal->changes[0].after);
    EXPECT_EQ(proposal->tp.sessions.size(), 1U);
    EXPECT_EQ(proposal->tp.deadline, momentAt("2027-03-29T23:59")); // a week after the other
}

TEST(TimetableProposal, leavesAloneWhatHasBegunAndWhatAnotherEventHolds)
{
    auto events = asItWas();
    events[0] = eventAt("1", "2027-03-24T08:00", "2027-03-24T12:00");
    EXPECT_FALSE(proposalAt("2027-03-22T08:00", events)); // it has just begun
    Course clicked = plannedCourse();
    clicked.tps[0].sessions[0].opened = momentAt("2027-03-22T07:45").utc;
    EXPECT_FALSE(proposalAt("2027-03-22T07:50", events, clicked));
    events.push_back(eventAt("1b", "2027-03-22T08:00", "2027-03-22T12:00")); // the second group's
    EXPECT_FALSE(proposalAt("2027-03-01T08:00", events));
}

TEST(TimetableMemory, remembersOnTheOwnersDiskAlone)
{
    const auto folder =
        std::filesystem::temp_directory_path() / ("pupitre-timetables-" + std::to_string(::getpid()));
    const TimetableMemory memory(folder);
    const TpRef tp{*PlaceId::parse("lab"), *CourseId::parse("dl"), *TpId::parse("tp1")};
    EXPECT_FALSE(memory.recall(tp));
    const KnownTimetable known{"https://edt.example.org/?token=1", proposalZone,
                               momentAt("2027-03-01T08:00").utc, asItWas()};
    ASSERT_TRUE(memory.remember(tp, known));
    EXPECT_EQ(memory.recall(tp), known);
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        EXPECT_EQ(entry.status().permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        std::ofstream(entry.path()) << "{\"schema\":1,\"source\":7";
    }
    EXPECT_FALSE(memory.recall(tp)); // damaged
    memory.forget(tp);
    EXPECT_TRUE(std::filesystem::is_empty(folder));
    std::filesystem::remove_all(folder);
}

TEST(TimetableMemory, goesWithItsCourse)
{
    const auto folder =
        std::filesystem::temp_directory_path() / ("pupitre-following-" + std::to_string(::getpid()));
    const TimetableMemory memory(folder);
    const PlaceId lab = *PlaceId::parse("lab");
    const PlaceId other = *PlaceId::parse("other");
    const CourseId course = *CourseId::parse("dl");
    const TpId first = *TpId::parse("tp1");
    const TpId second = *TpId::parse("tp2");
    const KnownTimetable known{"/home/ada/edt.ics", proposalZone, momentAt("2027-03-01T08:00").utc,
                               asItWas()};
    memory.forget(lab); // nothing is there yet
    ASSERT_TRUE(memory.remember({lab, course, first}, known));
    ASSERT_TRUE(memory.remember({lab, course, second}, known));
    ASSERT_TRUE(memory.remember({lab, *CourseId::parse("dl-2"), first}, known)); // a name that begins alike
    memory.take({lab, course}, {other, course});
    EXPECT_EQ(memory.recall({other, course, second}), known);
    memory.forget(CourseRef{lab, course});
    EXPECT_FALSE(memory.recall({lab, course, first}) || memory.recall({lab, course, second}));
    EXPECT_TRUE(memory.recall({lab, *CourseId::parse("dl-2"), first}));
    memory.forget(lab);
    EXPECT_FALSE(memory.recall({lab, *CourseId::parse("dl-2"), first}));
    EXPECT_TRUE(memory.recall({other, course, first}));
    std::filesystem::remove_all(folder);
}
