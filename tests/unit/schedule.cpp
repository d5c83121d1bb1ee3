// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phases: properties over thousands of generated TPs, and the cases a teacher meets.
#include "core/domain/schedule.h"
#include "tests/unit/mondaymorning.h"

#include <gtest/gtest.h>

#include <random>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
SeatId seatId(const char* text)
{
    return *SeatId::parse(text);
}

Tp morningTp()
{
    Tp tp;
    tp.id = *TpId::parse("tp3");
    tp.published = true;
    tp.sessions = {{{t0, {}}, {t0 + 4h, {}}, {}, {}}};
    tp.deadline = {t0 + 6 * 24h, {}};
    tp.retention = {t0 + 60 * 24h, {}};
    return tp;
}

Phase at(const Tp& tp, Instant now, const Marks& marks = {}, const char* seat = "a")
{
    return phaseOf(tp, seatId(seat), marks, now).phase;
}

/// Order in which a seat lives its phases.
int rank(Phase phase)
{
    return phase == Phase::Closed ? 1 : phase == Phase::Purged ? 2 : 0;
}

struct RandomTp {
    std::mt19937_64 random;

    explicit RandomTp(std::uint64_t seed) : random(seed) {}

    std::int64_t upTo(std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(0, most)(random);
    }

    Tp make()
    {
        Tp tp;
        tp.published = true;
        tp.start = upTo(1) == 0 ? StartPolicy::ByItself : StartPolicy::AtClick;
        Instant from = t0;
        const auto sessions = upTo(3);
        for (std::int64_t i = 0; i < sessions; ++i) {
            Session s;
            s.start.utc = from + std::chrono::minutes{upTo(600)};
            s.end.utc = s.start.utc + std::chrono::minutes{30 + upTo(300)};
            if (upTo(2) == 0)
                s.opened = s.start.utc + std::chrono::minutes{upTo(90) - 45};
            if (upTo(2) == 0)
                s.ended = s.start.utc + std::chrono::minutes{upTo(400)};
            from = s.end.utc;
            tp.sessions.push_back(s);
        }
        tp.deadline.utc = from + std::chrono::minutes{upTo(5000)};
        if (upTo(1) == 0) {
            Override granted;
            granted.extraTime = std::chrono::minutes{upTo(60)};
            if (upTo(1) == 0)
                granted.deadline = Moment{tp.deadline.utc + std::chrono::minutes{upTo(4000) - 2000}, {}};
            tp.overrides[seatId("a")] = granted;
        }
        return tp;
    }
};
} // namespace

TEST(Schedule, followsAMorning)
{
    const Tp tp = morningTp();
    EXPECT_EQ(at(tp, t0 - 1s), Phase::Prepared);
    EXPECT_EQ(at(tp, t0), Phase::Open);
    EXPECT_EQ(at(tp, t0 + 4h - 1ms), Phase::Open);
    EXPECT_EQ(at(tp, t0 + 4h), Phase::HandIn);
    EXPECT_EQ(at(tp, t0 + 6 * 24h - 1ms), Phase::HandIn);
    EXPECT_EQ(at(tp, t0 + 6 * 24h), Phase::Closed);
    Tp draft = tp;
    draft.published = false;
    EXPECT_EQ(at(draft, t0), Phase::Draft);
}

TEST(Schedule, opensAtTheClickUpToThirtyMinutesEarly)
{
    Tp tp = morningTp();
    EXPECT_EQ(sessionToOpen(tp, t0 - 31min).error().kind, ErrorKind::TooEarly);
    EXPECT_EQ(sessionToOpen(tp, t0 - 31min).error().detail, toIso(t0 - 30min));
    EXPECT_EQ(*sessionToOpen(tp, t0 - 30min), 0U);
    tp.sessions[0].opened = t0 - 20min;
    EXPECT_EQ(at(tp, t0 - 21min), Phase::Prepared);
    EXPECT_EQ(at(tp, t0 - 20min), Phase::Open);
    EXPECT_EQ(sessionToOpen(tp, t0 + 4h).error().kind, ErrorKind::TooLate);
}

TEST(Schedule, waitsForTheClickWhereItMust)
{
    Tp tp = morningTp();
    tp.start = StartPolicy::AtClick;
    EXPECT_EQ(at(tp, t0 + 1h), Phase::Prepared);
    EXPECT_EQ(at(tp, t0 + 5h), Phase::HandIn) << "hours that pass without a click still leave the hand-in";
    tp.sessions[0].opened = t0 + 10min;
    EXPECT_EQ(at(tp, t0 + 9min), Phase::Prepared);
    EXPECT_EQ(at(tp, t0 + 10min), Phase::Open);
}

TEST(Schedule, twoSessionsLeaveHandInBetween)
{
    Tp tp = morningTp();
    tp.sessions.push_back({{t0 + 48h, {}}, {t0 + 50h, {}}, {}, {}});
    EXPECT_EQ(at(tp, t0 + 5h), Phase::HandIn);
    EXPECT_EQ(phaseOf(tp, seatId("a"), {}, t0 + 5h).until, t0 + 48h);
    EXPECT_EQ(phaseOf(tp, seatId("a"), {}, t0 + 5h).session, 1U);
    EXPECT_EQ(at(tp, t0 + 49h), Phase::Open);
    EXPECT_EQ(at(tp, t0 + 50h), Phase::HandIn);
}

