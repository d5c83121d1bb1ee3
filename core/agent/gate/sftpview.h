// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a seat sees over sftp in this moment, as a list of binds below /home/student: one folder per TP, and
// shared/.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/gate/seattps.h"

#include <vector>

namespace pupitre
{

struct SftpView {
    std::vector<Mount> binds{}; // parents before children; targets below /home/student
    bool writable = false;
    /// When it stops being true: the first deadline of what may be written, or the first purge of what may be
    /// read.
    std::optional<Instant> until{};
};

/// Open and HandIn: the workspace, writable. Closed: the frozen submission with its receipt and feedback.
/// Prepared: documents only. Nothing of a TP whose phase shows nothing, or whose folders are not there (yet).
[[nodiscard]] SftpView sftpViewOf(const StateTree& tree, const std::vector<SeatTpState>& tps);

} // namespace pupitre
