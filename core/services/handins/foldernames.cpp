// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folder names made of people's names (see collectfolder.h).
#include "core/services/handins/collectfolder.h"

#include <algorithm>
#include <set>

namespace pupitre
{

namespace
{

constexpr std::size_t maxNameBytes =
    100; // well below the 255 of file systems, with room for what is put behind it

bool isUnsafe(unsigned char c)
{
    // Separators of any system, what Windows forbids, and what a shell might read in a path that is pasted.
    return c < 0x20 || c == 0x7f
           || std::string_view("/\\:*?\"<>|$`").find(static_cast<char>(c)) != std::string_view::npos;
}

std::string cutAtCharacter(std::string text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes)
        return text;
    std::size_t end = maxBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    text.resize(end);
    return text;
}

std::string safeName(std::string text)
{
    for (char& c : text)
        if (isUnsafe(static_cast<unsigned char>(c)))
            c = '_';
    text = cutAtCharacter(std::move(text), maxNameBytes);
    while (!text.empty() && (text.back() == ' ' || text.back() == '.'))
        text.pop_back();
    const auto first = text.find_first_not_of(" .-");
    return first == std::string::npos ? std::string() : text.substr(first);
}

/// Family name first, as lists are sorted; logins keep people of one name apart.
std::string wishedName(const Seat& seat)
{
    std::string names;
    for (const Member& member : seat.members) {
        std::string name = member.familyName;
        if (!member.givenName.empty())
            name += (name.empty() ? "" : " ") + member.givenName;
        if (!name.empty())
            names += (names.empty() ? "" : " + ") + name;
    }
    const std::string who = seat.members.size() == 1 ? seat.members.front().login : seat.id.text();
    const std::string suffix = "_" + (who.empty() ? seat.id.text() : who);
    if (names.empty())
        return suffix.substr(1);
    return cutAtCharacter(names, maxNameBytes > suffix.size() ? maxNameBytes - suffix.size() : 0) + suffix;
}

/// As file systems that know no case would see it.
std::string folded(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::vector<std::string> folderNames(const std::vector<Seat>& seats)
{
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const Seat& seat : seats) {
        std::string name = safeName(wishedName(seat));
        if (name.empty())
            name = seat.id.text();
        if (!taken.insert(folded(name)).second) {
            name += "_" + seat.id.text();
            taken.insert(folded(name));
        }
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace pupitre
