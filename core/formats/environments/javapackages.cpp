// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of Debian's packages a Java project is built with.
#include "core/formats/environments/javaproject.h"
#include "core/formats/environments/javaversion.h"

#include <array>
#include <charconv>

namespace pupitre
{

int javaVersionOf(std::string_view text)
{
    constexpr std::string_view quotes = "\"' \t";
    text.remove_prefix(std::min(text.find_first_not_of(quotes), text.size()));
    text = text.substr(0, text.find_last_not_of(quotes) + 1);
    for (const std::string_view before : {"JavaVersion.", "VERSION_", "1.", "1_"})
        if (text.substr(0, before.size()) == before)
            text.remove_prefix(before.size());
    int version = 0;
    const char* end = text.data() + text.size();
    const auto [rest, code] = std::from_chars(text.data(), end, version);
    return code == std::errc() && rest == end && version > 0 && version < 100 ? version : 0;
}

std::vector<std::string> debianPackagesFor(const JavaProject& project)
{
    // Debian 12 has 17, Debian 13 has 21 and 25; each compiles for all that came before it.
    constexpr int oldestDefault = 17;
    constexpr std::array later{21, 25};
    std::string jdk = "default-jdk-headless";
    if (project.javaVersion > oldestDefault) {
        int chosen = project.javaVersion;
        for (auto version = later.rbegin(); version != later.rend(); ++version)
            if (*version >= project.javaVersion)
                chosen = *version;
        jdk = "openjdk-" + std::to_string(chosen) + "-jdk-headless";
    }
    return {jdk, project.tool == JavaBuildTool::Maven ? "maven" : "gradle"};
}

} // namespace pupitre
