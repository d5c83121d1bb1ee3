// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract for Podman and rootless Docker.
#include "tests/agent/engines/contract.h"

namespace pupitre
{

INSTANTIATE_TEST_SUITE_P(Container, EngineContract, ::testing::ValuesIn(containerCases()),
                         [](const auto& which) { return which.param.name; });

} // namespace pupitre
