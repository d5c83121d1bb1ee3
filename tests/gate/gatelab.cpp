// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The agent's own functions are called in a child that has become the account, so no desktop is needed.
#include "tests/gate/gatelab.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/engines/choice.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/seats/instances.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"
#include "tests/gate/labimage.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds clientLimit{60}; // a login that starts an instance on a loaded machine

int become(const LoopbackPlace& place, const std::function<Result<void>()>& work)
{
    const auto& account = place.account();
    if (::geteuid() == 0
        && (::initgroups(account.name.c_str(), account.gid) != 0 || ::setgid(account.gid) != 0
            || ::setuid(account.uid) != 0 || ::chdir(account.home.c_str()) != 0))
        return 2;
    ::signal(SIGPIPE, SIG_IGN); // as the agent's verbs do
    ::clearenv();
    for (const auto& variable : place.environment()) {
        const auto equals = variable.find('=');
        ::setenv(variable.substr(0, equals).c_str(), variable.substr(equals + 1).c_str(), 1);
    }
    const auto done = work();
    if (done)
        return 0;
    std::fprintf(stderr, "as the account: %s %s %s\n", wireName(done.error().kind),
                 done.error().subject.c_str(), done.error().detail.c_str());
    return 1;
}

} // namespace

Result<GateLab> GateLab::open(const std::string& engine)
{
    auto place = LoopbackPlace::open();
    if (!place)
        return tl::unexpected(place.error());
    GateLab lab(std::move(*place));
    if (auto installed = lab.installAgent(); !installed)
        return tl::unexpected(installed.error());
    if (auto named = lab.asTheAccount([&] { return nameEngine(lab.m_tree, engine); }); !named)
        return tl::unexpected(named.error());
    if (auto imported = lab.importImage(); !imported)
        return tl::unexpected(imported.error());
    return lab;
}

Result<void> GateLab::asTheAccount(const std::function<Result<void>()>& work) const
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(become(m_place, work));
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return failErrno("work of the account");
    if (WIFSIGNALED(status))
        std::fprintf(stderr, "as the account: ended by signal %d\n", WTERMSIG(status));
    return status == 0 ? Result<void>{} : fail(ErrorKind::AgentFailed, "work of the account");
}

Result<void> GateLab::installAgent() const
{
    const auto binary = readFile(PUPITRE_AGENT, 512U << 20U); // with all its debugging information
    if (!binary)
        return tl::unexpected(binary.error());
    return asTheAccount([&]() -> Result<void> {
        const auto hash = sha256Hex(*binary);
        if (auto made = makeFolders(m_tree.bin() / hash); !made)
            return made;
        if (auto written = writeFileAtomically(m_tree.bin() / hash / "pupitre-agent", *binary, 0755);
            !written)
            return written;
        if (::symlink(hash.c_str(), (m_tree.bin() / "current").c_str()) != 0)
            return fail(ErrorKind::FileUnwritable, "current");
        return {};
    });
}

Result<void> GateLab::importImage() const
{
    const auto tar = m_place.folder() / "image.tar";
    if (auto written = writeLabImage(tar); !written)
        return written;
    const Fd archive(::open(tar.c_str(), O_RDONLY | O_CLOEXEC));
    return asTheAccount([&]() -> Result<void> {
        ThisPlace place(m_tree);
        if (const auto facts = place.engine().available(); !facts)
            return tl::unexpected(facts.error());
        return place.images().import(labImage, archive.get(), {});
    });
}

Result<Course> GateLab::newCourse(const std::string& id, int seats)
{
    Course course;
    course.id = *CourseId::parse(id);
    course.title = id;
    course.zone = "Europe/Paris";
    for (int i = 1; i <= seats; ++i) {
        const auto name = (i < 10 ? "s0" : "s") + std::to_string(i);
        const auto identity = m_place.makeIdentity(id + "-" + name);
        if (!identity)
            return tl::unexpected(identity.error());
        m_identities[id + "/" + name] = *identity;
        const auto key = readFile(identity->key.string() + ".pub").and_then([](const auto& text) {
            return parsePublicKey(text);
        });
        if (!key)
            return tl::unexpected(key.error());
        Seat seat;
        seat.id = *SeatId::parse(name);
        seat.members.push_back({"student" + std::to_string(i), "Student", std::to_string(i), "", ""});
        seat.members.back().keys.push_back(*key);
        course.seats.push_back(std::move(seat));
    }
    return course;
}

Tp GateLab::tpOf(const std::string& id, Instant start, Instant end, Instant deadline)
{
    Tp tp;
    tp.id = *TpId::parse(id);
    tp.title = id;
    tp.image = labImage;
    Session session;
    session.start.utc = start;
    session.end.utc = end;
    tp.sessions.push_back(session);
    tp.deadline.utc = deadline;
    tp.retention.utc = deadline + std::chrono::days{30};
    tp.published = true;
    tp.open.fileMiB = 8;
    tp.handIn.fileMiB = 8;
    return tp;
}

Result<void> GateLab::put(const Course& course) const
{
    auto done = asTheAccount([&]() -> Result<void> {
        const auto there = readCourse(m_tree, course.id);
        const auto put = putCourse(m_tree, course, there ? std::optional(there->revision) : std::nullopt);
        return put ? Result<void>{} : tl::unexpected(put.error());
    });
    return done ? reconcile() : done;
}

Result<void> GateLab::reconcile() const
{
    return asTheAccount([&]() -> Result<void> {
        ThisPlace place(m_tree);
        const auto outcome = Reconcile(m_tree, place.machine(), "teacher").everything();
        if (!outcome)
            return tl::unexpected(outcome.error());
        for (const auto& failure : outcome->failures)
            return tl::unexpected(failure.error);
        return {};
    });
}

void GateLab::endInstances(const Course& course) const
{
    static_cast<void>(asTheAccount([&]() -> Result<void> {
        ThisPlace place(m_tree);
        std::vector<SeatTp> seats;
        for (const auto& tp : course.tps)
            for (const auto& seat : course.seats)
                seats.push_back({course.id, tp.id, seat.id});
        const auto failures = Instances(m_tree, place.engine()).end(seats);
        return failures.empty() ? Result<void>{} : tl::unexpected(failures.front().error);
    }));
}

const SshIdentity& GateLab::identity(const CourseId& course, const std::string& seat) const
{
    return m_identities.at(course.text() + "/" + seat);
}

Argv GateLab::sshArgv(const CourseId& course, const std::string& seat, const Argv& options,
                      const Argv& more) const
{
    auto argv = m_place.client("ssh", identity(course, seat));
    argv.insert(argv.end(), options.begin(), options.end());
    argv.push_back(m_place.destination());
    argv.insert(argv.end(), more.begin(), more.end());
    return argv;
}

ChildOutput GateLab::ssh(const CourseId& course, const std::string& seat, const Argv& more,
                         const std::string& input, const Argv& options) const
{
    return runChild(sshArgv(course, seat, options, more), {.limit = clientLimit, .input = input})
        .value_or(ChildOutput{-1, {}, "no answer"});
}

ChildOutput GateLab::sftp(const CourseId& course, const std::string& seat, const std::string& batch) const
{
    auto argv = m_place.client("sftp", identity(course, seat));
    argv.insert(argv.end(), {"-b", "-", m_place.destination()});
    return runChild(argv, {.limit = clientLimit, .input = batch}).value_or(ChildOutput{-1, {}, "no answer"});
}

std::string GateLab::sshText(const CourseId& course, const std::string& seat) const
{
    std::string text;
    for (const auto& word : m_place.client("ssh", identity(course, seat)))
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace pupitre
