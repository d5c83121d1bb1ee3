// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An instance of bubblewrap, from its start on. bwrap has no daemon and keeps no books: we run it in a
// session of its own, so that it outlives whoever asked, and record its first process before that one may
// begin. An instance that was not recorded ends by itself, whenever anybody is killed.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

/// Where the instance's first process is recorded.
[[nodiscard]] std::filesystem::path bubbleRecord(const StateTree& tree, const std::string& name);
/// NotFound where none was started, or it was removed.
[[nodiscard]] Result<ProcessIdentity> recordedBubble(const std::filesystem::path& record);

/// The verb `bubble`: runs `argv` (bubbleArguments) until its first process is recorded in `record`, and
/// leaves it running. Exit 0, or 1 with bwrap's words on stderr.
int runBubble(const std::filesystem::path& record, IdentityKind identity, const Argv& argv);
/// The verb `bubbleinit`, which bwrap runs as first process: becomes the keeper or the student, takes the
/// limits, says that it is there, waits until it is recorded, and is `init` from then on. Settings: uid=,
/// processes=, fileMiB=.
int runBubbleInit(const std::vector<std::string>& settings);

} // namespace pupitre
