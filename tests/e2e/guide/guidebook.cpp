// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See guidebook.h.
#include "tests/e2e/guide/guidebook.h"

#include <fstream>
#include <sstream>

namespace pupitre
{

namespace
{
std::string withoutComment(std::string line)
{
    if (const auto comment = line.find(" #"); comment != std::string::npos)
        line.resize(comment);
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}
} // namespace

std::vector<GuideBlock> blocksOf(const std::filesystem::path& guide)
{
    std::vector<GuideBlock> blocks;
    std::ifstream text(guide);
    int heading = 0;
    bool inside = false;
    bool continues = false;
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("## "))
            ++heading;
        if (line.starts_with("```")) {
            inside = line == "```sh";
            if (inside)
                blocks.push_back({heading, {}});
            continue;
        }
        if (!inside)
            continue;
        line = withoutComment(line);
        auto& lines = blocks.back().lines;
        if (continues)
            lines.back() += line;
        else
            lines.push_back(line);
        continues = !lines.back().empty() && lines.back().back() == '\\';
        if (continues)
            lines.back().pop_back();
    }
    return blocks;
}

std::vector<std::string> commandsInText(const std::filesystem::path& guide, const std::string& word)
{
    std::vector<std::string> commands;
    std::ifstream stream(guide);
    std::stringstream text;
    text << stream.rdbuf();
    const std::string all = text.str();
    for (std::size_t at = all.find('`' + word + ' '); at != std::string::npos;
         at = all.find('`' + word + ' ', at + 1)) {
        std::string command = all.substr(at + 1, all.find('`', at + 1) - at - 1);
        for (char& c : command)
            c = c == '\n' ? ' ' : c;
        commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace pupitre
