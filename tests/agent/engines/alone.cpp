// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract for an account without subordinate ids: the student is the account, and engines say so.
#include "tests/agent/engines/contract.h"

#include "core/agent/course/thisplace.h"
#include "tests/labs/podmanlab.h"

namespace pupitre
{

INSTANTIATE_TEST_SUITE_P(Alone, EngineContract, ::testing::ValuesIn(casesAlone()),
                         [](const auto& which) { return which.param.name; });

TEST_P(EngineContract, anEscapeIsTheAccountAndIsSaid)
{
    EXPECT_NE(facts().identity, IdentityKind::Subuid);
    EXPECT_TRUE(lacks("subuid"));
}

TEST(Alone, podmanSaysThatItCannotAndBubblewrapIsTaken)
{
    const auto& tree = EngineLab::get().tree();
    const auto podman = Podman(tree).available();
    ASSERT_FALSE(podman);
    EXPECT_EQ(podman.error().kind, ErrorKind::NoSubuid);
    ThisPlace place(tree, "/nonexistent/policy.json");
    const auto facts = place.engine().available();
    ASSERT_TRUE(facts) << facts.error().detail;
    EXPECT_EQ(facts->name, "bubblewrap");
}

} // namespace pupitre

int main(int argc, char** argv)
{
    return pupitre::runLabTests(argc, argv, {.ids = pupitre::SubordinateIds::None});
}
