// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/tools/editors.h"

#include <cstdlib>
#include <optional>
#include <string_view>

#include <unistd.h>

namespace pupitre
{

namespace
{

struct KnownEditor {
    const char* name;
    const char* program;
    const char* flatpak;
    const char* extension;
};

constexpr auto microsoftsExtension = "ms-vscode-remote.remote-ssh";
/// Microsoft's may not be used in other builds.
constexpr auto openExtension = "jeanp413.open-remote-ssh";

constexpr KnownEditor knownEditors[] = {
    {"VS Code", "code", "com.visualstudio.code", microsoftsExtension},
    {"VS Code Insiders", "code-insiders", "com.visualstudio.code.insiders", microsoftsExtension},
    {"VSCodium", "codium", "com.vscodium.codium", openExtension},
};

std::string environmentValue(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::optional<std::string> programIn(std::string_view path, const std::string& name)
{
    while (!path.empty()) {
        const auto end = std::min(path.find(':'), path.size());
        const auto candidate = std::filesystem::path(path.substr(0, end)) / name;
        std::error_code failed;
        if (candidate.is_absolute() && std::filesystem::is_regular_file(candidate, failed)
            && ::access(candidate.c_str(), X_OK) == 0)
            return candidate.string();
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return std::nullopt;
}

bool hasFlatpak(const EditorSearch& search, const char* id)
{
    for (const auto& folder : search.flatpaks) {
        std::error_code failed;
        if (std::filesystem::is_directory(folder / id, failed))
            return true;
    }
    return false;
}

} // namespace

EditorSearch editorSearch()
{
    EditorSearch search{environmentValue("PATH"), {"/var/lib/flatpak/app"}};
    if (const auto home = environmentValue("HOME"); !home.empty())
        search.flatpaks.push_back(std::filesystem::path(home) / ".local/share/flatpak/app");
    return search;
}

std::vector<Editor> editorsHere(const EditorSearch& search)
{
    std::vector<Editor> editors;
    const auto flatpak = programIn(search.path, "flatpak");
    for (const KnownEditor& known : knownEditors) {
        if (const auto program = programIn(search.path, known.program))
            editors.push_back({known.name, CommandLine{{*program}}, known.extension});
        else if (flatpak && hasFlatpak(search, known.flatpak))
            editors.push_back({known.name, CommandLine{{*flatpak, "run", known.flatpak}}, known.extension});
    }
    return editors;
}

CommandLine openedOn(const Editor& editor, const std::string& host, const std::string& folder)
{
    CommandLine command = editor.program;
    command.argv.insert(command.argv.end(), {"--remote", "ssh-remote+" + host, folder});
    return command;
}

CommandLine extensionList(const Editor& editor)
{
    CommandLine command = editor.program;
    command.argv.emplace_back("--list-extensions");
    return command;
}

} // namespace pupitre
