// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs about environments.
#pragma once

#include "app/desktop/cli/session.h"

#include <functional>

namespace pupitre
{

/// The one on the shelf with this id or name.
void withEnvironment(CliSession& session, const std::string& text,
                     std::function<void(const ShelfEntry&)> then);

// shelfverbs.cpp
void environmentList(CliSession& session);
void environmentNew(CliSession& session);
void environmentShow(CliSession& session);
void environmentExport(CliSession& session);
void environmentRemove(CliSession& session);
// importverbs.cpp
void environmentCheck(CliSession& session);
void environmentImport(CliSession& session);
// buildverbs.cpp
void environmentBuild(CliSession& session);
void environmentBuilt(CliSession& session);
// tryverb.cpp
void environmentTry(CliSession& session);
// dataverbs.cpp
void environmentData(CliSession& session);
void placeData(CliSession& session);
// copyverb.cpp
void environmentCopy(CliSession& session);
// sourcesverb.cpp
void placeSources(CliSession& session);

} // namespace pupitre
