// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// *Keep a copy*: the workspace of a TP on the student's own computer, only what changed. Nothing of the
// student's is lost by it: what vanished at the place stays here, and a file changed here is set aside before
// another comes.
#pragma once

#include "core/remote/remote.h"
#include "core/remote/transfer/pace.h"

#include <filesystem>

namespace pupitre
{

struct CopyWanted {
    std::string tp; // its folder at the gate
    /// Holds `<tp>/`, the copy; `<tp>.older/<time>/`, what was set aside; and `.pupitre-copy/`, ours.
    std::filesystem::path folder;
    std::string time; // names what this run sets aside: "2026-11-27 20.15"
};

struct CopyKept {
    std::uint64_t files = 0; // that came now
    std::uint64_t bytes = 0;
    std::uint64_t unchanged = 0;
    std::vector<std::string> setAside; // changed here since the last copy: now below `<tp>.older`
    std::vector<std::string> gone;     // no more at the place, still here; told once
    std::vector<Error> left;           // could not be read there, or is no file, folder or link
};

/// Blocking; for a lane. While the TP is open or in hand-in; afterwards there is downloadSubmission(). A cut
/// leaves whole files only, and the next run goes on.
[[nodiscard]] Result<CopyKept> keepCopy(Remote& remote, const CopyWanted& wanted,
                                        const Reporter<TransferProgress>& reporter,
                                        const std::stop_token& stop);

} // namespace pupitre
