// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class on two compute hosts, from its preparation to its frozen work at home, with real sshd and Podman.
#include "core/agent/check/removal.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/hosts/hostssh.h"
#include "core/agent/sampling/minute.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"
#include "core/wire/sha256.h"
#include "tests/agent/hosts/hostslab.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <set>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
using namespace std::chrono_literals;
class ClassOnHosts : public WithHosts
{
protected:
    /// Prepared and started.
    static Course openedOn(const std::string& id, int seats)
    {
        const auto start = std::chrono::floor<std::chrono::seconds>(now());
        auto course = courseOn(id, seats, start - 1min, start + 1h);
        EXPECT_TRUE(lab().write(course));
        EXPECT_TRUE(lab().reconcile());
        return course;
    }
};
} // namespace

TEST_F(ClassOnHosts, seatsAreSpreadBeforeClassAndWorkThere)
{
    auto course = courseOn("spread", 5, now() + 1h, now() + 2h);
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    std::multiset<std::size_t> hosts;
    for (const auto* seat : {"s01", "s02", "s03", "s04"}) {
        const auto host = hostOf(seatOf(course, seat));
        ASSERT_TRUE(host) << seat << journalOf(course.id);
        hosts.insert(*host);
        EXPECT_TRUE(viewAt(lab().host(*host), seatOf(course, seat)).workspace) << seat;
        EXPECT_TRUE(statusOf(seatOf(course, seat)).prepared) << seat;
    }
    EXPECT_EQ(hosts.count(0), 2U);
    EXPECT_EQ(hosts.count(1), 2U);
    EXPECT_FALSE(hostOf(seatOf(course, "s05"))); // no room: at home
    EXPECT_TRUE(viewAt(lab().home(), seatOf(course, "s05")).workspace);

    course.tps[0].sessions[0].start.utc = now() - 1min;
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    for (const auto* seat : {"s01", "s02", "s03", "s04"}) {
        EXPECT_TRUE(viewAt(lab().host(*hostOf(seatOf(course, seat))), seatOf(course, seat)).alive) << seat;
        const auto status = statusOf(seatOf(course, seat));
        EXPECT_EQ(status.instance, InstanceState::Running) << seat;
        EXPECT_TRUE(status.load && status.load->memoryBytes > 0) << seat; // told by its host
    }
    EXPECT_TRUE(viewAt(lab().home(), seatOf(course, "s05")).alive);
    const auto run = ssh(course, "s01", {"sh src/run.sh; cat /data/points.csv; id -u; exit 7"});
    EXPECT_EQ(run.out, "hello\n1,2\n1000\n") << run.err;
    EXPECT_EQ(run.exit, 7);
}

TEST_F(ClassOnHosts, whatAHostMeasuredIsInTheHomesRing)
{
    const auto course = openedOn("measured", 1);
    const auto seat = seatOf(course, "s01");
    const auto host = hostOf(seat);
    ASSERT_TRUE(host);
    const auto minute = [](const GateLab& place) {
        return place.asTheAccount([tree = place.tree()]() -> Result<void> {
            noteSample(tree, 0ms, {}, {1 << 20, 32, 24h, 0});
            return {};
        });
    };
    ASSERT_TRUE(minute(lab().host(*host)));
    ASSERT_TRUE(lab().reconcile());
    ASSERT_TRUE(minute(lab().home()));
    const auto page = samplePageFromJson(SampleRing(ringFolder(lab().home().tree())).page({}, 0, 100));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->samples.size(), 2U);
    EXPECT_EQ(page->samples[0].sample.host,
              lab().computeHost(*host, 1).id.text()); // the home's name is taken
    EXPECT_EQ(page->samples[1].sample.host, hostName());
    const auto& instances = page->samples[0].sample.instances;
    EXPECT_TRUE(std::ranges::any_of(instances, [&](const InstanceReading& one) {
        return one.owner.course == course.id && one.owner.seat == seat.seat && one.memoryBytes > 0;
    }));
}

