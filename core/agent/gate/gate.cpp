// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes from the environment what the client sent, forgets the rest of it, and lets the visit begin.
#include "core/agent/gate/gate.h"

#include "core/agent/gate/refusals.h"
#include "core/agent/gate/visit.h"
#include "core/agent/keys/keyprobe.h"
#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

bool isTerminalType(const std::string& text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._+-").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

std::string terminalName()
{
    if (::isatty(STDIN_FILENO) == 0)
        return {};
    std::error_code failed;
    return std::filesystem::read_symlink("/proc/self/fd/0", failed).string();
}

Arrival readArrival()
{
    Arrival arrival;
    arrival.tty = terminalName();
    arrival.original = variable("SSH_ORIGINAL_COMMAND");
    arrival.request = parseGateRequest(arrival.original, !arrival.tty.empty());
    arrival.termType = variable("TERM");
    if (!isTerminalType(arrival.termType))
        arrival.termType = "dumb";
    return arrival;
}

/// sshd lets clients set variables (LANG, LC_*); nothing of them reaches a program we start.
void forgetEnvironment()
{
    const auto home = variable("HOME");
    const auto root = variable("PUPITRE_ROOT");
    ::clearenv();
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", 1);
    if (!root.empty())
        ::setenv("PUPITRE_ROOT", root.c_str(), 1);
}

/// What a client can send through a terminal, or by hanging up, must not cut short what is being done for its
/// seat: an instance started and not recorded would run unseen. runWatched() asks for them afterwards, and
/// gives SIGPIPE back to the program.
void deferSignalsOfTheClient()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGHUP, SIGINT, SIGQUIT})
        sigaddset(&set, signal);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
}

bool answersPrograms(GateAsk ask)
{
    return ask == GateAsk::Status || ask == GateAsk::Preview || ask == GateAsk::Submit
           || ask == GateAsk::Receipt;
}

} // namespace

int runGate(std::string_view courseText, std::string_view seatText, std::string_view key)
{
    if (courseText == probeCourse && isValidId(seatText)) {
        std::fputs(probeAnswer(std::string(seatText)).c_str(), stdout);
        return 0;
    }
    deferSignalsOfTheClient();
    auto arrival = readArrival();
    arrival.key = key;
    forgetEnvironment();
    ::umask(077);
    const auto course = CourseId::parse(courseText);
    const auto seat = SeatId::parse(seatText);
    const auto tree = StateTree::ofThisAccount();
    if (!course || !seat || !tree) {
        std::fprintf(stderr, "%s\n", lineFor({Refusal::BadKeyLine, {}}).c_str());
        return 2;
    }
    const auto exit = Visit(*tree, *course, *seat, arrival).serve();
    if (exit)
        return *exit;
    tellRefusal(*tree, *course, *seat, kindName(arrival.request.ask), exit.error());
    if (answersPrograms(arrival.request.ask))
        std::fprintf(stdout, "%s\n", toText(toJson(exit.error())).c_str());
    return 1;
}

} // namespace pupitre
