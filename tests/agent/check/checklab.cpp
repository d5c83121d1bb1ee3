// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place check on a real place: every question answered once, limits measured, nothing left behind.
#include "core/agent/check/checks.h"
#include "core/agent/check/showing.h"
#include "core/agent/engines/bubblewrap.h"
#include "core/agent/engines/dockerclient.h"
#include "core/agent/system/child.h"
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

TEST(PlaceCheck, namesWhatIsThereAndWhatIsRefused)
{
    PodmanLab& lab = PodmanLab::get();
    const auto engineItem = [&](Engine& engine, std::vector<EngineReport> reports) {
        CheckOrder order{lab.tree(), engine, Probing::No, {}, {}, std::move(reports)};
        return engineChecks(order).front();
    };
    const auto podman = lab.engine().available();
    const EngineReport rootful{dockerName, fail(ErrorKind::NoEngine, dockerName, dockerIsRootful)};
    const auto fine = engineItem(lab.engine(), {{podmanName, podman}, rootful});
    EXPECT_EQ(fine.verdict, Verdict::Ok);
    EXPECT_EQ(fine.facts.at("others"), "docker (root)");
    Docker docker(lab.tree());
    const auto refused = engineItem(docker, {rootful});
    EXPECT_EQ(refused.verdict, Verdict::Fail);
    EXPECT_EQ(refused.reason, "rootfulDocker");
    EXPECT_EQ(engineItem(docker, {}).reason, "noEngine");
    if (!findProgram("bwrap"))
        GTEST_SKIP() << "bwrap is not installed";
    Bubblewrap bubblewrap(lab.tree());
    const auto less = engineItem(bubblewrap, {{podmanName, podman}});
    EXPECT_EQ(less.verdict, Verdict::Warn);
    EXPECT_EQ(less.reason, "bubblewrap");
    EXPECT_EQ(less.facts.at("others"), "podman " + podman->version);
}

TEST(PlaceCheck, showsWhatItWouldWrite)
{
    PodmanLab& lab = PodmanLab::get();
    const auto files = shownFiles(lab.tree());
    ASSERT_TRUE(files) << files.error().subject;
    EXPECT_GE(files->size(), 5U);
}
