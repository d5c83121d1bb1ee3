// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See account.h.
#include "core/agent/check/account.h"

#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <sstream>
#include <unistd.h>

namespace pupitre
{

namespace
{
std::vector<std::string> colonFields(const std::string& line)
{
    std::vector<std::string> fields(1);
    for (const char c : line) {
        if (c == ':')
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

std::string askId(const std::string& option)
{
    ChildOptions options;
    options.limit = std::chrono::seconds{10}; // a directory server that does not answer
    const auto output = runChild({"id", option}, options);
    return output && output->exit == 0 ? lastLine(output->out) : std::string();
}
} // namespace

std::string nameInPasswd(const std::string& text, std::uint32_t uid)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto fields = colonFields(line);
        if (fields.size() >= 3 && fields[2] == std::to_string(uid))
            return fields[0];
    }
    return {};
}

std::uint64_t subordinateIdsIn(const std::string& text, const std::string& name, std::uint32_t uid)
{
    std::uint64_t sum = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto fields = colonFields(line);
        if (fields.size() != 3 || (fields[0] != name && fields[0] != std::to_string(uid)))
            continue;
        std::uint64_t count = 0;
        std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), count);
        sum += count;
    }
    return sum;
}

std::string accountName()
{
    const auto passwd = readFile("/etc/passwd");
    std::string name = passwd ? nameInPasswd(*passwd, ::getuid()) : std::string();
    if (name.empty())
        name = askId("-un");
    return name.empty() ? std::to_string(::getuid()) : name;
}

std::vector<std::string> accountGroups()
{
    std::vector<std::string> groups;
    std::istringstream names(askId("-Gn"));
    for (std::string name; names >> name;)
        groups.push_back(name);
    return groups;
}

std::filesystem::path homeFolder()
{
    const char* home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? home : "";
}

} // namespace pupitre