TEST_F(ClassOnHosts, everyWayInLeadsThroughTheHome)
{
    const auto course = openedOn("ways", 1);
    const auto seat = seatOf(course, "s01");
    ASSERT_TRUE(hostOf(seat));
    const auto shell =
        ssh(course, "s01", {}, "echo from the shell; test -t 0 || echo no tty\nexit 3\n", {"-T"});
    EXPECT_EQ(shell.out, "from the shell\nno tty\n") << shell.err;
    EXPECT_EQ(shell.exit, 3);
    const auto terminal = ssh(
        course, "s01", {"test -t 0 && echo tty; echo size $(stty size); printf '~#~.'; exit 5"}, {}, {"-tt"});
    EXPECT_NE(terminal.out.find("tty"), std::string::npos) << terminal.out << terminal.err;
    EXPECT_NE(terminal.out.find("~#~."), std::string::npos)
        << terminal.out; // the client between has no escapes
    EXPECT_EQ(terminal.exit, 5);
    std::string bytes;
    for (int i = 0; i < 1'000'000; ++i)
        bytes.push_back(static_cast<char>(i * 7 + i / 251));
    EXPECT_TRUE(ssh(course, "s01", {"cat > blob; cat blob"}, bytes).out == bytes);
    EXPECT_EQ(ssh(course, "s01", {"printf '%s' \"it's $((1+1)) \\\"lines\\\"\"\nprintf ';second'"}).out,
              "it's 2 \"lines\";second");

    const auto scratch = lab().home().place().folder();
    ASSERT_TRUE(replaceFile(scratch / "put.txt", "by sftp\n"));
    const auto sftp =
        lab().home().sftp(course.id, "s01",
                          "put " + (scratch / "put.txt").string() + " tp1/put.txt\nget tp1/put.txt "
                              + (scratch / "got.txt").string() + "\nls shared/tp1\n");
    EXPECT_EQ(sftp.exit, 0) << sftp.err;
    EXPECT_EQ(readFile(scratch / "got.txt").value_or(""), "by sftp\n");
    EXPECT_NE(sftp.out.find("shared/tp1/data"), std::string::npos) << sftp.out;
    EXPECT_EQ(ssh(course, "s01", {"cat put.txt"}).out, "by sftp\n");

    for (const auto& tricks :
         std::vector<Argv>{{"-W", "127.0.0.1:22"}, {"-o", "RemoteCommand=none", "-N", "-f", "-D", "0"}})
        EXPECT_NE(ssh(course, "s01", {}, {}, tricks).exit, 0);
}

TEST_F(ClassOnHosts, anSshdInsideIsReachedThroughBothGates)
{
    const auto course = openedOn("inner", 1);
    ASSERT_TRUE(lab().reconcile()); // the home hears of the host key
    const auto status = parseJson(ssh(course, "s01", {"pupitre status"}).out, "status");
    ASSERT_TRUE(status);
    ASSERT_TRUE((*status)["tps"][0].contains("sshdHostKey")) << status->dump();
    const auto known = lab().home().place().folder() / "inner_known_hosts";
    ASSERT_TRUE(replaceFile(known, "inner " + (*status)["tps"][0]["sshdHostKey"].get<std::string>() + "\n"));
    const auto inner =
        runChild({"ssh", "-F", "none", "-i", lab().home().identity(course.id, "s01").key.string(), "-o",
                  "BatchMode=yes", "-o", "StrictHostKeyChecking=yes", "-o", "HostKeyAlias=inner", "-o",
                  "UserKnownHostsFile=" + known.string(), "-o", "IdentitiesOnly=yes", "-o",
                  "ProxyCommand=" + lab().home().sshText(course.id, "s01") + " "
                      + lab().home().place().destination() + " pupitre sshd",
                  "student@inner", "id -u; exit 4"});
    ASSERT_TRUE(inner);
    EXPECT_EQ(inner->out, "1000\n") << inner->err;
    EXPECT_EQ(inner->exit, 4);
}

TEST_F(ClassOnHosts, aHandInIsTakenHomeAndReceiptedThere)
{
    const auto course = openedOn("handin", 1);
    const auto seat = seatOf(course, "s01");
    ASSERT_TRUE(hostOf(seat));
    ASSERT_EQ(ssh(course, "s01", {"echo 42 > answer.txt"}).exit, 0);
    const auto output = ssh(course, "s01", {"pupitre submit"});
    const auto json = parseJson(output.out, "receipt");
    ASSERT_TRUE(json) << output.out << output.err;
    EXPECT_TRUE((*json)["signature"].is_string());
    EXPECT_EQ(readFile(lab().home().tree().submission(seat, 1) / "files/answer.txt").value_or(""), "42\n");
    EXPECT_TRUE(hostOf(seat)); // and it works on, there
    EXPECT_EQ(ssh(course, "s01", {"cat answer.txt"}).out, "42\n");
}

