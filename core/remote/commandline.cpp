// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/commandline.h"

#include <algorithm>
#include <string_view>

namespace pupitre
{

namespace
{

/// Nothing any shell reads as something else. A forced command gets such words as they are.
bool isPlain(const std::string& argument)
{
    return !argument.empty() && std::ranges::all_of(argument, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("/._-").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

} // namespace

std::string quotedForShell(const CommandLine& command)
{
    std::string text;
    for (const auto& argument : command.argv) {
        if (!text.empty())
            text += ' ';
        if (isPlain(argument)) {
            text += argument;
            continue;
        }
        text += '\'';
        for (const char c : argument) {
            if (c == '\'')
                text += "'\\''"; // out of the quotes, a quoted quote, in again
            else
                text += c;
        }
        text += '\'';
    }
    return text;
}

} // namespace pupitre
