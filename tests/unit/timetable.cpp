// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Timetables in the shapes that calendar programs and universities give them, whole and damaged.
#include "core/formats/timetable.h"

#include "tests/unit/timetablesamples.h"

#include <chrono>

using namespace pupitre;
using Kind = TimetableProblemKind;
using Severity = TimetableSeverity;
using Texts = std::vector<std::string>;

namespace
{

/// As ADE writes: CRLF, one event a date, everything escaped.
const std::string adeLike =
    "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nPRODID:-//ADE/version 6.0\r\nVERSION:2.0\r\n"
    "CALSCALE:GREGORIAN\r\n"
    "BEGIN:VEVENT\r\nDTSTAMP:20261001T080000Z\r\nDTSTART:20261123T070000Z\r\n"
    "DTEND:20261123T100000Z\r\nSUMMARY:TP Apprentissage\\, groupe 1\r\n"
    "LOCATION:Salle TP 12\r\n"
    "DESCRIPTION:\\n\\nM1 INFO\\nEXEMPLE ADA\\n(Exporté le:01/10/2026 10:00)\\n\r\n"
    "UID:ADE60-1\r\nCREATED:19700101T000000Z\r\nSEQUENCE:2141\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nDTSTART:20261130T070000Z\r\nDTEND:20261130T100000Z\r\n"
    "SUMMARY:TP Apprentissage\\, groupe 1\r\nUID:ADE60-2\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

TimetableEvent first(const Timetable& timetable)
{
    EXPECT_FALSE(timetable.events.empty());
    return timetable.events.empty() ? TimetableEvent{} : timetable.events.front();
}

} // namespace

TEST(Timetable, readsOneEventADate)
{
    const auto timetable = readTimetable(adeLike);
    EXPECT_TRUE(timetable.problems.empty());
    ASSERT_EQ(timetable.events.size(), 2U);
    const TimetableEvent& event = timetable.events[0];
    EXPECT_EQ(event.uid, "ADE60-1");
    EXPECT_EQ(event.recurrenceId, "");
    EXPECT_EQ(event.summary, "TP Apprentissage, groupe 1");
    EXPECT_EQ(event.location, "Salle TP 12");
    EXPECT_EQ(event.description, "\n\nM1 INFO\nEXEMPLE ADA\n(Exporté le:01/10/2026 10:00)\n");
    EXPECT_EQ(event.start, (Moment{at("2026-11-23T07:00:00Z"), "2026-11-23T08:00"}));
    EXPECT_EQ(event.end, (Moment{at("2026-11-23T10:00:00Z"), "2026-11-23T11:00"}));
    EXPECT_EQ(event.zone, "UTC");
    EXPECT_EQ(event.line, 6);
}

TEST(Timetable, readsZonesByName)
{
    const auto timetable = readTimetable(calendar(
        "X-WR-CALNAME:Emploi du temps\n"
        + vevent(
            "UID:a\nDTSTART;TZID=Europe/Paris:20261123T080000\nDTEND;TZID=\"Europe/Paris\":20261123T110000\n")
        + vevent("UID:b\nDTSTART;TZID=America/New_York:20261123T080000\nDURATION:PT1H30M\n")
        + vevent("UID:c\nDTSTART;TZID=/mozilla.org/20070129_1/Europe/Paris:20261124T080000\n")
        + vevent("UID:d\nDTSTART;TZID=Romance Standard Time:20261125T080000\n")));
    EXPECT_EQ(timetable.name, "Emploi du temps");
    EXPECT_EQ(startsOf(timetable), (Texts{"2026-11-23T07:00:00Z", "2026-11-23T13:00:00Z",
                                          "2026-11-24T07:00:00Z", "2026-11-25T07:00:00Z"}));
    ASSERT_EQ(timetable.events.size(), 4U);
    EXPECT_EQ(timetable.events[1].start.local, "2026-11-23T14:00"); // what the course's clocks show
    EXPECT_EQ(timetable.events[1].end.local, "2026-11-23T15:30");
    EXPECT_EQ(timetable.events[1].zone, "America/New_York");
    EXPECT_EQ(timetable.events[2].zone, "/mozilla.org/20070129_1/Europe/Paris");
    EXPECT_TRUE(timetable.problems.empty());
}

