// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostedverb.h. The request is compared with what we know; nothing of it meets a shell.
#include "core/agent/hosts/hostedverb.h"

#include "core/agent/course/connections.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/gate/gate.h"
#include "core/agent/gate/teachervisit.h"
#include "core/agent/hosts/hosted.h"
#include "core/agent/hosts/hostedcalls.h"
#include "core/agent/hosts/hostedtrees.h"
#include "core/agent/hosts/treecopy.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/child.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds leavingLimit{3};

std::vector<std::string> wordsOfLine(std::string_view line)
{
    std::vector<std::string> words(1);
    for (const char c : line) {
        if (c == ' ')
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

Result<Hosted> ownCourse(const StateTree& tree, const std::string& home, const std::string& courseText)
{
    const auto course = CourseId::parse(courseText);
    const auto hosted = course ? readHosted(tree, *course) : tl::unexpected<Error>(course.error());
    if (!hosted)
        return tl::unexpected<Error>(hosted.error());
    if (!*hosted || (*hosted)->home != home)
        return fail(ErrorKind::NotFound, courseText.substr(0, 64));
    return **hosted;
}

/// Records are not enough, as for a freeze: whoever has the tree mounted is ended and looked for again.
Result<void> seeNobodyIn(const StateTree& tree, const SeatTp& seat)
{
    ThisPlace place(tree);
    if (Instances(tree, place.machine().engine).alive(seat) || !liveConnections(tree, seat).empty())
        return fail(ErrorKind::StillRunning, seat.seat.text());
    for (const bool again : {false, true}) {
        const auto occupants = occupantsOf({tree.workspace(seat)});
        if (!occupants)
            return tl::unexpected<Error>(occupants.error());
        if (occupants->empty())
            return {};
        if (again)
            return fail(ErrorKind::StillRunning, seat.seat.text(),
                        std::to_string(occupants->front().process.pid));
        std::vector<ProcessIdentity> processes;
        for (const auto& occupant : *occupants) {
            (void)sendSignal(occupant.process, SIGKILL); // looked at again
            processes.push_back(occupant.process);
        }
        (void)waitGone(std::move(processes), leavingLimit);
    }
    return {};
}

Result<TreeEnd> sendingEnd(const StateTree& tree, const Hosted& hosted, const CourseId& course,
                           const std::string& name, const std::string& depth)
{
    auto what = hostedTree(tree, course, name);
    if (!what)
        return tl::unexpected<Error>(what.error());
    if (!what->work || (depth != "stamps" && depth != "hashes"))
        return fail(ErrorKind::UnsafePath, name, depth); // the rest is the home's already
    TreeEnd end;
    end.folder = what->folder;
    end.depth = depth == "stamps" ? IndexDepth::Stamps : IndexDepth::Hashes;
    if (end.depth == IndexDepth::Hashes) {
        if (hosted.seat(*what->work) == HostedAs::Running)
            return fail(ErrorKind::StillRunning, what->work->seat.text());
        if (auto nobody = seeNobodyIn(tree, *what->work); !nobody)
            return tl::unexpected<Error>(nobody.error());
    }
    return end;
}

Result<TreeEnd> receivingEnd(const StateTree& tree, Engine& engine, const Hosted& hosted,
                             const CourseId& course, const std::string& name)
{
    auto what = hostedTree(tree, course, name);
    const auto facts = engine.available();
    if (!what || !facts)
        return tl::unexpected<Error>(what ? facts.error() : what.error());
    TreeEnd end;
    end.role = TreeEnd::Role::Receive;
    end.folder = what->folder;
    end.lock = what->lock;
    end.asker = ownIdentity();
    if (auto made = makeFolders(end.folder.parent_path()); !made)
        return tl::unexpected<Error>(made.error());
    if (what->work && hosted.seat(*what->work) == HostedAs::Running)
        return fail(ErrorKind::StillRunning, what->work->seat.text()); // it is there, and may be worked on
    if (what->work) {
        end.owner = static_cast<uid_t>(studentUid(facts->identity));
        auto ready = seeNobodyIn(tree, *what->work).and_then([&] { return noteUsed(tree, *what->work); });
        if (!ready) // work comes here: from now on it is its student's
            return tl::unexpected<Error>(ready.error());
    }
    return end;
}

/// The other end reads why from its stream, as it would from a worker.
int refuseTree(const Error& error)
{
    TreeWire wire(STDIN_FILENO, STDOUT_FILENO);
    (void)wire.putVerdict(tl::unexpected<Error>(error));
    std::fprintf(stderr, "%s\n", verdictText(tl::unexpected<Error>(error)).c_str());
    return 1;
}

int becomeTreeEnd(const StateTree& tree, Engine& engine, const Result<TreeEnd>& end)
{
    const auto argv = end ? treeEndArgv(tree, engine, *end) : tl::unexpected<Error>(end.error());
    if (!argv)
        return refuseTree(argv.error());
    const auto environment = cleanEnvironment();
    std::vector<char*> words;
    std::vector<char*> variables;
    for (const auto& word : *argv)
        words.push_back(const_cast<char*>(word.c_str())); // C's signature; execve changes nothing
    for (const auto& variable : environment)
        variables.push_back(const_cast<char*>(variable.c_str()));
    words.push_back(nullptr);
    variables.push_back(nullptr);
    const auto program = findProgram(argv->front());
    if (program)
        ::execve(program->c_str(), words.data(), variables.data());
    return refuseTree({ErrorKind::NotFound, argv->front(), {}});
}

int moveTree(const StateTree& tree, const std::string& home, const std::vector<std::string>& words)
{
    ::umask(022);
    ThisPlace place(tree);
    const auto machine = place.machine();
    if (const auto facts = machine.engine.available(); !facts)
        return refuseTree(facts.error());
    const auto hosted = ownCourse(tree, home, words[1]);
    if (!hosted)
        return refuseTree(hosted.error());
    const auto course = *CourseId::parse(words[1]);
    return becomeTreeEnd(tree, machine.engine,
                         words[0] == "send" ? sendingEnd(tree, *hosted, course, words[2], words[3])
                                            : receivingEnd(tree, machine.engine, *hosted, course, words[2]));
}

bool runsHere(const Hosted& hosted, const std::string& seat)
{
    return std::ranges::any_of(hosted.seats, [&](const HostedSeat& one) {
        return one.seat.text() == seat && one.as == HostedAs::Running;
    });
}

int visitGate(const StateTree& tree, const std::string& home, const std::vector<std::string>& words,
              const std::string& original)
{
    const auto hosted = ownCourse(tree, home, words[1]);
    if (!hosted || !runsHere(*hosted, words[2])) {
        std::fputs("pupitre: your seat is being moved; try again in a minute\n", stderr);
        return 1;
    }
    ::setenv("SSH_ORIGINAL_COMMAND", original.c_str(), 1);
    return runGate(words[1], words[2], words.size() == 4 ? words[3] : std::string());
}

int visitForTeacher(const StateTree& tree, const std::string& home, const std::vector<std::string>& words)
{
    const auto hosted = ownCourse(tree, home, words[1]);
    const auto course = CourseId::parse(words[1]);
    const auto tp = TpId::parse(words[2]);
    const auto seat = SeatId::parse(words[3]);
    if (!hosted || !course || !tp || !seat || hosted->seat({*course, *tp, *seat}) != HostedAs::Running) {
        std::fputs("pupitre: this student is being moved; try again in a minute\n", stderr);
        return 1;
    }
    return enterForHome(tree, {*course, *tp, *seat});
}

} // namespace

std::string gateRequestText(const CourseId& course, const SeatId& seat, std::string_view key,
                            std::string_view original)
{
    return "gate " + course.text() + " " + seat.text() + (key.empty() ? "" : " " + std::string(key)) + "\n"
           + std::string(original);
}

int runHosted(const StateTree& tree, const std::string& home)
{
    const char* request = std::getenv("SSH_ORIGINAL_COMMAND");
    const std::string text = request == nullptr ? std::string() : request;
    const auto line = std::min(text.find('\n'), text.size());
    const auto words = wordsOfLine(std::string_view(text).substr(0, line));
    const bool whole = line == text.size();
    if (whole && words.size() == 1 && words[0] == "calls") {
        ::umask(022);
        return runHostedCalls(tree, home, STDIN_FILENO, STDOUT_FILENO);
    }
    if (whole && ((words.size() == 4 && words[0] == "send") || (words.size() == 3 && words[0] == "receive")))
        return moveTree(tree, home, words);
    if (whole && words.size() == 4 && words[0] == "visit")
        return visitForTeacher(tree, home, words);
    if (!whole && (words.size() == 3 || words.size() == 4) && words[0] == "gate")
        return visitGate(tree, home, words, text.substr(line + 1));
    std::fputs("pupitre-agent: this key is a home place's; it opens nothing else\n", stderr);
    return 2;
}

} // namespace pupitre
