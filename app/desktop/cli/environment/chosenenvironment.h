// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The environment that a TP is made from, as --environment names it.
#pragma once

#include "app/desktop/cli/session.h"
#include "core/environments/courseenvironment.h"

#include <functional>
#include <optional>

namespace pupitre
{

struct ChosenEnvironment {
    ShelfEntry entry;
    std::string image; // as it is built on the place
};

/// What is built of it on the place; the session fails with NoImage, and says what to do, where nothing is.
void withBuilt(CliSession& session, const PlaceId& place, const EnvironmentId& environment,
               std::function<void(const BuiltEnvironment&)> then);

/// Nothing where the option was not given. The session fails with NotFound where there is no such
/// environment, and with NoImage where it was not built on the place called `place`.
void withChosenEnvironment(CliSession& session, const std::string& place,
                           std::function<void(const std::optional<ChosenEnvironment>&)> then);

} // namespace pupitre
