// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every program here takes the command as words of its argv. Those that want one string for a shell
// (lxterminal, tilix, qterminal) are left out.
#include "core/services/seats/terminalemulator.h"

#include <QProcess>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string_view>
#include <unistd.h>

namespace pupitre
{

namespace
{

struct KnownTerminal {
    std::string_view program;
    std::array<std::string_view, 2> before; // what stands between it and the command
};

// From each one's own manual page. The first is Debian's: policy 11.8.3 promises -e with separate words.
constexpr KnownTerminal knownTerminals[] = {
    {"x-terminal-emulator", {"-e"}},
    {"gnome-terminal", {"--"}},
    {"ptyxis", {"--"}},
    {"kgx", {"--"}},
    {"konsole", {"-e"}},
    {"xfce4-terminal", {"-x"}},
    {"mate-terminal", {"-x"}},
    {"terminator", {"-x"}},
    {"kitty", {}},
    {"alacritty", {"-e"}},
    {"foot", {}},
    {"wezterm", {"start", "--"}},
    {"urxvt", {"-e"}},
    {"xterm", {"-e"}},
};

// "$@" is the command as it came; its exit code is passed on.
constexpr auto holdingScript =
    R"sh(s=$1; shift; "$@"; c=$?; if [ $c != 0 ]; then echo; printf %s "$s "; read -r _; fi; exit $c)sh";

bool isProgram(const std::filesystem::path& path)
{
    std::error_code failed;
    return std::filesystem::is_regular_file(path, failed) && ::access(path.c_str(), X_OK) == 0;
}

std::optional<std::string> found(std::string_view name, std::string_view path)
{
    if (name.find('/') != std::string_view::npos)
        return isProgram(name) ? std::optional(std::string(name)) : std::nullopt;
    while (!path.empty()) {
        const auto end = std::min(path.find(':'), path.size());
        const auto candidate = std::filesystem::path(path.substr(0, end)) / name;
        if (candidate.is_absolute() && isProgram(candidate))
            return candidate.string();
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return std::nullopt;
}

/// One that we do not know takes -e, as xterm and most since.
KnownTerminal terminalNamed(std::string_view program)
{
    const auto name = std::filesystem::path(program).filename().string();
    for (const KnownTerminal& known : knownTerminals)
        if (known.program == name)
            return known;
    return {program, {"-e"}};
}

CommandLine windowOf(const std::string& program, const KnownTerminal& terminal, const CommandLine& command)
{
    CommandLine window{{program}};
    for (const std::string_view word : terminal.before)
        if (!word.empty())
            window.argv.emplace_back(word);
    window.argv.insert(window.argv.end(), command.argv.begin(), command.argv.end());
    return window;
}

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

} // namespace

TerminalSearch terminalSearch()
{
    return {variable("TERMINAL"), variable("PATH")};
}

Result<CommandLine> inTerminalWindow(const CommandLine& command, const TerminalSearch& search)
{
    if (!search.wished.empty())
        if (const auto program = found(search.wished, search.path))
            return windowOf(*program, terminalNamed(search.wished), command);
    for (const KnownTerminal& known : knownTerminals)
        if (const auto program = found(known.program, search.path))
            return windowOf(*program, known, command);
    return fail(ErrorKind::NotFound, terminalProgramSubject, search.wished);
}

CommandLine heldOpenOnFailure(const CommandLine& command, const std::string& sentence)
{
    CommandLine held{{"/bin/sh", "-c", holdingScript, "pupitre", sentence}};
    held.argv.insert(held.argv.end(), command.argv.begin(), command.argv.end());
    return held;
}

Result<void> openTerminalWindow(const CommandLine& command, const TerminalSearch& search)
{
    const auto window = inTerminalWindow(command, search);
    if (!window)
        return tl::unexpected(window.error());
    QStringList words;
    for (std::size_t i = 1; i < window->argv.size(); ++i)
        words.append(QString::fromStdString(window->argv[i]));
    const QString program = QString::fromStdString(window->argv.front());
    if (!QProcess::startDetached(program, words))
        return fail(ErrorKind::SystemCallFailed, window->argv.front());
    return {};
}

} // namespace pupitre
