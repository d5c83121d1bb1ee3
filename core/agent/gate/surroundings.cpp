// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See surroundings.h.
#include "core/agent/gate/surroundings.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <unistd.h>

namespace pupitre
{

namespace
{

bool isTerminalType(const std::string& text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._+-").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

} // namespace

std::string environmentVariable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

std::string terminalName()
{
    if (::isatty(STDIN_FILENO) == 0)
        return {};
    std::error_code failed;
    return std::filesystem::read_symlink("/proc/self/fd/0", failed).string();
}

std::string terminalType()
{
    auto type = environmentVariable("TERM");
    return isTerminalType(type) ? type : "dumb";
}

void forgetEnvironment()
{
    const auto home = environmentVariable("HOME");
    const auto root = environmentVariable("PUPITRE_ROOT");
    ::clearenv();
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", 1);
    if (!root.empty())
        ::setenv("PUPITRE_ROOT", root.c_str(), 1);
}

void deferSignalsOfTheClient()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT})
        sigaddset(&set, signal);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
}

} // namespace pupitre
