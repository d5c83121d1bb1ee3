// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract for an account with too few subordinate ids to keep its students apart: Podman still runs.
#include "tests/agent/engines/contract.h"
#include "tests/labs/podmanlab.h"

namespace pupitre
{

INSTANTIATE_TEST_SUITE_P(Few, EngineContract, ::testing::ValuesIn(casesWithFew()),
                         [](const auto& which) { return which.param.name; });

TEST_P(EngineContract, anEscapeIsTheAccountAndIsSaid)
{
    EXPECT_NE(facts().identity, IdentityKind::Subuid);
    EXPECT_TRUE(lacks("subuid"));
}

} // namespace pupitre

int main(int argc, char** argv)
{
    return pupitre::runLabTests(argc, argv, {.ids = pupitre::SubordinateIds::Few});
}