TEST_F(ClassOnHosts, workComesHomeProvenAndIsFrozenThere)
{
    auto course = openedOn("freeze", 2);
    const auto seat = seatOf(course, "s01");
    const auto host = hostOf(seat);
    ASSERT_TRUE(host);
    const auto made =
        ssh(course, "s01",
            {"mkdir -p deep/er empty && echo work > deep/er/result && ln -s ../README deep/link && "
             "chmod 0710 deep/er && printf x > 'odd\nname' && touch -d '2001-02-03 04:05:06' README "
             "&& rm src/run.sh && head -c 3000000 /dev/urandom > big && sha256sum < big"});
    ASSERT_EQ(made.exit, 0) << made.err;
    course.tps[0].sessions[0].end.utc = course.tps[0].deadline.utc = now();
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    const StateTree& home = lab().home().tree();
    EXPECT_FALSE(hostOf(seat)) << journalOf(course.id);
    EXPECT_FALSE(pupitre::exists(lab().host(*host).tree().seatTp(seat))); // let go
    const auto frozen = listSubmissions(home, seat);
    ASSERT_TRUE(frozen && frozen->size() == 1) << journalOf(course.id);
    EXPECT_EQ(frozen->front().kind, SubmissionKind::Freeze);
    const auto files = home.submission(seat, 1) / "files";
    EXPECT_EQ(readFile(files / "deep/er/result").value_or(""), "work\n");
    EXPECT_EQ(readFile(files / "odd\nname").value_or(""), "x");
    EXPECT_EQ(std::filesystem::read_symlink(files / "deep/link"), "../README");
    EXPECT_FALSE(pupitre::exists(files / "src/run.sh"));
    EXPECT_TRUE(pupitre::exists(files / "empty"));
    EXPECT_EQ(sha256Hex(readFile(files / "big").value_or("")) + "  -\n", made.out);
    EXPECT_NE(readFile(home.submission(seat, 1) / "OTHERS").value_or("").find("deep/link"),
              std::string::npos);
    for (const auto* ours : {"where.json", "index", ".files.next", "tree.lock"})
        EXPECT_FALSE(pupitre::exists(home.submission(seat, 1) / ours)) << ours;
    EXPECT_TRUE(statusOf(seat).frozen);
    EXPECT_FALSE(statusOf(seat).error) << statusOf(seat).error->detail;
    // who never came in has an untouched copy of the code
    EXPECT_EQ(readFile(home.submission(seatOf(course, "s02"), 1) / "files/README").value_or(""), "read me\n");
}

TEST_F(ClassOnHosts, theNextSessionGoesOnWithTheSameWork)
{
    auto course = openedOn("sessions", 1);
    const auto seat = seatOf(course, "s01");
    ASSERT_EQ(ssh(course, "s01", {"echo first > notes"}).exit, 0);
    course.tps[0].sessions[0].end.utc = now();
    course.tps[0].deadline.utc = now() + 2h;
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    EXPECT_FALSE(hostOf(seat)); // between sessions the work is at home
    EXPECT_EQ(ssh(course, "s01", {"cat notes; echo second >> notes"}).out, "first\n");
    Session next;
    next.start.utc = now() - 1s;
    next.end.utc = now() + 1h;
    course.tps[0].sessions.push_back(next);
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    const auto host = hostOf(seat);
    ASSERT_TRUE(host) << journalOf(course.id);
    EXPECT_FALSE(viewAt(lab().home(), seat).alive);
    EXPECT_EQ(ssh(course, "s01", {"cat notes"}).out, "first\nsecond\n");
    EXPECT_TRUE(viewAt(lab().host(*host), seat).alive);
}

