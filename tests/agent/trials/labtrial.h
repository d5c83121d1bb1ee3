// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trial on the lab's place, begun as the desktop begins one.
#pragma once

#include "core/agent/course/changes.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/trials/trials.h"
#include "tests/agent/course/labcourse.h"

namespace pupitre
{

struct LabTrial {
    CourseId id;
    SeatTp seat{id, tp, *SeatId::parse("student")};

    explicit LabTrial(const std::string& digits) : id(*CourseId::parse("try-" + digits)) {}

    static const StateTree& tree() { return LabCourse::tree(); }

    [[nodiscard]] Course course() const
    {
        Course whole;
        whole.id = id;
        whole.title = "Leaves";
        whole.zone = "Europe/Paris"; // the place says another
        whole.seats = {Seat{seat.seat, {Member{"student", {}, {}, {}, {}}}}};
        Tp one;
        one.id = tp;
        one.title = "Leaves";
        one.image = LabCourse::lab().image();
        one.codeVersion = "1";
        one.open.memoryMiB = 64;
        whole.tps.push_back(one);
        return whole;
    }
    [[nodiscard]] Result<Instant> begin() const
    {
        auto until = beginTrial(tree(), course(), std::chrono::minutes{120}, now());
        if (!until)
            return until;
        const auto code = tree().code(id, tp, "1");
        EXPECT_TRUE(makeFolders(code));
        EXPECT_TRUE(replaceFile(code / "README", "Read me.\n", 0644));
        EXPECT_TRUE(publishTp(tree(), id, tp));
        const auto done = Reconcile(tree(), LabCourse::machine(), "teacher").course(id);
        EXPECT_TRUE(done && done->failures.empty());
        return until;
    }
    /// As the clock would.
    void letItsTimePass() const
    {
        EXPECT_TRUE(writeTrial(tree().course(id), {now() - std::chrono::seconds{1}, false}));
    }
};

} // namespace pupitre
