// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From root: an account of its own for a demo or a lab, so that no real account is touched.
#pragma once

#include "core/demo/host/cleaner.h"

namespace pupitre
{

/// "pupitre-<four hex digits>", with a home and subordinate ids, no password, and removed by the cleaner.
/// NotPermitted where we are not root.
[[nodiscard]] Result<Account> makeThrowAwayAccount(Cleaner& cleaner);

} // namespace pupitre