TEST(Schedule, endOnlyShortens)
{
    RandomTp source(1);
    for (int i = 0; i < 2000; ++i) {
        Tp tp = source.make();
        if (tp.sessions.empty())
            continue;
        const auto which =
            static_cast<std::size_t>(source.upTo(static_cast<std::int64_t>(tp.sessions.size()) - 1));
        const Instant before = endsAt(tp, tp.sessions[which], seatId("a"));
        tp.sessions[which].ended = tp.sessions[which].start.utc + std::chrono::minutes{source.upTo(900)};
        EXPECT_LE(endsAt(tp, tp.sessions[which], seatId("a")), std::max(before, *tp.sessions[which].ended));
        Tp without = tp;
        without.sessions[which].ended.reset();
        EXPECT_LE(endsAt(tp, tp.sessions[which], seatId("a")),
                  endsAt(without, without.sessions[which], seatId("a")));
    }
}

TEST(Schedule, extensionMovesOneSeatAndNeverShortens)
{
    RandomTp source(2);
    for (int i = 0; i < 2000; ++i) {
        const Tp tp = source.make();
        Tp plain = tp;
        plain.overrides.clear();
        const Instant now = t0 + std::chrono::minutes{source.upTo(9000)};
        EXPECT_EQ(phaseOf(tp, seatId("b"), {}, now), phaseOf(plain, seatId("b"), {}, now));
        EXPECT_GE(deadlineOf(tp, seatId("a")), deadlineOf(plain, seatId("a")));
        EXPECT_LE(rank(phaseOf(tp, seatId("a"), {}, now).phase),
                  rank(phaseOf(plain, seatId("a"), {}, now).phase));
    }
}

TEST(Schedule, frozenNeverThawsByTime)
{
    RandomTp source(3);
    for (int i = 0; i < 2000; ++i) {
        const Tp tp = source.make();
        Marks marks;
        marks.frozen = FrozenMark{static_cast<int>(1 + source.upTo(3)), t0};
        for (int j = 0; j < 8; ++j) { // whatever the clock says, forwards and backwards
            const Instant now = t0 + std::chrono::minutes{source.upTo(40000) - 20000};
            EXPECT_EQ(at(tp, now, marks), Phase::Closed);
        }
    }
}

TEST(Schedule, onlyTheNamedSubmissionIsReopened)
{
    Tp tp = morningTp();
    const Instant late = tp.deadline.utc + 1h;
    Marks marks;
    marks.frozen = FrozenMark{2, tp.deadline.utc};
    tp.overrides[seatId("a")].deadline = Moment{late + 1h, {}};
    EXPECT_EQ(at(tp, late, marks), Phase::Closed) << "a later deadline alone thaws nothing";
    tp.overrides[seatId("a")].reopenAfter = 2;
    EXPECT_EQ(at(tp, late, marks), Phase::HandIn);
    EXPECT_EQ(at(tp, late, marks, "b"), Phase::Closed);
    EXPECT_EQ(at(tp, late + 1h, marks), Phase::Closed);
    marks.frozen->submission = 3; // frozen again: the extension is used up, even if the clock goes back
    EXPECT_EQ(at(tp, late, marks), Phase::Closed);
}

TEST(Schedule, clockThatJumpsBackReopensNothingFrozenAndLosesNothing)
{
    const Tp tp = morningTp();
    EXPECT_EQ(at(tp, tp.deadline.utc), Phase::Closed);
    EXPECT_EQ(at(tp, tp.deadline.utc - 1h), Phase::HandIn); // not frozen yet: as if the jump had not been
    Marks frozen;
    frozen.frozen = FrozenMark{1, tp.deadline.utc};
    EXPECT_EQ(at(tp, tp.deadline.utc - 1h, frozen), Phase::Closed);
    frozen.purged = true;
    EXPECT_EQ(at(tp, t0, frozen), Phase::Purged);
}

TEST(Schedule, phaseHoldsUntilWhatItSays)
{
    RandomTp source(4);
    for (int i = 0; i < 5000; ++i) {
        const Tp tp = source.make();
        const Instant now = t0 + std::chrono::minutes{source.upTo(9000) - 100};
        const SeatPhase phase = phaseOf(tp, seatId("a"), {}, now);
        if (!phase.until)
            continue;
        ASSERT_GT(*phase.until, now);
        EXPECT_EQ(at(tp, *phase.until - 1ms), phase.phase);
    }
}

TEST(Schedule, timeOnlyMovesForwardThroughClosed)
{
    RandomTp source(5);
    for (int i = 0; i < 1000; ++i) {
        const Tp tp = source.make();
        int reached = 0;
        for (Instant now = t0 - 10h; now < t0 + 300h; now += 37min) {
            const int current = rank(at(tp, now));
            EXPECT_GE(current, reached);
            reached = std::max(reached, current);
        }
    }
}
