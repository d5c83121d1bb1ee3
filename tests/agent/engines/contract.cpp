// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Pupitre asks of every engine: who is where, what is seen, what ends. Real engines, real instances.
#include "tests/agent/engines/contract.h"

#include "core/agent/engines/limitsprobe.h"
#include "core/agent/seats/occupants.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre
{

using namespace std::chrono_literals;

TEST_P(EngineContract, firstProcessIsTheAgentAndLives)
{
    const auto spec = freshSpec();
    const auto process = started(spec);
    EXPECT_TRUE(isAlive(process));
    EXPECT_EQ(said(spec, "cat /proc/1/comm; cat README; hostname 2>/dev/null || cat /etc/hostname"),
              "agent\nRead me.\n" + spec.hostname + "\n");
    const auto occupants = occupantsOf({EngineLab::homeOf(spec)});
    ASSERT_TRUE(occupants);
    EXPECT_TRUE(std::ranges::any_of(*occupants, [&](const Occupant& one) { return one.process == process; }));
}

TEST_P(EngineContract, outlivesWhoStartedIt)
{
    const auto spec = freshSpec();
    const pid_t starter = ::fork();
    if (starter == 0)
        ::_exit(engine().start(spec, {}) ? 0 : 1);
    int status = -1;
    ASSERT_EQ(::waitpid(starter, &status, 0), starter);
    ASSERT_EQ(status, 0);
    EXPECT_EQ(said(spec, "echo here"), "here\n");
}

TEST_P(EngineContract, firstProcessEndsItAtItsTime)
{
    const auto spec = freshSpec();
    const auto endsAt = now() + 2s;
    ASSERT_TRUE(EngineLab::tellEnd(spec, endsAt));
    const auto process = started(spec);
    EXPECT_TRUE(waitGone({process}, 10s).empty());
    EXPECT_GE(now(), endsAt);
    EXPECT_LE(now() - endsAt, 1s);
    EXPECT_TRUE(occupantsOf({EngineLab::homeOf(spec)})->empty());
}

TEST_P(EngineContract, aRunningInstanceObeysANewEnd)
{
    const auto spec = freshSpec();
    const auto process = started(spec);
    // deaf to everything that can be refused
    EXPECT_EQ(exitOf(spec, "(trap '' TERM HUP INT; while :; do sleep 60; done) >/dev/null 2>&1 &"), 0);
    const auto endsAt = now() + 100ms;
    ASSERT_TRUE(EngineLab::tellEnd(spec, endsAt));
    EXPECT_TRUE(waitGone({process}, 10s).empty());
    EXPECT_LE(now() - endsAt, 1500ms);
    EXPECT_TRUE(occupantsOf({EngineLab::homeOf(spec)})->empty());
}

TEST_P(EngineContract, entersAsTheStudentWithNoPowers)
{
    const auto spec = freshSpec();
    ASSERT_TRUE(isAlive(started(spec)));
    const auto uid = std::to_string(uidInside());
    EXPECT_EQ(said(spec, "id -u; id -g; pwd; echo $HOME $USER"),
              uid + "\n" + uid + "\n/home/student\n/home/student student\n");
    const auto status = said(spec, "cat /proc/self/status");
    for (const char* line : {"CapInh:\t0000000000000000", "CapPrm:\t0000000000000000",
                             "CapEff:\t0000000000000000", "CapAmb:\t0000000000000000", "NoNewPrivs:\t1"})
        EXPECT_NE(status.find(line), std::string::npos) << line << "\n" << status;
    EXPECT_EQ(said(spec, "grep -c '^student:' /etc/passwd"), "1\n");
    EXPECT_NE(exitOf(spec, "kill -9 1; kill -STOP 1; ls /proc/1/root/"), 0);
    EXPECT_EQ(said(spec, "echo still"), "still\n");
}

TEST_P(EngineContract, passesBytesAndExitStatusUnchanged)
{
    const auto spec = freshSpec();
    ASSERT_TRUE(isAlive(started(spec)));
    ChildOptions options;
    options.input = "in\n";
    const std::string text = "café 'x' \"$HOME\" `id`\n;";
    const auto output =
        inside(spec, {"/bin/sh", "-c", R"(cat; printf %s "$1"; echo err >&2; exit 7)", "sh", text}, options);
    EXPECT_EQ(output.out, "in\n" + text);
    EXPECT_EQ(output.err, "err\n");
    EXPECT_EQ(output.exit, 7);
    for (unsigned i = 0; i < 300'000; ++i)
        options.input += static_cast<char>((i * 7919U) >> 3);
    EXPECT_TRUE(inside(spec, {"/bin/cat"}, options).out == options.input) << "both ways at once";
    EXPECT_EQ(inside(spec, {"/bin/sh", "-c", "kill -KILL $$"}).exit, 137);
    EXPECT_NE(inside(spec, {"/nonexistent/program"}).exit, 0);
    const auto environment =
        runChild(engine().enter(spec.name, {{"/bin/sh", "-c", "echo $TERM"}, false, {{"TERM", "vt100"}}}));
    EXPECT_EQ(environment->out, "vt100\n");
}

TEST_P(EngineContract, hidesTheAccountAndTheHost)
{
    const auto spec = freshSpec();
    const std::filesystem::path home = std::getenv("HOME");
    ASSERT_TRUE(writeFileAtomically(home / "secret", "the account's", 0600));
    ASSERT_TRUE(writeFileAtomically(home / "open", "anybody's", 0644));
    ASSERT_TRUE(writeFileAtomically(EngineLab::controlOf(spec) / "secret", "the account's", 0600));
    ASSERT_TRUE(isAlive(started(spec)));
    for (const char* name : {"secret", "open"}) {
        EXPECT_NE(exitOf(spec, "cat " + (home / name).string()), 0) << name;
        EXPECT_NE(exitOf(spec, "cat /proc/1/root" + (home / name).string()), 0) << name;
    }
    EXPECT_EQ(said(spec, "ls /home"), "student\n");
    EXPECT_NE(exitOf(spec, "ls " + home.string()), 0);
    EXPECT_NE(exitOf(spec, "cat /etc/shadow"), 0);
    // a folder that is shown, with a file that is the account's alone
    const auto shown = inside(spec, {"/bin/cat", "/run/pupitre/control/secret"});
    if (facts().identity == IdentityKind::Subuid)
        EXPECT_NE(shown.exit, 0);
    else
        EXPECT_TRUE(lacks("subuid")) << "the student is the account, and nobody says so";
}

TEST_P(EngineContract, mountsAreWhatTheyAreSaidToBe)
{
    const auto spec = freshSpec();
    ASSERT_TRUE(isAlive(started(spec)));
    EXPECT_EQ(exitOf(spec, "echo mine > new && echo more >> README"), 0);
    EXPECT_EQ(said(spec, "cat /data/README"), "Read me.\n");
    for (const char* target :
         {"/data/README", "/data/x", "/run/pupitre/control/until", "/run/pupitre/control/x",
          "/run/pupitre/agent", "/bin/x", "/usr/x", "/etc/x", "/x", "/run/x", "/dev/x", "/home/x"})
        EXPECT_NE(exitOf(spec, std::string("echo x > ") + target), 0) << target;
    for (const char* target : {"/tmp/x", "/dev/shm/x", "/home/student/x", "/dev/null"})
        EXPECT_EQ(exitOf(spec, std::string("echo x > ") + target), 0) << target;
    // mapped() is who may look at it from outside, and sees the student where studentUid() says
    EXPECT_EQ(fromOutside(spec, "new"), std::to_string(studentUid(facts().identity)) + " 5\n");
}

TEST_P(EngineContract, hasNoNetworkUnlessItSaysSo)
{
    auto spec = freshSpec();
    ASSERT_TRUE(isAlive(started(spec)));
    EXPECT_EQ(said(spec, "tail -n +3 /proc/net/dev | sed 's/:.*//; s/ //g'"), "lo\n");
    auto online = freshSpec();
    online.limits.network = NetworkAccess::Internet;
    if (lacks("internet")) {
        EXPECT_FALSE(engine().start(online, {})) << "asked for what it lacks, it must not start";
    }
    auto onGpu = freshSpec();
    onGpu.gpu = "GPU-none";
    EXPECT_FALSE(engine().start(onGpu, {}));
}

TEST_P(EngineContract, keepsLimitsOrListsThem)
{
    auto spec = freshSpec();
    spec.limits.fileMiB = 1;
    ASSERT_TRUE(isAlive(started(spec)));
    EXPECT_NE(exitOf(spec, "head -c 2000000 /dev/zero > big"), 0);
    EXPECT_EQ(fromOutside(spec, "big"), std::to_string(studentUid(facts().identity)) + " 1048576\n");
    const auto measured = measureLimits(EngineLab::get().tree(), engine(), GetParam().image);
    ASSERT_TRUE(measured) << measured.error().detail;
    EXPECT_TRUE(measured->limitsMeasured);
    EXPECT_EQ(measured->lacks.size(), std::set(measured->lacks.begin(), measured->lacks.end()).size());
    EXPECT_EQ(*engine().available(), *measured) << "what was measured is remembered";
    std::string list;
    for (const auto& lack : measured->lacks)
        list += " " + lack;
    std::fprintf(stderr, "%s %s lacks:%s\n", measured->name.c_str(), measured->version.c_str(), list.c_str());
}

TEST_P(EngineContract, aForkBombStaysAtHome)
{
    if (lacks("processLimit"))
        GTEST_SKIP() << facts().name << " has no process limit here, and says so";
    auto bomb = freshSpec();
    bomb.limits.processes = 40;
    auto other = freshSpec();
    other.limits.processes = 40;
    ASSERT_TRUE(isAlive(started(bomb)));
    ASSERT_TRUE(isAlive(started(other)));
    EXPECT_EQ(exitOf(bomb, "(i=0; while [ $i -lt 60 ]; do sleep 60 & i=$((i+1)); done; wait) "
                           ">/dev/null 2>&1 &"),
              0);
    EXPECT_EQ(said(other, "for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.05 & done; wait; echo fine"), "fine\n");
}

TEST_P(EngineContract, stoppingAndRemovingCanBeRepeated)
{
    EXPECT_TRUE(engine().remove({}));
    EXPECT_TRUE(engine().remove({"pupitre_lab_tp1_never"}));
    const auto spec = freshSpec();
    const auto process = started(spec);
    EXPECT_TRUE(engine().remove({spec.name, "pupitre_lab_tp1_never"}));
    EXPECT_TRUE(waitGone({process}, 10s).empty());
    EXPECT_TRUE(engine().remove({spec.name}));
    EXPECT_NE(inside(spec, {"/bin/true"}).exit, 0);
}

TEST_P(EngineContract, startsAgainAfterEverythingWasKilled)
{
    const auto spec = freshSpec();
    const auto before = started(spec);
    const auto monitor = identityOf(parentOf(before));
    ASSERT_TRUE(monitor);
    ASSERT_TRUE(sendSignal(*monitor, SIGKILL)); // so that nobody tidies any books
    ASSERT_TRUE(sendSignal(before, SIGKILL));
    ASSERT_TRUE(waitGone({before, *monitor}, 10s).empty());
    const auto removed = engine().remove({spec.name});
    EXPECT_TRUE(removed) << removed.error().detail;
    const auto after = started(spec);
    EXPECT_NE(before, after);
    ASSERT_TRUE(sendSignal(after, SIGKILL)); // and without a word to the engine
    ASSERT_TRUE(waitGone({after}, 10s).empty());
    ASSERT_TRUE(isAlive(started(spec)));
    EXPECT_EQ(said(spec, "cat README"), "Read me.\n");
}

TEST_P(EngineContract, namesWhatIsMissing)
{
    auto spec = freshSpec();
    spec.image = "localhost/pupitre/nowhere:1";
    const auto refused = engine().start(spec, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NoImage);
    EXPECT_EQ(refused.error().subject, spec.image);
    auto broken = freshSpec();
    broken.mounts[3].source = "/nonexistent/data";
    const auto failed = engine().start(broken, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::EngineFailed);
    EXPECT_NE(failed.error().detail.find("/nonexistent/data"), std::string::npos) << failed.error().detail;
    EXPECT_TRUE(occupantsOf({EngineLab::homeOf(broken)})->empty());
}

TEST_P(EngineContract, listsAndRemovesImages)
{
    const auto images = m_under->images->list();
    ASSERT_TRUE(images) << images.error().detail;
    EXPECT_TRUE(std::ranges::any_of(
        *images, [&](const ImageFacts& one) { return one.reference == GetParam().image; }));
    EXPECT_TRUE(m_under->images->makeReady(GetParam().image, {}));
    const auto missing = m_under->images->remove("localhost/pupitre/nowhere:1");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NoImage);
}

} // namespace pupitre
