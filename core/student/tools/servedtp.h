// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which TP one comes to with a shell, an editor or Jupyter. The gate decides it: the open one, else the
// latest in hand-in. Said here before anything is opened.
#pragma once

#include "core/domain/studentreport.h"

#include <optional>

namespace pupitre
{

/// GateRefused where this TP cannot be worked on now (notYet, beingFrozen, readOnlyNow, nothingOpen): its
/// files may be shown all the same, but as something else.
[[nodiscard]] Result<void> openForWork(const StudentTp& tp, const StudentReport& report);

/// GateRefused where there is nothing to work on (notYet, beingFrozen, readOnlyNow, nothingOpen) or no such
/// TP (noTp).
[[nodiscard]] Result<const StudentTp*> servedTp(const StudentReport& report,
                                                const std::optional<TpId>& wished);

} // namespace pupitre
