// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which page of the wizard a problem belongs to, so that a page says its own and Review says all.
#pragma once

#include "core/services/making/coursedraft.h"

namespace pupitre
{

enum class DraftPage { What, Who, Where, When, Access, Review };

[[nodiscard]] DraftPage pageOf(DraftProblemKind kind);
[[nodiscard]] std::vector<DraftProblem> problemsOn(DraftPage page, const std::vector<DraftProblem>& problems);

} // namespace pupitre
