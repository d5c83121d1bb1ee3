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

std::vector<SubordinateRange> subordinateRangesIn(const std::string& text, const std::string& name,
                                                  std::uint32_t uid)
{
    std::vector<SubordinateRange> ranges;
    const auto read = [](const std::string& field, std::uint32_t& value) {
        return std::from_chars(field.data(), field.data() + field.size(), value).ec == std::errc{};
    };
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto fields = colonFields(line);
        SubordinateRange range;
        if (fields.size() == 3 && (fields[0] == name || fields[0] == std::to_string(uid))
            && read(fields[1], range.first) && read(fields[2], range.count))
            ranges.push_back(range);
    }
    return ranges;
}

std::uint64_t subordinateIdsIn(const std::string& text, const std::string& name, std::uint32_t uid)
{
    std::uint64_t sum = 0;
    for (const auto& range : subordinateRangesIn(text, name, uid))
        sum += range.count;
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
