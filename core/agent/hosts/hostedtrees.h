// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the name of a tree means when it travels between a home and a compute host: "work/<tp>/<seat>",
// "code/<tp>@<version>", "data", "data/<set>" (shared by courses), "documents".
#pragma once

#include "core/agent/statetree.h"

#include <optional>
#include <string>

namespace pupitre
{

struct HostedTree {
    std::filesystem::path folder;
    std::filesystem::path lock;
    std::optional<SeatTp> work{}; // of a seat: its files are the student's
};

/// UnsafePath for a name that means nothing. The folder is where the tree is on a place where it works; a
/// home keeps the work of a seat that is away elsewhere.
[[nodiscard]] Result<HostedTree> hostedTree(const StateTree& tree, const CourseId& course,
                                            const std::string& name);

[[nodiscard]] std::string workName(const SeatTp& seat);
[[nodiscard]] std::string dataSetName(const std::string& set);
[[nodiscard]] std::string codeName(const TpId& tp, const std::string& version);

} // namespace pupitre
