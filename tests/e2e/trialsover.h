// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clock of the lab's place, as far as trials are concerned. Apart from trylab.h: what runs on a place and
// what runs on a desktop do not go into one file.
#pragma once

#include "core/agent/course/thisplace.h"
#include "core/agent/course/tick.h"
#include "core/agent/system/clock.h"
#include "core/agent/trials/trialmark.h"
#include "tests/e2e/trylab.h"

namespace pupitre
{

/// Their hours pass, and the place's tick comes.
inline void letTrialsBeOver(GateLab& lab)
{
    EXPECT_TRUE(lab.asTheAccount([&]() -> Result<void> {
        for (const CourseId& id : trialsOn(lab))
            if (auto written = writeTrial(lab.tree().course(id), {now() - std::chrono::seconds{1}, false});
                !written)
                return written;
        ThisPlace place(lab.tree());
        if (runTick(lab.tree(), place.machine()) != 0)
            return fail(ErrorKind::SystemCallFailed, "tick");
        return {};
    }));
}

} // namespace pupitre
