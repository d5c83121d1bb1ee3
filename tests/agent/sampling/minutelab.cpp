// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real tick beside a driver that hangs: deadlines come first, and the minute is measured all the same.
#include "core/agent/course/marks.h"
#include "core/agent/course/tick.h"
#include "core/agent/sampling/ring.h"
#include "core/agent/seats/submissionfolder.h"
#include "tests/agent/course/labcourse.h"
#include "tests/labs/fakenvidiasmi.h"

#include <gtest/gtest.h>

#include <cstdlib>

using namespace pupitre;
using namespace std::chrono_literals;

TEST(Minute, aDriverThatHangsHoldsUpNoDeadline)
{
    const FakeNvidiaSmi fake;
    fake.day(FakeNvidiaSmi::Day::Hangs);
    ::setenv("PUPITRE_PATH", fake.path().c_str(), 1);
    LabCourse room("minute", 2);
    ASSERT_TRUE(openTp(LabCourse::tree(), room.id(), tp, now()));
    room.reconcile();
    const Instant end = now() + 8s;
    room.endAt(end);
    EXPECT_EQ(runTick(LabCourse::tree(), LabCourse::machine()), 0); // stays, because something is due
    ::unsetenv("PUPITRE_PATH");
    const auto marks = readMarks(LabCourse::tree(), room.seat(0));
    ASSERT_TRUE(marks && marks->frozen);
    const auto receipt = readReceipt(LabCourse::tree(), room.seat(0), marks->frozen->submission);
    ASSERT_TRUE(receipt);
    EXPECT_GE(receipt->cutOff, end - 100ms);
    EXPECT_LE(receipt->cutOff, end + 1s);

    EXPECT_FALSE(fake.started().empty());
    EXPECT_EQ(fake.alive(), 0);
    const auto page = samplePageFromJson(SampleRing(ringFolder(LabCourse::tree())).page({}, 0, 10));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->samples.size(), 1U);
    EXPECT_TRUE(page->samples[0].sample.gpus.empty());
    EXPECT_EQ(page->samples[0].sample.instances.size(), 2U);
}
