// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the gate tells a student is read back as it was written, also by and of a program of another year.
#include "core/wire/studentreportjson.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace pupitre;

namespace
{
StudentReport groupReport()
{
    StudentReport report;
    report.course = *CourseId::parse("dl-2026");
    report.title = "Apprentissage profond";
    report.seat = *SeatId::parse("s01");
    report.clock = *instantFromIso("2026-11-27T20:15:00Z");
    report.members = {"Étudiante 01", "Étudiant 02"};
    StudentTp tp;
    tp.plan.id = *TpId::parse("tp1");
    tp.plan.title = "TP 1";
    tp.plan.deadline.utc = *instantFromIso("2026-11-29T23:00:00Z");
    tp.plan.retention.utc = *instantFromIso("2027-01-31T23:00:00Z");
    tp.seat.seat = report.seat;
    tp.seat.connections = 2;
    tp.feedback = true;
    tp.atWork = {"Étudiant 02"};
    report.tps = {tp};
    return report;
}
} // namespace

TEST(StudentReport, isReadBackAsItWasWritten)
{
    const auto report = groupReport();
    const auto back = studentReportFromJson(toJson(report));
    ASSERT_TRUE(back) << back.error().subject;
    EXPECT_EQ(toText(toJson(*back)), toText(toJson(report)));
    EXPECT_EQ(back->tps[0].atWork, report.tps[0].atWork);
}

TEST(StudentReport, ofAnOlderGateSaysNotWhoIsAtWork)
{
    Json json = toJson(groupReport());
    json["tps"][0].erase("atWork");
    const auto back = studentReportFromJson(json);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->tps[0].atWork, std::nullopt);
    EXPECT_EQ(back->tps[0].seat.connections, 2);
    json["tps"][0]["atWork"] = "everybody";
    EXPECT_FALSE(studentReportFromJson(json));
}
