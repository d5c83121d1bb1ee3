// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on the lab's place of trials.
#pragma once

#include "core/agent/system/smallfile.h"
#include "core/domain/trialid.h"
#include "tests/gate/gatelab.h"

#include <gtest/gtest.h>

namespace pupitre
{

[[nodiscard]] inline std::vector<CourseId> trialsOn(const GateLab& lab)
{
    std::vector<CourseId> found;
    if (std::filesystem::exists(lab.tree().courses()))
        for (const auto& entry : std::filesystem::directory_iterator(lab.tree().courses()))
            if (const auto id = CourseId::parse(entry.path().filename().string()); id && isTrialId(*id))
                found.push_back(*id);
    return found;
}

/// Folders, keys and processes of any trial of this lab: another test may try at the same time.
inline void expectNothingLeft(GateLab& lab)
{
    const auto home = lab.tree().root().parent_path().parent_path().parent_path();
    const auto trials = lab.tree().courses().lexically_relative(home.parent_path()) / trialIdBegins;
    EXPECT_TRUE(trialsOn(lab).empty());
    EXPECT_EQ(readFile(lab.place().authorizedKeys()).value_or("").find(trialIdBegins), std::string::npos);
    for (const auto& process : std::filesystem::directory_iterator("/proc")) {
        const auto mounts = readFile(process.path() / "mountinfo");
        EXPECT_EQ(mounts.value_or("").find(trials.string()), std::string::npos) << process.path();
    }
}

} // namespace pupitre
