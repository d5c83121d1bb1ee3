// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations/joinfiles.h"

#include "core/services/textfile.h"
#include "core/wire/joinrequesttext.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostJoinFiles = 10'000;
constexpr int deepestFolder = 2; // Moodle gives a folder for each student

void collectFiles(const fs::path& path, int depth, std::vector<fs::path>& files)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        files.push_back(path);
        return;
    }
    if (depth == deepestFolder)
        return;
    std::vector<fs::path> inside;
    for (const auto& entry : fs::directory_iterator(path, error))
        if (!entry.path().filename().string().starts_with('.') && inside.size() < mostJoinFiles)
            inside.push_back(entry.path());
    std::sort(inside.begin(), inside.end());
    for (const fs::path& one : inside)
        collectFiles(one, depth + 1, files);
}

} // namespace

JoinPile joinsIn(const std::vector<fs::path>& paths)
{
    std::vector<fs::path> files;
    for (const fs::path& path : paths)
        collectFiles(path, 0, files);
    JoinPile pile;
    for (const fs::path& file : files) {
        const std::string name = file.filename().string();
        const auto text = readTextFile(file, maxJoinRequestBytes);
        if (text)
            addJoinRequests(pile, *text, name);
        else
            pile.refused.push_back({{name, 0}, JoinRefusal::Unreadable, {}, {}});
    }
    return pile;
}

} // namespace pupitre
