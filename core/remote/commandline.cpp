// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/commandline.h"

namespace pupitre
{

std::string quotedForShell(const CommandLine& command)
{
    std::string text;
    for (const auto& argument : command.argv) {
        if (!text.empty())
            text += ' ';
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
