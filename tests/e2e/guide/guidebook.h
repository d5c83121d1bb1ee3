// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of a guide: every block of shell lines in it, by the heading it stands under.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

struct GuideBlock {
    int heading = 0;                // the how-manieth "## " of the page, from 1
    std::vector<std::string> lines; // without comments; continued lines joined
};

[[nodiscard]] std::vector<GuideBlock> blocksOf(const std::filesystem::path& guide);
/// Commands in the running text, between backticks, that begin with this word.
[[nodiscard]] std::vector<std::string> commandsInText(const std::filesystem::path& guide,
                                                      const std::string& word);

} // namespace pupitre