TEST(Timetable, readsZonesTheFileDefines)
{
    const std::string zone = "BEGIN:VTIMEZONE\nTZID:Campus\n"
                             "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
                             "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
                             "BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                             "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\n"
                             "END:VTIMEZONE\n"
                             "BEGIN:VTIMEZONE\nTZID:Fixed\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                             "TZOFFSETFROM:-0330\nTZOFFSETTO:-0330\nEND:STANDARD\nEND:VTIMEZONE\n";
    // The zones stand after their events, which RFC 5545 allows.
    const auto timetable =
        readTimetable(calendar(vevent("UID:a\nDTSTART;TZID=Campus:20261024T080000\n")
                               + vevent("UID:b\nDTSTART;TZID=Campus:20261026T080000\n")
                               + vevent("UID:c\nDTSTART;TZID=Campus:20270329T080000\n")
                               + vevent("UID:d\nDTSTART;TZID=Fixed:20270601T080000\n") + zone));
    EXPECT_EQ(startsOf(timetable), (Texts{"2026-10-24T06:00:00Z", "2026-10-26T07:00:00Z",
                                          "2027-03-29T06:00:00Z", "2027-06-01T11:30:00Z"}));
    EXPECT_TRUE(timetable.problems.empty());
}

TEST(Timetable, readsAnUnknownZoneAsTheCoursesAndSaysSoOnce)
{
    const auto timetable = readTimetable(calendar(vevent("UID:a\nDTSTART;TZID=Nowhere:20261123T080000\n")
                                                  + vevent("UID:b\nDTSTART;TZID=Nowhere:20261124T080000\n")));
    EXPECT_EQ(first(timetable).start.local, "2026-11-23T08:00");
    ASSERT_EQ(problemsOf(timetable), TimetableKinds{Kind::ZoneUnknown});
    EXPECT_EQ(timetable.problems[0].value, "Nowhere");
    EXPECT_EQ(timetable.problems[0].line, 6);
}

TEST(Timetable, readsFloatingTimesInTheCalendarsOwnZoneIfItNamesOne)
{
    const std::string event = vevent("UID:a\nDTSTART:20261123T080000\nDTEND:20261123T110000\n");
    EXPECT_EQ(startsOf(readTimetable(calendar(event))), Texts{"2026-11-23T07:00:00Z"});
    EXPECT_EQ(first(readTimetable(calendar(event))).zone, "");
    EXPECT_EQ(startsOf(readTimetable(calendar("X-WR-TIMEZONE:America/New_York\n" + event))),
              Texts{"2026-11-23T13:00:00Z"});
}

TEST(Timetable, readsWholeDays)
{
    const auto timetable = readTimetable(
        calendar(vevent("UID:a\nDTSTART;VALUE=DATE:20261024\nDTEND;VALUE=DATE:20261026\nSUMMARY:Vacances\n")
                 + vevent("UID:b\nDTSTART;VALUE=DATE:20261111\nSUMMARY:Férié\n")
                 + vevent("UID:c\nDTSTART:20261112\nDTEND:20261112\n")));
    ASSERT_EQ(timetable.events.size(), 3U);
    EXPECT_EQ(timetable.events[0].span, EventSpan::AllDay);
    EXPECT_EQ(timetable.events[0].start.local, "2026-10-24T00:00");
    EXPECT_EQ(timetable.events[0].end.local, "2026-10-26T00:00");
    EXPECT_EQ(toIso(timetable.events[0].end.utc), "2026-10-25T23:00:00Z"); // a day of 25 hours among them
    EXPECT_EQ(timetable.events[1].end.local, "2026-11-12T00:00");
    EXPECT_EQ(timetable.events[2].end.local, "2026-11-13T00:00");
}

TEST(Timetable, saysWhereAClockChangeSkipsOrRepeatsATime)
{
    const auto timetable =
        readTimetable(calendar(vevent("UID:a\nDTSTART;TZID=Europe/Paris:20261025T023000\n")
                               + vevent("UID:b\nDTSTART;TZID=Europe/Paris:20270328T023000\n")
                               + vevent("UID:c\nDTSTART;TZID=America/New_York:20261101T013000\n")));
    EXPECT_EQ(startsOf(timetable),
              (Texts{"2026-10-25T00:30:00Z", "2026-11-01T05:30:00Z", "2027-03-28T01:30:00Z"}));
    ASSERT_EQ(problemsOf(timetable),
              (TimetableKinds{Kind::TimeComesTwice, Kind::TimeSkipped, Kind::TimeComesTwice}));
    EXPECT_EQ(timetable.problems[1].value, "2027-03-28T02:30");
    EXPECT_EQ(timetable.events[2].start.local, "2027-03-28T03:30");
}

