// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student who swaps files for links while somebody copies. PUPITRE_ROUNDS says how often (the slow tier
// says some hundreds); whether swapping would be any use at all is seen with a copy that trusts what it
// meets.
#include "core/agent/engines/podman.h"
#include "core/agent/seats/mappedjob.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/attacks.h"
#include "tests/rounds.h"

#include <fcntl.h>
#include <iostream>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class AttackRaces : public Attack
{
protected:
    /// Folder d, link l to the state tree; file f, link g to the secret, pipe p: each keeps becoming another.
    static std::string swapper()
    {
        const auto state = lab().tree().root().string();
        return "perl -e 'sub f { open F, \">\", shift; print F \"own\"; close F } mkdir \"d\"; "
               "f(\"d/secret\"); "
               "f(\"f\"); symlink \""
               + state + "\", \"l\"; symlink \"" + state
               + "/secret\", \"g\"; system \"mkfifo p\"; exit if fork; open STDIN, \"</dev/null\"; open "
                 "STDOUT, "
                 "\">/dev/null\"; open STDERR, \">/dev/null\"; for (;;) { rename \"d\", \"t\"; rename \"l\", "
                 "\"d\"; "
                 "rename \"d\", \"l\"; rename \"t\", \"d\"; rename \"f\", \"u\"; rename \"g\", \"f\"; rename "
                 "\"f\", \"g\"; rename \"p\", \"f\"; rename \"f\", \"p\"; rename \"u\", \"f\" }'";
    }
    /// Below a copy, the account's secret in any file.
    static bool leaked(const std::filesystem::path& copy)
    {
        const auto root = openFolder(copy);
        EXPECT_TRUE(root);
        bool found = false;
        EXPECT_TRUE(walkBeneath(root->get(), [&](const WalkEntry& entry) -> Result<WalkStep> {
            if (S_ISREG(entry.status.st_mode)
                && readFile(copy / entry.path).value_or("").find(secretText) != std::string::npos)
                found = true;
            return WalkStep::Descend;
        }));
        return found;
    }
    static std::string program(const std::string& name) { return *findProgram(name); }
};

} // namespace

TEST_F(AttackRaces, aHandInNeverHoldsWhatALinkPointedTo)
{
    const auto course = openCourse("race", 1);
    accountsSecret();
    ASSERT_EQ(lab().ssh(course.id, "s01", {swapper()}).exit, 0);
    const auto workspace = lab().tree().workspace(where(course, "s01")).string();

    const auto copies = lab().tree().run() / "race";
    const auto wanted = rounds(); // asked here: who becomes the account has its environment
    EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        Podman podman(lab().tree());
        // the copy that trusts what it meets
        ChildOptions options;
        options.limit = 60s;
        const auto naive =
            runChild(podman.mapped({program("perl"), "-e",
                                    "for (1..20000) { for $f (@ARGV) { next if -p $f; if (sysopen "
                                    "F, $f, 2048) { read F, $_, 99; $n++ if /account/ } } } print "
                                    "$n+0",
                                    workspace + "/d/secret", workspace + "/f"}),
                     options);
        if (!naive || naive->out.empty() || naive->out == "0")
            return fail(ErrorKind::Conflict, "swapping", "changes nothing");
        std::cout << "a naive reader was led astray " << naive->out << " times of 40000\n";

        std::size_t interrupted = 0;
        constexpr std::size_t atOnce = 20; // jobs of one worker
        for (std::size_t done = 0; done < wanted; done += atOnce) {
            std::vector<Json> jobs;
            for (std::size_t i = 0; i < atOnce; ++i)
                jobs.push_back(mapped::take(workspace, copies / std::to_string(done + i), {}, {}));
            for (const auto& answer : runMappedJobs(lab().tree(), podman, jobs))
                if (!answer)
                    ++interrupted;
        }
        if (interrupted > 0)
            return fail(ErrorKind::Conflict, std::to_string(interrupted), "copies failed");
        return {};
    }));
    std::size_t whole = 0;
    for (std::size_t i = 0; i < wanted; ++i) {
        const auto copy = copies / std::to_string(i) / "files";
        EXPECT_FALSE(leaked(copy)) << i;
        whole += pupitre::exists(copy / "d/secret") ? 1 : 0;
    }
    std::cout << wanted << " copies, " << whole << " with d as a folder\n";
    EXPECT_TRUE(lab().asTheAccount([&] { return removeTree(copies); }));
}

TEST_F(AttackRaces, aFreezeUnderSwappingHandsHoldsNothingElse)
{
    auto course = openCourse("racefreeze", 3);
    accountsSecret();
    for (const auto* seat : {"s01", "s02", "s03"})
        ASSERT_EQ(lab().ssh(course.id, seat, {swapper()}).exit, 0);
    course.tps[0].sessions[0].end.utc = now() - 1s;
    course.tps[0].deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));
    for (const auto* seat : {"s01", "s02", "s03"}) {
        const auto submissions = listSubmissions(lab().tree(), where(course, seat));
        ASSERT_TRUE(submissions);
        ASSERT_EQ(submissions->size(), 1U);
        const auto folder = lab().tree().submission(where(course, seat), 1);
        EXPECT_FALSE(leaked(folder / "files"));
        EXPECT_EQ(
            runChild({"sh", "-c", "cd \"$0\"/files && sha256sum --strict --quiet -c ../MANIFEST", folder})
                ->exit,
            0);
    }
}

} // namespace pupitre
