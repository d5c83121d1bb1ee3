// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole folders between here and a place: one tar stream behind one call, checked against a manifest of
// hashes. What is already there, byte for byte, is not sent again: that is also how an interrupted transfer
// goes on.
#pragma once

#include "core/remote/agentsession.h"
#include "core/remote/transfer/pace.h"

#include <filesystem>

namespace pupitre
{

struct TreeName {
    std::string course;
    std::string tree; // as the agent names it: "code/tp1@v1", "submissions/alice/tp1/3" …

    bool operator==(const TreeName&) const = default;
};

struct TransferDone {
    std::uint64_t files = 0;   // sent or received
    std::uint64_t bytes = 0;   // content of those
    std::uint64_t skipped = 0; // files that were there already

    bool operator==(const TransferDone&) const = default;
};

/// The session serves nothing else afterwards: drop it.
[[nodiscard]] Result<TransferDone> uploadTree(AgentSession session, const TreeName& tree,
                                              const std::filesystem::path& from,
                                              Reporter<TransferProgress> reporter, std::stop_token stop);
/// `to` is made if absent. Files come under a temporary name and are renamed when their hash is right; links
/// are made as links and never followed.
[[nodiscard]] Result<TransferDone> downloadTree(AgentSession session, const TreeName& tree,
                                                const std::filesystem::path& to,
                                                Reporter<TransferProgress> reporter, std::stop_token stop);

} // namespace pupitre