TEST(Timetable, joinsFoldedLinesEvenWithinALetter)
{
    const auto timetable = readTimetable(
        calendar(vevent("UID:a\nDTSTART:20261123T\n 080000Z\nSUMMARY:Pr\xc3\n \xa9paration\n\t du\n  TP\n")));
    EXPECT_EQ(first(timetable).summary, "Préparation du TP");
    EXPECT_TRUE(timetable.problems.empty());
}

TEST(Timetable, readsLatinOneMarksAndLoneCarriageReturns)
{
    const auto latin =
        readTimetable(calendar(vevent("UID:a\nDTSTART:20261123T080000Z\nSUMMARY:Pr\xe9paration\n")));
    EXPECT_EQ(first(latin).summary, "Préparation");
    EXPECT_EQ(problemsOf(latin), TimetableKinds{Kind::EncodingGuessed});
    EXPECT_EQ(latin.problems[0].line, 7);

    std::string carriage = "\xef\xbb\xbf" + calendar(vevent("UID:a\nDTSTART:20261123T080000Z\n"));
    std::replace(carriage.begin(), carriage.end(), '\n', '\r');
    EXPECT_EQ(readTimetable(carriage).events.size(), 1U);
}

TEST(Timetable, leavesAlarmsAndOtherComponentsAside)
{
    const auto timetable = readTimetable(calendar(
        "BEGIN:VTODO\nUID:t\nSUMMARY:no\nDTSTART:20261123T080000Z\nEND:VTODO\n"
        + vevent(
            "UID:a\nDTSTART:20261123T080000Z\nDESCRIPTION:yes\nBEGIN:VALARM\nDESCRIPTION:no\nDURATION:PT15M\n"
            "TRIGGER:-PT15M\nEND:VALARM\nDTEND:20261123T090000Z\n")));
    ASSERT_EQ(timetable.events.size(), 1U);
    EXPECT_EQ(first(timetable).description, "yes");
    EXPECT_EQ(toIso(first(timetable).end.utc), "2026-11-23T09:00:00Z");
}

TEST(Timetable, marksWhatIsCancelled)
{
    const std::string events = vevent("UID:a\nDTSTART:20261123T080000Z\nSTATUS:CANCELLED\n")
                               + vevent("UID:b\nDTSTART:20261124T080000Z\nSTATUS:TENTATIVE\n");
    const auto timetable = readTimetable(calendar(events));
    ASSERT_EQ(timetable.events.size(), 2U);
    EXPECT_EQ(timetable.events[0].status, EventStatus::Cancelled);
    EXPECT_EQ(timetable.events[1].status, EventStatus::Tentative);
    EXPECT_EQ(readTimetable(calendar("METHOD:CANCEL\n" + events)).events[1].status, EventStatus::Cancelled);
}

