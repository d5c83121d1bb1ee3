// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sshdconfig.h (grammar: sshd_config(5)).
#include "core/agent/check/sshdconfig.h"

#include "core/agent/check/matchingfiles.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fnmatch.h>
#include <sstream>

namespace pupitre
{

namespace
{
constexpr int deepestInclude = 8; // sshd itself allows 16; more than a few is a loop

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

struct Line {
    std::string keyword;
    std::string arguments;
};

/// "Keyword arguments" or "Keyword=arguments"; nothing for blank lines and comments.
std::optional<Line> split(const std::string& text)
{
    const auto start = text.find_first_not_of(" \t");
    if (start == std::string::npos || text[start] == '#')
        return std::nullopt;
    const auto end = text.find_first_of(" \t=", start);
    Line line{lower(text.substr(start, end == std::string::npos ? end : end - start)), {}};
    if (end == std::string::npos)
        return line;
    const auto first = text.find_first_not_of(" \t=\"", end);
    const auto last = text.find_last_not_of(" \t\r\"");
    if (first != std::string::npos && last != std::string::npos && last >= first)
        line.arguments = text.substr(first, last - first + 1);
    return line;
}

class Reader final
{
public:
    Reader(const SshdFiles& files, SshdConfig& config) : m_files(files), m_config(config) {}

    void readFileAt(const std::string& path, int depth)
    {
        const auto text = m_files.read(path);
        if (!text || depth > deepestInclude) {
            m_config.unreadable = true;
            return;
        }
        std::istringstream lines(*text);
        bool inMatch = false; // ends with the file, as in sshd
        for (std::string raw; std::getline(lines, raw);) {
            const auto line = split(raw);
            if (!line)
                continue;
            if (line->keyword == "acceptenv")
                acceptEnv(line->arguments);
            if (line->keyword == "match") {
                inMatch = lower(line->arguments) != "all";
                m_config.hasMatchBlocks = m_config.hasMatchBlocks || inMatch;
            } else if (inMatch) {
                continue;
            } else if (line->keyword == "include") {
                include(line->arguments, depth);
            } else {
                m_config.options.emplace(line->keyword, line->arguments);
            }
        }
    }

private:
    /// Adds up, where other options keep their first value.
    void acceptEnv(const std::string& patterns)
    {
        std::istringstream words(patterns);
        for (std::string pattern; words >> pattern;)
            m_config.acceptEnv.push_back(std::move(pattern));
    }

    void include(const std::string& patterns, int depth)
    {
        std::istringstream words(patterns);
        for (std::string pattern; words >> pattern;) {
            if (!pattern.starts_with('/'))
                pattern.insert(0, "/etc/ssh/");
            for (const std::string& path : m_files.glob(pattern))
                readFileAt(path, depth + 1);
        }
    }

    const SshdFiles& m_files;
    SshdConfig& m_config;
};
} // namespace

std::string SshdConfig::value(const std::string& name, const std::string& otherwise) const
{
    const auto found = options.find(name);
    return found == options.end() ? otherwise : found->second;
}

std::string dangerousVariable(const SshdConfig& config)
{
    for (const auto& pattern : config.acceptEnv)
        for (const char* name : {"LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "BASH_ENV", "ENV", "SHELLOPTS",
                                 "BASH_FUNC_x%%", "ZDOTDIR", "PATH", "HOME", "PUPITRE_ROOT"})
            if (::fnmatch(pattern.c_str(), name, 0) == 0)
                return pattern;
    return {};
}

SshdConfig readSshdConfig(const std::string& path, const SshdFiles& files)
{
    SshdConfig config;
    Reader(files, config).readFileAt(path, 0);
    return config;
}

SshdConfig sshdConfigHere()
{
    const SshdFiles files{[](const std::string& path) -> std::optional<std::string> {
                              auto text = readFile(path, 1024 * 1024);
                              return text ? std::optional<std::string>(std::move(*text)) : std::nullopt;
                          },
                          matchingFiles};
    return readSshdConfig("/etc/ssh/sshd_config", files);
}

std::optional<SshVersion> sshVersionFrom(const std::string& text)
{
    constexpr std::string_view mark = "OpenSSH_";
    const auto at = text.find(mark);
    if (at == std::string::npos)
        return std::nullopt;
    char* rest = nullptr;
    const char* digits = text.c_str() + at + mark.size();
    const long major = std::strtol(digits, &rest, 10);
    if (rest == digits || *rest != '.')
        return std::nullopt;
    const long minor = std::strtol(rest + 1, &rest, 10);
    return SshVersion{static_cast<int>(major), static_cast<int>(minor)};
}

} // namespace pupitre
