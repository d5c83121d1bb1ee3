// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract for an account with subordinate ids: the student is never the account.
#include "tests/agent/engines/contract.h"

namespace pupitre
{

INSTANTIATE_TEST_SUITE_P(Subordinate, EngineContract, ::testing::ValuesIn(casesWithSubordinates()),
                         [](const auto& which) { return which.param.name; });

} // namespace pupitre
