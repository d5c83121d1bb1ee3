// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Protocols are limited by git itself too (git-config, protocol.<name>.allow), also for what a redirect says.
#include "core/environments/import/gitaddress.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t longestAddress = 1000;

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._-/:~+@%[]").find(c) != std::string_view::npos;
    });
}

/// "user@host:22" without a password, and no option where a program takes one.
bool isAuthority(std::string_view text)
{
    const auto at = text.rfind('@');
    const auto user = at == std::string_view::npos ? std::string_view() : text.substr(0, at);
    const auto host = at == std::string_view::npos ? text : text.substr(at + 1);
    return !host.empty() && host.front() != '-' && host.front() != ':'
           && user.find_first_of(":@") == std::string_view::npos && !user.starts_with('-')
           && (at == std::string_view::npos || !user.empty());
}

bool isPath(std::string_view text)
{
    return text.size() > 1 && text.find_first_not_of('/') != std::string_view::npos;
}

} // namespace

bool isGitAddress(std::string_view text)
{
    if (text.size() > longestAddress || !isPlain(text) || text.find("::") != std::string_view::npos)
        return false;
    for (const std::string_view scheme : {"https://", "ssh://"})
        if (text.starts_with(scheme)) {
            const auto rest = text.substr(scheme.size());
            const auto slash = rest.find('/');
            return slash != std::string_view::npos && isAuthority(rest.substr(0, slash))
                   && isPath(rest.substr(slash));
        }
    const auto colon = text.find(':');
    const auto at = text.find('@');
    return colon != std::string_view::npos && at < colon
           && text.substr(0, colon).find('/') == std::string_view::npos
           && text.find("://") == std::string_view::npos && isAuthority(text.substr(0, colon))
           && colon + 1 < text.size() && text[colon + 1] != '-';
}

CommandLine cloneCommand(std::string_view address, const std::filesystem::path& to)
{
    std::vector<std::string> argv{"git"};
    for (const char* setting :
         {"protocol.allow=never", "protocol.https.allow=always", "protocol.ssh.allow=always",
          "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.symlinks=false",
          "transfer.fsckObjects=true", "submodule.recurse=false",
          "filter.lfs.smudge=", "filter.lfs.required=false", "init.templateDir="})
        argv.insert(argv.end(), {"-c", setting});
    argv.insert(argv.end(), {"clone", "--quiet", "--depth", "1", "--single-branch", "--no-tags",
                             "--no-recurse-submodules", "--", std::string(address), to.string()});
    return {std::move(argv)};
}

} // namespace pupitre
