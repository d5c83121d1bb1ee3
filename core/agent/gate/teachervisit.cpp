// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing is started and nobody is published as present: a visit holds only what is inside the instance, and
// goes with it, so a freeze has nothing more to look for.
#include "core/agent/gate/teachervisit.h"

#include "core/agent/course/atwork.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/messages.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/gate/confined.h"
#include "core/agent/gate/shellinside.h"
#include "core/agent/gate/surroundings.h"
#include "core/agent/gate/watchedprogram.h"
#include "core/agent/hosts/away.h"
#include "core/agent/hosts/hostssh.h"
#include "core/agent/seats/instances.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"

#include <csignal>
#include <cstdio>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

/// The far end ends the visit and says so; ours only where that one does not.
constexpr std::chrono::seconds farewellOfTheHost{1};

/// The program takes the terminal for itself, and one that is killed leaves it as it was then: whoever
/// started us wants it back as it is now.
class TerminalKept final
{
public:
    TerminalKept() : m_known(::tcgetattr(STDIN_FILENO, &m_modes) == 0) {}
    ~TerminalKept()
    {
        std::signal(SIGTTOU, SIG_IGN); // else taking it back would stop us
        static_cast<void>(::tcsetpgrp(STDIN_FILENO, ::getpgrp()));
        if (m_known)
            static_cast<void>(::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_modes));
    }
    TerminalKept(const TerminalKept&) = delete;
    TerminalKept& operator=(const TerminalKept&) = delete;

private:
    termios m_modes{};
    bool m_known;
};

int sayWhyNot(const char* why, const Error& error = {})
{
    const std::string detail = error.detail.empty() ? error.subject : error.detail;
    std::fprintf(stderr, "pupitre: %s%s%s\n", why, detail.empty() ? "" : ": ", detail.c_str());
    return 1;
}

int sayItDoesNotRun()
{
    return sayWhyNot("the environment of this student is not running: it starts with the session, and in "
                     "hand-in when the student comes in");
}

int watch(const Argv& argv, const std::function<Instant()>& endsAt)
{
    const TerminalKept kept;
    const auto end = runWatched(argv, endsAt);
    if (!end)
        return sayWhyNot("the terminal could not be opened", end.error());
    if (!end->cutOff && now() < endsAt())
        return end->exit;
    // Its first process ends the instance at the same moment, and may be the first to.
    std::fputs("\r\npupitre: the student's time is over, and this terminal with it\r\n", stderr);
    return 1;
}

Result<void> checkSeat(const StateTree& tree, const SeatTp& where)
{
    const auto file = readCourse(tree, where.course);
    if (!file)
        return tl::unexpected(file.error());
    if (file->course.tp(where.tp) == nullptr)
        return fail(ErrorKind::NotFound, where.tp.text());
    if (file->course.seat(where.seat) == nullptr)
        return fail(ErrorKind::NotFound, where.seat.text());
    return {};
}

bool runsSomewhere(const StateTree& tree, Engine& engine, const SeatTp& where, bool away)
{
    if (!away)
        return Instances(tree, engine).alive(where);
    const auto far = readFarSeat(tree, where);
    return far && far->alive;
}

/// Before the student's environment is touched. Where one of the two cannot be done, it is not entered.
Result<void> noteAndTell(const StateTree& tree, const SeatTp& where)
{
    if (auto noted = appendJournal(
            tree, where.course,
            JournalEntry{0, {}, "teacher", "visit", where.tp.text(), where.seat.text(), "ok", {}});
        !noted)
        return noted;
    const auto told = sendMessage(tree, where.course, where.tp, {where.seat}, visitNotice, now());
    if (!told)
        return tl::unexpected(told.error());
    const auto refused = told->failed.find(where.seat);
    return refused == told->failed.end() ? Result<void>{} : tl::unexpected(refused->second);
}

int goThere(const StateTree& tree, const SeatTp& where, const AwayRecord& away, const std::string& type)
{
    const auto address = parseHostAddress(away.address);
    if (!address)
        return sayWhyNot("the compute host of this student is not known", address.error());
    const auto endsAt = [&] {
        const auto still = readAway(tree, where);
        const auto file = readCourse(tree, where.course);
        const Tp* tp = file ? file->course.tp(where.tp) : nullptr;
        if (!still || !*still || (*still)->host != away.host || tp == nullptr)
            return Instant{}; // it came home, or is elsewhere
        const auto until = atWorkUntil(tree, *tp, where, now());
        return until ? *until + farewellOfTheHost : Instant{};
    };
    return watch(hopArgv(tree, *address, visitRequestText(where), HopTerminal::Yes, type), endsAt);
}

int goInside(const StateTree& tree, Engine& engine, const SeatTp& where, const std::string& type)
{
    const auto endsAt = [&] {
        const auto until = readFile(tree.control(where) / "until", 64);
        const auto end =
            until ? instantFromIso(until->substr(0, until->find('\n'))) : fail(ErrorKind::NotFound);
        return end ? *end : Instant{};
    };
    return watch(engine.enter(Instances::nameOf(where), shellInside(type)), endsAt);
}

} // namespace

std::string visitRequestText(const SeatTp& seat)
{
    return "visit " + seat.course.text() + " " + seat.tp.text() + " " + seat.seat.text();
}

int enterForHome(const StateTree& tree, const SeatTp& seat)
{
    deferSignalsOfTheClient();
    const auto type = terminalType();
    forgetEnvironment();
    ::umask(077);
    ThisPlace place(tree);
    const auto facts = place.engine().available();
    if (!facts)
        return sayWhyNot("the compute host cannot run environments", facts.error());
    if (!Instances(tree, place.engine()).alive(seat))
        return sayItDoesNotRun();
    return goInside(tree, place.engine(), seat, type);
}

int runTeacherVisit(std::string_view courseText, std::string_view tpText, std::string_view seatText)
{
    const auto course = CourseId::parse(courseText);
    const auto tp = TpId::parse(tpText);
    const auto seat = SeatId::parse(seatText);
    if (!course || !tp || !seat) {
        std::fputs("usage: pupitre-agent visit COURSE TP SEAT\n", stderr);
        return 2;
    }
    if (terminalName().empty())
        return sayWhyNot("a visit needs a terminal (ssh -t)");
    deferSignalsOfTheClient();
    const auto type = terminalType();
    forgetEnvironment();
    ::umask(077);
    const auto tree = StateTree::ofThisAccount();
    if (!tree)
        return sayWhyNot("HOME is not set");
    const SeatTp where{*course, *tp, *seat};
    if (const auto known = checkSeat(*tree, where); !known)
        return sayWhyNot("there is no such student on this place", known.error());
    const auto away = readAway(*tree, where);
    if (!away)
        return sayWhyNot("it cannot be read where this student works", away.error());
    ThisPlace place(*tree);
    if (const auto facts = place.engine().available(); !facts)
        return sayWhyNot("this place cannot run environments", facts.error());
    if (!runsSomewhere(*tree, place.engine(), where, away->has_value()))
        return sayItDoesNotRun();
    if (const auto told = noteAndTell(*tree, where); !told)
        return sayWhyNot("the visit could not be noted, or the student not told, so nothing was opened",
                         told.error());
    std::printf("pupitre: you are in the environment of %s as its student, who has been told; \"exit\" "
                "leaves it\r\n",
                where.seat.text().c_str());
    std::fflush(stdout);
    return *away ? goThere(*tree, where, **away, type) : goInside(*tree, place.engine(), where, type);
}

} // namespace pupitre
