// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which TP the gate serves, and what sftp shows of each, from values and a few folders.
#include "core/agent/gate/sftpview.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/tempfolder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace pupitre
{

namespace
{

Instant at(const char* text)
{
    return *instantFromIso(text);
}

/// One session of two hours from `start`, a deadline a week later.
Tp tpFrom(const char* id, Instant start)
{
    Tp tp;
    tp.id = *TpId::parse(id);
    tp.published = true;
    Session session;
    session.start = {start, {}};
    session.end = {start + std::chrono::hours{2}, {}};
    tp.sessions.push_back(session);
    tp.deadline.utc = start + std::chrono::days{7};
    tp.retention.utc = start + std::chrono::days{60};
    return tp;
}

class Standing : public testing::Test
{
protected:
    Standing() : tree(folder.path())
    {
        course.id = *CourseId::parse("dl");
        course.zone = "Europe/Paris";
        course.tps = {tpFrom("tp1", at("2026-11-02T08:00Z")), tpFrom("tp2", at("2026-11-05T08:00Z")),
                      tpFrom("tp3", at("2026-11-30T08:00Z"))};
        EXPECT_TRUE(makeFolders(tree.marks(course.id)));
    }
    std::vector<SeatTpState> statesAt(const char* text) { return *seatTpsOf(tree, course, seat, at(text)); }
    SeatTp where(std::size_t tp) const { return {course.id, course.tps[tp].id, seat}; }
    static bool shows(const SftpView& view, const std::string& target, Mount::Access access)
    {
        return std::ranges::any_of(view.binds, [&](const Mount& bind) {
            return bind.target == "/home/student/" + target && bind.access == access;
        });
    }

    TempFolder folder;
    StateTree tree;
    Course course;
    SeatId seat = *SeatId::parse("s01");
};

} // namespace

TEST_F(Standing, theOpenTpGoesFirstThenTheLatestInHandIn)
{
    EXPECT_EQ(tpForWork(statesAt("2026-11-01T08:00Z")), nullptr);
    auto states = statesAt("2026-11-05T09:00Z"); // tp1 in hand-in, tp2 open
    EXPECT_EQ(tpForWork(states)->where.tp.text(), "tp2");
    states = statesAt("2026-11-06T09:00Z"); // both in hand-in
    EXPECT_EQ(tpForWork(states)->where.tp.text(), "tp2");
    states = statesAt("2026-11-10T09:00Z"); // tp1 closed
    EXPECT_EQ(tpForWork(states)->where.tp.text(), "tp2");
    EXPECT_EQ(tpNamed(states, "tp9"), nullptr);
}

TEST_F(Standing, saysWhenTheNextOneOpens)
{
    course.tps[2].sessions[0].start.local = "2026-11-30T09:00";
    EXPECT_EQ(nextOpening(course, statesAt("2026-11-20T00:00Z")), "2026-11-30 09:00 (Europe/Paris)");
    EXPECT_EQ(nextOpening(course, statesAt("2026-12-20T00:00Z")), "");
}

TEST_F(Standing, workspaceIsWritableUntilTheDeadlineOfTheSeat)
{
    ASSERT_TRUE(makeFolders(tree.workspace(where(0))));
    ASSERT_TRUE(makeFolders(tree.data(course.id)));
    course.tps[0].overrides[seat].deadline = Moment{at("2026-11-20T08:00Z"), {}};
    const auto view = sftpViewOf(tree, statesAt("2026-11-15T08:00Z"));
    EXPECT_TRUE(view.writable);
    EXPECT_TRUE(shows(view, "tp1", Mount::Access::ReadWrite));
    EXPECT_TRUE(shows(view, "shared/tp1/data", Mount::Access::ReadOnly));
    EXPECT_EQ(view.until, at("2026-11-20T08:00Z"));
}

TEST_F(Standing, closedShowsTheFrozenSubmissionAlone)
{
    ASSERT_TRUE(makeFolders(tree.workspace(where(0)))); // not frozen yet: never shown after the deadline
    EXPECT_FALSE(shows(sftpViewOf(tree, statesAt("2026-11-10T08:00Z")), "tp1", Mount::Access::ReadWrite));
    ASSERT_TRUE(makeFolders(tree.submission(where(0), 2) / "files"));
    ASSERT_TRUE(writeFileAtomically(tree.submission(where(0), 2) / "receipt.json", "{}"));
    ASSERT_TRUE(makeFolders(tree.feedback(where(0))));
    auto states = statesAt("2026-11-10T08:00Z");
    states[0].marks.frozen = FrozenMark{2, at("2026-11-09T08:00Z")};
    const auto view = sftpViewOf(tree, states);
    EXPECT_FALSE(view.writable);
    EXPECT_TRUE(shows(view, "tp1/files", Mount::Access::ReadOnly));
    EXPECT_TRUE(shows(view, "tp1/receipt.json", Mount::Access::ReadOnly));
    EXPECT_TRUE(shows(view, "tp1/feedback", Mount::Access::ReadOnly));
    EXPECT_FALSE(shows(view, "tp1/MANIFEST", Mount::Access::ReadOnly)); // it is not there
}

TEST_F(Standing, unpublishedIsNotThere)
{
    for (auto& tp : course.tps)
        tp.published = false;
    EXPECT_TRUE(statesAt("2026-11-05T09:00Z").empty());
}

} // namespace pupitre
