// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whoever gives the machines is asked for: what is needed when on each place, and where that is more
// than is there.
#pragma once

#include "ui/gpus/forecast/conflictwords.h"
#include "ui/parts/letterdialog.h"

namespace pupitre
{

/// In the language of the moment; times in the person's zone, which it names. Names of TPs, none of people.
/// Long lists end with how many more there are: the files have all.
[[nodiscard]] Letter administratorLetter(const Outlook& outlook, const PlanNames& names,
                                         const std::string& zone);

} // namespace pupitre
