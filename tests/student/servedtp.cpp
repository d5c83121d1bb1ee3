// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// To which TP one comes through the gate, and why not to another.
#include "core/student/tools/servedtp.h"

#include "core/domain/refusal.h"
#include "core/student/tools/toolerrors.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

using namespace std::chrono_literals;

StudentTp tpIn(const std::string& id, Phase phase, std::chrono::hours start)
{
    StudentTp tp;
    tp.plan.id = *TpId::parse(id);
    tp.plan.title = "Title of " + id;
    Session session;
    session.start = {Instant{} + start, "2026-11-27T08:00"};
    session.end = {Instant{} + start + 2h, "2026-11-27T10:00"};
    tp.plan.sessions = {session};
    tp.seat.phase = phase;
    return tp;
}

StudentReport reportOf(std::vector<StudentTp> tps)
{
    StudentReport report;
    report.zone = "Europe/Paris";
    report.tps = std::move(tps);
    return report;
}

std::string choice(const StudentReport& report, const std::optional<std::string>& wished = std::nullopt)
{
    const auto tp = servedTp(report, wished ? std::optional(*TpId::parse(*wished)) : std::nullopt);
    if (tp)
        return (*tp)->plan.id.text();
    return tp.error().subject + "|" + tp.error().detail;
}

} // namespace

TEST(ServedTp, isTheOpenOneElseTheLatestInHandIn)
{
    EXPECT_EQ(choice(reportOf({tpIn("a", Phase::HandIn, 5h), tpIn("b", Phase::Open, 1h)})), "b");
    EXPECT_EQ(choice(reportOf({tpIn("a", Phase::HandIn, 5h), tpIn("b", Phase::HandIn, 7h)})), "b");
    EXPECT_EQ(choice(reportOf({tpIn("a", Phase::Open, 5h), tpIn("b", Phase::Open, 1h)})), "a");
}

TEST(ServedTp, saysWhyThereIsNone)
{
    EXPECT_EQ(choice(reportOf({})), "nothingOpen|");
    EXPECT_EQ(choice(reportOf({tpIn("a", Phase::Closed, 1h)})), "beingFrozen|");
    auto frozen = tpIn("a", Phase::Closed, 1h);
    frozen.seat.frozen = true;
    EXPECT_EQ(choice(reportOf({frozen})), "readOnlyNow|");
    EXPECT_EQ(choice(reportOf({tpIn("a", Phase::Closed, 1h), tpIn("b", Phase::Prepared, 9h)})),
              "notYet|2026-11-27 08:00 (Europe/Paris)");
}

TEST(ServedTp, saysWhyAnotherIsNot)
{
    const auto report = reportOf({tpIn("a", Phase::Open, 5h), tpIn("b", Phase::HandIn, 1h),
                                  tpIn("c", Phase::Prepared, 9h), tpIn("d", Phase::Closed, 0h)});
    EXPECT_EQ(choice(report, "a"), "a");
    EXPECT_EQ(choice(report, "b"), std::string(otherTpServed) + "|Title of a");
    EXPECT_EQ(choice(report, "c"), "notYet|2026-11-27 08:00 (Europe/Paris)");
    EXPECT_EQ(choice(report, "d"), "beingFrozen|");
    EXPECT_EQ(choice(report, "e"), "noTp|e");
}
