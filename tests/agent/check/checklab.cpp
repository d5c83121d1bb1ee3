// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place check on a real place: every question answered once, limits measured, nothing left behind.
#include "core/agent/check/checks.h"
#include "core/agent/check/showing.h"
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <set>

using namespace pupitre;

TEST(PlaceCheck, answersEveryServerSideQuestionOnce)
{
    PodmanLab& lab = PodmanLab::get();
    std::set<CheckId> answered;
    runChecks({lab.tree(), lab.engine(), Probing::No, {}, {}}, [&](const CheckItem& item) {
        EXPECT_TRUE(answered.insert(item.id).second) << wireName(item.id);
        EXPECT_EQ(item.verdict == Verdict::Ok, item.reason.empty())
            << wireName(item.id) << " " << item.reason;
    });
    for (const CheckId id : {CheckId::Reachable, CheckId::HostKey, CheckId::CleanShell, CheckId::Clock})
        answered.insert(id); // the desktop's own
    EXPECT_EQ(answered.size(), static_cast<std::size_t>(CheckId::Policy) + 1);
}

TEST(PlaceCheck, probeSaysWhetherLimitsHold)
{
    PodmanLab& lab = PodmanLab::get();
    const CheckOrder order{lab.tree(), lab.engine(), Probing::Yes, lab.image(), {}};
    for (const CheckItem& item : engineChecks(order)) {
        if (item.id != CheckId::CgroupLimits)
            continue;
        EXPECT_NE(item.reason, "probeFailed") << item.facts.at("detail");
        EXPECT_NE(item.reason, "notMeasured");
        EXPECT_EQ(item.facts.size(), 2U);
        std::fprintf(stderr, "memory %s, processes %s\n", item.facts.at("memory").c_str(),
                     item.facts.at("processes").c_str());
    }
}

TEST(PlaceCheck, showsWhatItWouldWrite)
{
    PodmanLab& lab = PodmanLab::get();
    const auto files = shownFiles(lab.tree());
    ASSERT_TRUE(files) << files.error().subject;
    EXPECT_GE(files->size(), 5U);
}
