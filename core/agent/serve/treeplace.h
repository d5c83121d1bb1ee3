// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the name of a tree means on this place: "code/<tp>@<version>", "data", "documents",
// "image", "feedback/<seat>/<tp>", "submissions/<tp>", "submissions/<seat>/<tp>/<n>", "export", "import".
#pragma once

#include "core/agent/statetree.h"

#include <string>
#include <vector>

namespace pupitre
{

enum class TreeWriting {
    No,
    Once,
    Replaced, // by what is sent, whole
    Joined    // what is sent is added; environments that run have the folder itself: it is never exchanged
};
enum class TreeModes {
    ForStudents, // they read it as another uid, through a read-only mount
    AsSent       // the account's own until it is given to somebody
};

/// One folder of the place, and where it appears in the tree.
struct TreePart {
    std::filesystem::path folder;
    std::string prefix; // "" or "<seat>/<n>"
};

struct TreePlace {
    std::vector<TreePart> parts; // one, except for the submissions of a class; a folder need not be there
    TreeWriting writing = TreeWriting::No;
    TreeModes modes = TreeModes::ForStudents;
    bool (*carries)(const std::string& path) = nullptr; // nothing: all of it
};

/// UnsafePath for a name that means nothing here; NotFound (subject: the course); NotHome for a tree that is
/// written to, of a course whose home is elsewhere.
[[nodiscard]] Result<TreePlace> treePlace(const StateTree& tree, const CourseId& course,
                                          const std::string& name);

/// Where an upload lies until it is complete.
[[nodiscard]] std::filesystem::path partOf(const std::filesystem::path& folder);

} // namespace pupitre
