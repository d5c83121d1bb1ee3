// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editors on this computer that open a folder of another over ssh, VS Code and its relatives. They read
// ~/.ssh/config and nothing else.
#pragma once

#include "core/domain/error.h"
#include "core/remote/commandline.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

struct EditorSearch {
    std::string path;                              // $PATH
    std::vector<std::filesystem::path> flatpaks{}; // folders with one folder for each flatpak app
};

[[nodiscard]] EditorSearch editorSearch(); // of this process

struct Editor {
    std::string name;      // "VS Code"
    CommandLine program;   // {"/usr/bin/code"}, {"flatpak", "run", "com.visualstudio.code"}
    std::string extension; // what it needs for this, as its own --install-extension takes it

    bool operator==(const Editor&) const = default;
};

/// The best first. Empty where there is none.
[[nodiscard]] std::vector<Editor> editorsHere(const EditorSearch& search);

/// A window of it on a folder of that host.
[[nodiscard]] CommandLine openedOn(const Editor& editor, const std::string& host, const std::string& folder);

/// Lists what it has installed, one a line.
[[nodiscard]] CommandLine extensionList(const Editor& editor);

} // namespace pupitre