TEST_F(ClassOnHosts, aClickReachesSeatsThatAreAway)
{
    auto course = openedOn("clicks", 2);
    const auto seat = seatOf(course, "s01");
    const auto other = seatOf(course, "s02");
    const auto host = hostOf(seat);
    ASSERT_TRUE(host && hostOf(other));
    course.tps[0].overrides[seat.seat].extraTime = 30min;
    course.tps[0].deadline.utc += 1h;
    course.seats[1].standing = SeatStanding::Dropped;
    ASSERT_EQ(ssh(course, "s02", {"echo mine > kept"}).exit, 0);
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    EXPECT_EQ(viewAt(lab().host(*host), seat).until, course.tps[0].sessions[0].end.utc + 30min);
    EXPECT_FALSE(hostOf(other)) << journalOf(course.id); // out of the course: its work comes home
    EXPECT_TRUE(pupitre::exists(lab().home().tree().workspace(other) / "kept"));
    EXPECT_NE(ssh(course, "s02", {"true"}).exit, 0);
    // a host that is taken out of the course gives its seats back, in the middle of class
    course.hosts.erase(course.hosts.begin() + static_cast<long>(*host));
    ASSERT_EQ(ssh(course, "s01", {"echo moved > along"}).exit, 0);
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    EXPECT_NE(hostOf(seat), host);
    EXPECT_EQ(ssh(course, "s01", {"cat along"}).out, "moved\n");
}

TEST_F(ClassOnHosts, aMistakeFoundBeforeClassReachesTheHosts)
{
    auto course = courseOn("renewed", 2, now() + 1h, now() + 2h);
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    const StateTree& tree = lab().home().tree();
    ASSERT_TRUE(lab().home().asTheAccount([&]() -> Result<void> {
        const auto code = tree.code(course.id, course.tps[0].id, "2");
        auto made =
            makeFolders(code).and_then([&] { return replaceFile(code / "README", "better\n", 0644); });
        return made && ::chmod(code.c_str(), 0755) == 0 ? Result<void>{}
                                                        : fail(ErrorKind::FileUnwritable, code);
    }));
    course.tps[0].codeVersion = "2";
    ASSERT_TRUE(lab().write(course));
    ASSERT_TRUE(lab().reconcile());
    for (const auto* name : {"s01", "s02"}) {
        const auto seat = seatOf(course, name);
        const auto host = hostOf(seat);
        ASSERT_TRUE(host);
        EXPECT_EQ(viewAt(lab().host(*host), seat).code, "2") << journalOf(course.id);
        EXPECT_EQ(readFile(lab().host(*host).tree().workspace(seat) / "README").value_or(""), "better\n");
        EXPECT_FALSE(statusOf(seat).error) << statusOf(seat).error->detail;
    }
}

TEST_F(ClassOnHosts, aRemovedCourseIsForgottenOnItsHosts)
{
    const auto course = openedOn("removed", 2);
    const StateTree& tree = lab().home().tree();
    const auto remove = [&](Uncollected uncollected) {
        return lab().home().asTheAccount([&]() -> Result<void> {
            ThisPlace place(tree);
            return removeCourse(tree, place.machine().engine, course.id, uncollected, {});
        });
    };
    EXPECT_FALSE(remove(Uncollected::Refuse)); // its work is on the hosts, and was not collected
    EXPECT_TRUE(hostOf(seatOf(course, "s01")));
    ASSERT_TRUE(remove(Uncollected::Remove));
    for (const std::size_t host : {0U, 1U})
        EXPECT_FALSE(pupitre::exists(lab().host(host).tree().course(course.id))) << host;
}

TEST_F(ClassOnHosts, theKeyOfTheHomeOpensNothingElse)
{
    const auto course = openedOn("narrow", 1);
    const auto host = lab().computeHost(0, 1);
    const auto address = parseHostAddress(host.address);
    ASSERT_TRUE(address);
    const auto ask = [&](const std::string& request) {
        ChildOutput answer;
        EXPECT_TRUE(lab().home().asTheAccount([&]() -> Result<void> {
            const auto out = runChild(hopArgv(lab().home().tree(), *address, request));
            return out && out->exit != 0 && out->out.find("uid=") == std::string::npos
                       ? Result<void>{}
                       : fail(ErrorKind::NotPermitted, request, out ? out->out : out.error().detail);
        }));
    };
    for (const auto* request :
         {"", "id", "sh -c id", "calls; id", "serve", "gate narrow s01; id", "gate ../x s01\nid",
          "gate other s01\ntrue", "send narrow work/tp1/../s01 hashes", "send narrow code/tp1@1 hashes",
          "send narrow work/tp1/s01 hashes", "receive narrow ../../../.ssh", "receive other data",
          "internal-sftp", "calls\nid"})
        ask(request);
}

} // namespace pupitre