TEST(Timetable, namesEveryPartItCouldNotRead)
{
    const auto timetable =
        readTimetable("BEGIN:VCALENDAR\n"
                      "BEGIN:VEVENT\nUID:a\nSUMMARY:No start\nEND:VEVENT\n"            // 2
                      "BEGIN:VEVENT\nUID:b\nDTSTART:20261323T080000Z\nEND:VEVENT\n"    // 6, 8
                      "BEGIN:VEVENT\nUID:c\nthis is no line\n"                         // 10, 12
                      "DTSTART:20261123T080000Z\nDTEND:20261123T070000Z\nEND:VEVENT\n" // 14
                      "BEGIN:VEVENT\nUID:d\nDTSTART:20261123T080000Z\nDURATION:soon\n" // 19
                      "RRULE:FREQ=SOMETIMES\nEXDATE:never\nEND:VEVENT\n"               // 20, 21
                      "BEGIN:VEVENT\nUID:e\nDTSTART:20261124T080000Z\n"                // 23
                      "BEGIN:VEVENT\nUID:f\nDTSTART:20261125T080000Z\nEND:VEVENT\n"
                      "BEGIN:VEVENT\nUID:g\n"); // 30
    EXPECT_EQ(startsOf(timetable),
              (Texts{"2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z", "2026-11-25T08:00:00Z"}));
    struct Row {
        Kind kind;
        Severity severity;
        int line;
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;
    for (const TimetableProblem& problem : timetable.problems)
        rows.push_back({problem.kind, problem.severity, problem.line});
    EXPECT_EQ(rows, (std::vector<Row>{{Kind::StartMissing, Severity::EventLeftOut, 2},
                                      {Kind::DateMalformed, Severity::EventLeftOut, 8},
                                      {Kind::LineMalformed, Severity::PartSkipped, 12},
                                      {Kind::EndBeforeStart, Severity::PartSkipped, 14},
                                      {Kind::DurationMalformed, Severity::PartSkipped, 19},
                                      {Kind::RuleRefused, Severity::PartSkipped, 20},
                                      {Kind::DateMalformed, Severity::PartSkipped, 21},
                                      {Kind::EventUnclosed, Severity::EventLeftOut, 23},
                                      {Kind::EventUnclosed, Severity::EventLeftOut, 30}}));
}

TEST(Timetable, keepsAllEventsOfARepeatedUidButTheOlderRevisions)
{
    const auto timetable = readTimetable(
        calendar(vevent("UID:x\nDTSTART:20261123T080000Z\nSUMMARY:one\n")
                 + vevent("UID:x\nDTSTART:20261130T080000Z\nSUMMARY:two\nSEQUENCE:1\n")
                 + vevent("UID:x\nDTSTART:20261130T080000Z\nSUMMARY:two, as it is now\nSEQUENCE:3\n")
                 + vevent("DTSTART:20261207T080000Z\nSUMMARY:no uid\n")
                 + vevent("DTSTART:20261207T080000Z\nSUMMARY:no uid\n")));
    ASSERT_EQ(timetable.events.size(), 3U);
    EXPECT_EQ(timetable.events[1].summary, "two, as it is now");
    EXPECT_EQ(problemsOf(timetable), (TimetableKinds{Kind::UidRepeated, Kind::DuplicateEvent}));
}

TEST(Timetable, showsOnlyTheWindow)
{
    auto options = schoolYear();
    options.from = at("2026-11-23T09:00:00Z");
    options.to = at("2026-11-24T08:00:00Z");
    const auto timetable =
        readTimetable(calendar(vevent("UID:over\nDTSTART:20261123T080000Z\nDTEND:20261123T090000Z\n")
                               + vevent("UID:under way\nDTSTART:20261123T080000Z\nDTEND:20261123T093000Z\n")
                               + vevent("UID:moment\nDTSTART:20261123T090000Z\n")
                               + vevent("UID:later\nDTSTART:20261124T080000Z\nDTEND:20261124T093000Z\n")),
                      options);
    ASSERT_EQ(timetable.events.size(), 2U);
    EXPECT_EQ(timetable.events[0].uid, "under way");
    EXPECT_EQ(timetable.events[1].uid, "moment");
}

TEST(Timetable, refusesWhatIsNoTimetable)
{
    EXPECT_EQ(timetableFromIcs("", schoolYear()).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(timetableFromIcs("<html>Sign in</html>", schoolYear()).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(timetableFromIcs(std::string(maxTimetableBytes + 1, '\n'), schoolYear()).error().kind,
              ErrorKind::TooLarge);
    auto options = schoolYear();
    options.zone = "Europe/Atlantis";
    EXPECT_EQ(timetableFromIcs(adeLike, options).error().subject, "zone");
}

TEST(Timetable, countsTheProblemsItDoesNotList)
{
    std::string bad;
    for (int i = 0; i < 700; ++i)
        bad += "no line\n";
    const auto timetable = readTimetable(calendar(bad));
    EXPECT_EQ(timetable.problems.size(), 500U);
    EXPECT_EQ(timetable.problemsNotListed, 200U);
}

TEST(Timetable, readsTwentyThousandEventsWhileAPersonWaits)
{
    std::string events;
    for (int i = 0; i < 20'000; ++i) {
        const std::string n = std::to_string(i);
        const std::string day = std::to_string(10 + i % 20);
        events += vevent("UID:ev-" + n + "\nDTSTART;TZID=Europe/Paris:202611" + day
                         + "T080000\nDTEND;TZID=Europe/Paris:202611" + day + "T110000\nSUMMARY:TP " + n
                         + "\nLOCATION:Salle 1\nDESCRIPTION:\\n\\nGroupe 1\\nEXEMPLE ADA\\n(Export)\n");
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto timetable = readTimetable(calendar(events));
    const auto took = std::chrono::steady_clock::now() - begin;
    EXPECT_EQ(timetable.events.size(), 20'000U);
    EXPECT_TRUE(timetable.problems.empty());
    EXPECT_LT(took, std::chrono::seconds{20}); // 0.2 s alone; sanitizers and busy machines take longer
}
