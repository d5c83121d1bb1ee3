// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See crontab.h.
#include "core/agent/course/crontab.h"

#include <vector>

namespace pupitre
{

namespace
{
/// Cron ends a command at a bare %, sh reads the rest: single quotes for sh, a backslash before % for cron.
std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else if (c == '%')
            out += "'\\%'";
        else
            out += c;
    }
    return out + "'";
}

std::string markOf(std::string_view root)
{
    return "# pupitre tick of " + quoted(root) + ", removed by: pupitre place uninstall\n";
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end == std::string_view::npos ? text.size() : end + 1));
        text.remove_prefix(lines.back().size());
    }
    return lines;
}
} // namespace

std::string crontabEntry(std::string_view agentBinary, std::string_view root)
{
    return markOf(root) + "* * * * * PUPITRE_ROOT=" + quoted(root) + " " + quoted(agentBinary)
           + " tick >/dev/null 2>&1\n";
}

std::string withoutCrontabEntry(std::string_view text, std::string_view root)
{
    const std::string mark = markOf(root);
    std::string kept;
    bool ours = false;
    for (const std::string_view line : linesOf(text)) {
        if (ours) {
            ours = false; // the line after the mark
            continue;
        }
        ours = line == mark;
        if (!ours)
            kept += line;
    }
    return kept;
}

std::string withCrontabEntry(std::string_view text, std::string_view entry, std::string_view root)
{
    std::string whole = withoutCrontabEntry(text, root);
    if (!whole.empty() && whole.back() != '\n')
        whole += '\n';
    return whole += entry;
}

bool hasCrontabEntry(std::string_view text, std::string_view entry)
{
    return text.find(entry) != std::string_view::npos;
}

} // namespace pupitre
