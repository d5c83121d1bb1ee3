// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sets of this place: made of the objects that are there, listed with who uses them, read again byte by
// byte, removed.
#pragma once

#include "core/agent/data/datatree.h"
#include "core/agent/data/hashing.h"

#include <stop_token>
#include <vector>

namespace pupitre
{

struct MadeDataSet {
    std::string id;
    std::filesystem::path files;
    bool isNew = false;
};

/// The same set again finds what is there, and puts right what was damaged. NotFound (subject: the path,
/// detail: "data") where a file's content is not on the place; as checkedDataPath() for its mounts; as
/// check().
[[nodiscard]] Result<MadeDataSet> makeDataSet(const StateTree& tree, const DataSet& set,
                                              std::stop_token stop);

struct ListedDataSet {
    std::string id;
    DataSet set;
    bool whole = false; // nothing of it is missing or of another size; see checkDataSet() for the bytes
    std::vector<CourseId> usedBy;
};
[[nodiscard]] Result<std::vector<ListedDataSet>> listDataSets(const StateTree& tree);

/// What it is made of. NotFound.
[[nodiscard]] Result<DataSet> readDataSet(const StateTree& tree, const std::string& id);

/// Reads every byte: the paths whose content is not what it was, mounts not counted. They are missing from
/// then on, so that the next put sends them again.
[[nodiscard]] Result<std::vector<std::string>> checkDataSet(const StateTree& tree, const std::string& id,
                                                            const BytesRead& read, std::stop_token stop);

/// Busy (subject: the id, detail: a course) while a TP uses it. What other sets hold of it stays.
[[nodiscard]] Result<void> removeDataSet(const StateTree& tree, const std::string& id);

} // namespace pupitre
