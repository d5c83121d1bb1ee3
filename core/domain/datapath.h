// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which paths are never handed to a class, here or on a place: those that hold somebody's keys, a whole home
// or what Pupitre itself keeps. By the text of the path alone; whoever asks resolves links first.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class DataPathDoubt {
    NotAbsolute, // or with "." and ".." in it
    WholeDisk,
    Home,      // a home, or a folder that holds it
    Keys,      // ~/.ssh or ~/.gnupg, or what is in them
    StateTree, // what Pupitre keeps: in it, or a folder that holds it
};

struct PrivateFolders {
    std::string home;                // absolute
    std::vector<std::string> states; // absolute
};

/// Nothing where the path may be handed out.
[[nodiscard]] std::optional<DataPathDoubt> doubtOf(std::string_view path, const PrivateFolders& keep);

/// "home" …: the detail of UnsafePath for such a path.
[[nodiscard]] const char* wireName(DataPathDoubt doubt);
[[nodiscard]] std::optional<DataPathDoubt> dataPathDoubtFromWireName(std::string_view name);

} // namespace pupitre
