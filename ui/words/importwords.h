// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was understood of somebody's environment, what was not, and why.
#pragma once

#include "core/formats/environments/importedenvironment.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString sourceKindName(EnvironmentSourceKind kind); // "Dev container"
[[nodiscard]] QString sourceUseName(EnvironmentSourceUse use);    // "passed over"
[[nodiscard]] QString remarkStandingName(RemarkStanding standing);
/// "Runs on the computer of who imports" with its detail where it has one.
[[nodiscard]] QString remarkSentence(const ImportRemark& remark);
/// "devcontainer.json, line 12: /mounts"
[[nodiscard]] QString remarkPlace(const ImportRemark& remark);

} // namespace pupitre
