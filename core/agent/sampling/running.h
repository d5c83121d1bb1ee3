// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which instances run on this account now, and what each was given.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instance.h"
#include "core/domain/owner.h"
#include "core/domain/tp.h"

#include <vector>

namespace pupitre
{

struct RunningInstance {
    Owner owner; // a seat; the account itself where it is a teacher's trial
    ProcessIdentity init;
    std::optional<std::string> gpu; // uuid, of a GPU or of a slice
    Limits limits;

    bool operator==(const RunningInstance&) const = default;
};

/// Those whose recorded first process lives, of this place's courses and of those it computes for. No engine
/// is asked; what cannot be read is left out.
[[nodiscard]] std::vector<RunningInstance> runningInstances(const StateTree& tree);

} // namespace pupitre
