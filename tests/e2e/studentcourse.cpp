// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's computer and nothing else: an invitation is joined, the gate says where one stands, work is
// handed in, and what goes wrong is said. All through the program's command line, against a real sshd with
// real instances.
#include "core/agent/system/clock.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/invitationjson.h"
#include "core/wire/studentreportjson.h"
#include "tests/e2e/labdesktop.h"
#include "tests/e2e/labinvitation.h"
#include "tests/e2e/studentprogram.h"
#include "tests/gate/sharedlab.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sys/stat.h>

namespace pupitre
{

namespace
{

class StudentCourse : public WithLab
{
protected:
    /// A home of its own each time.
    void SetUp() override
    {
        WithLab::SetUp();
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        home = lab().place().folder() / "students" / test->name();
        ASSERT_TRUE(makeFolders(home));
    }

    [[nodiscard]] ChildOutput pupitre(const Argv& words) const { return pupitreIn(home, words); }
    [[nodiscard]] Json answer(const Argv& words, int exit) const
    {
        const auto output = pupitre(words);
        EXPECT_EQ(output.exit, exit) << words.front() << ": " << output.out << output.err;
        const auto json = Json::parse(output.out, nullptr, false);
        EXPECT_TRUE(json.is_object()) << output.out << output.err;
        return json;
    }

    [[nodiscard]] static Invitation invitationTo(const Course& course, const std::string& seat)
    {
        return labInvitation(lab(), course, seat);
    }
    [[nodiscard]] std::string written(const Invitation& invitation) const
    {
        const auto file = home / "invitation.pupitre";
        EXPECT_TRUE(replaceFile(file, toText(invitation)));
        return file.string();
    }
    void join(const Invitation& invitation) const
    {
        const auto output = pupitre({"join", written(invitation), "--yes"});
        ASSERT_EQ(output.exit, 0) << output.out << output.err;
    }
    [[nodiscard]] Json only(int exit) const { return answer({"my", "tps", "--json"}, exit)["courses"].at(0); }

    std::filesystem::path home;
};

int modeOf(const std::filesystem::path& file)
{
    struct stat status {
    };
    return ::stat(file.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 07777U) : -1;
}

} // namespace

TEST_F(StudentCourse, joinsLooksAndHandsIn)
{
    const Course course = openCourse("st-works", 1);
    const Json joined = answer({"join", written(invitationTo(course, "s01")), "--yes", "--json"}, 0);
    EXPECT_FALSE(joined.contains("joinRequest"));
    const std::filesystem::path folder = joined["folder"].get<std::string>();
    EXPECT_EQ(modeOf(folder), 0700);
    for (const auto* name : {"id_ed25519", "known_hosts", "ssh_config", "invitation.pupitre"})
        EXPECT_EQ(modeOf(folder / name), 0600) << name;
    EXPECT_EQ(readFile(folder / "invitation.pupitre")->find("PRIVATE KEY"), std::string::npos);

    const Json seen = only(0);
    EXPECT_TRUE(seen["live"].get<bool>());
    ASSERT_EQ(seen["report"]["tps"].size(), 1U);
    EXPECT_EQ(seen["report"]["tps"][0]["phase"], "open");
    EXPECT_EQ(modeOf(folder / "status.json"), 0600);

    const auto ssh = runChild({"ssh", "-F", (folder / "ssh_config").string(),
                               joined["ssh"].get<std::string>(), "echo changed > own.txt; cat own.txt"});
    ASSERT_TRUE(ssh);
    EXPECT_EQ(ssh->out, "changed\n") << ssh->err;

    const Json paper = answer({"hand-in", "--to", (home / "receipt").string(), "--json"}, 0);
    const auto receipt = receiptPaperFromJson(paper);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->receipt.submission.number, 1);
    EXPECT_EQ(readFile(home / "receipt/receipt.json").value_or(""), receipt->text);

    const Json again = answer({"hand-in", "--json"}, 4); // thirty seconds have not passed
    EXPECT_EQ(again["error"]["kind"], "gateRefused");
    EXPECT_EQ(again["error"]["subject"], "tooOften");
    EXPECT_EQ(answer({"receipt", "show", "st-works", "tp1", "--json"}, 0)["text"], paper["text"]);
}

TEST_F(StudentCourse, keepsACopyAndDownloadsWhatWasFrozen)
{
    Course course = openCourse("st-frozen", 1);
    join(invitationTo(course, "s01"));
    ASSERT_EQ(lab().ssh(course.id, "s01", {"mkdir src && echo one > src/a.py && echo two > b.txt"}).exit, 0);
    EXPECT_EQ(answer({"keep-copy", "--to", (home / "copy").string(), "--json"}, 0)["files"], 2);
    EXPECT_EQ(readFile(home / "copy/tp1/src/a.py").value_or(""), "one\n");
    EXPECT_EQ(answer({"keep-copy", "--to", (home / "copy").string(), "--json"}, 0)["files"], 0);

    const auto early = pupitre({"download", "--to", (home / "mine").string()});
    EXPECT_EQ(early.exit, 2) << early.out; // nothing is closed yet
    course.tps.front().sessions.front().end.utc = now() - std::chrono::seconds(2);
    course.tps.front().deadline.utc = now() - std::chrono::seconds(1);
    ASSERT_TRUE(lab().put(course));
    const Json mine = answer({"download", "--to", (home / "mine").string(), "--json"}, 0);
    EXPECT_TRUE(mine["holds"].get<bool>());
    EXPECT_EQ(readFile(home / "mine/files/src/a.py").value_or(""), "one\n");
    EXPECT_EQ(readFile(home / "mine/files/b.txt").value_or(""), "two\n");
    const Json verified = answer({"receipt", "verify", (home / "mine").string(), "--json"}, 0);
    EXPECT_TRUE(verified["signed"].get<bool>()); // by the key of the invitation that was joined with
    ASSERT_TRUE(replaceFile(home / "mine/files/b.txt", "three\n"));
    EXPECT_EQ(pupitre({"receipt", "verify", (home / "mine").string()}).exit, 1);

    EXPECT_EQ(answer({"hand-in", "st-frozen", "tp1", "--json"}, 4)["error"]["subject"], "readOnlyNow");

    EXPECT_EQ(pupitre({"feedback", "--to", (home / "back").string()}).exit, 2); // nothing was sent yet
    ASSERT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        const auto folder =
            lab().tree().feedback({course.id, course.tps.front().id, course.seats.front().id});
        auto made = makeFolders(folder / "notes");
        return made ? replaceFile(folder / "notes/grade.txt", "17/20\n") : made;
    }));
    const Json feedback = answer({"feedback", "--to", (home / "back").string(), "--json"}, 0);
    EXPECT_EQ(feedback["files"][0]["path"], "notes/grade.txt");
    EXPECT_EQ(readFile(home / "back/notes/grade.txt").value_or(""), "17/20\n");
}

TEST_F(StudentCourse, anotherHostKeyStopsEverything)
{
    const Course course = openCourse("st-mitm", 1);
    Invitation invitation = invitationTo(course, "s01");
    invitation.hostKeys = {*parsePublicKey(
        *readFile(std::filesystem::path(lab().identity(course.id, "s01").key).concat(".pub")))};
    join(invitation);
    const Json seen = only(5);
    EXPECT_FALSE(seen["live"].get<bool>());
    EXPECT_EQ(seen["error"]["kind"], "hostKeyChanged");
    EXPECT_FALSE(seen.contains("report"));
}

TEST_F(StudentCourse, withoutTheirPlaceTheLastStateIsShownWithItsAge)
{
    const Course course = openCourse("st-away", 1);
    Invitation invitation = invitationTo(course, "s01");
    join(invitation);
    ASSERT_TRUE(only(0)["live"].get<bool>());
    const auto config = home / "data/pupitre-desktop/courses/st-away/ssh_config";
    std::string text = *readFile(config);
    const std::string port = "Port " + std::to_string(invitation.port);
    text.replace(text.find(port), port.size(), "Port 1"); // nobody listens there
    ASSERT_TRUE(replaceFile(config, text));
    const Json seen = only(5);
    EXPECT_FALSE(seen["live"].get<bool>());
    EXPECT_EQ(seen["error"]["kind"], "hostOffline");
    EXPECT_EQ(seen["report"]["tps"][0]["phase"], "open");
    EXPECT_TRUE(seen.contains("seenAt"));
}

TEST_F(StudentCourse, aKeyMadeHereComesInOnceTheTeacherHasIt)
{
    Course course = openCourse("st-ownkey", 1);
    Invitation invitation = invitationTo(course, "s01");
    invitation.privateKey.reset();
    const Json joined = answer({"join", written(invitation), "--yes", "--json"}, 0);
    const std::string request = joined["joinRequest"].get<std::string>();
    EXPECT_EQ(only(5)["error"]["kind"], "authenticationFailed");
    EXPECT_EQ(answer({"join", written(invitation), "--yes", "--json"}, 0)["joinRequest"],
              request); // the same key

    course.seats.front().members.front().keys = {
        *parsePublicKey(request.substr(request.find("ssh-ed25519")))};
    ASSERT_TRUE(lab().put(course));
    EXPECT_TRUE(only(0)["live"].get<bool>());
}

TEST_F(StudentCourse, anInvitationWithoutAKeyLeavesTheKeyThatAnEarlierOneBrought)
{
    const Course course = openCourse("st-again", 1);
    Invitation invitation = invitationTo(course, "s01");
    join(invitation);
    invitation.privateKey.reset();
    invitation.teacher = "Enseignante 05";
    EXPECT_FALSE(answer({"join", written(invitation), "--yes", "--json"}, 0).contains("joinRequest"));
    EXPECT_TRUE(only(0)["live"].get<bool>());
}

TEST_F(StudentCourse, whoIsNotInTheCourseAnyMoreIsToldSo)
{
    Course course = openCourse("st-dropped", 2);
    join(invitationTo(course, "s01"));
    ASSERT_TRUE(only(0)["live"].get<bool>());
    course.seats.front().standing = SeatStanding::Dropped;
    ASSERT_TRUE(lab().put(course));
    const Json seen = only(5);
    EXPECT_EQ(seen["error"]["kind"], "authenticationFailed"); // the key is gone with the seat
    EXPECT_EQ(seen["report"]["tps"][0]["phase"], "open");     // what was seen last
}

/// sshd of a distribution drops new connections at random once ten are on their way in (MaxStartups
/// 10:30:100).
TEST_F(StudentCourse, thirtyInTheSameSecondAllComeIn)
{
    constexpr int students = 30;
    const Course course = openCourse("st-thirty", students);
    SshdOptions options;
    options.folder = home;
    options.lines = {"MaxStartups 10:30:100"};
    if (lab().place().kind() == LoopbackPlace::Kind::OwnAccount) {
        options.authorizedKeysFile = lab().place().authorizedKeys().string();
        options.environment = {"PUPITRE_ROOT=" + lab().place().stateRoot().string(),
                               "PUPITRE_AUTHORIZED_KEYS=" + lab().place().authorizedKeys().string()};
    }
    const auto usual = PrivateSshd::start(options, lab().place().cleaner());
    ASSERT_TRUE(usual);
    std::vector<std::filesystem::path> homes;
    for (const Seat& seat : course.seats) {
        Invitation invitation = invitationTo(course, seat.id.text());
        invitation.port = usual->port();
        invitation.hostKeys = {*parsePublicKey(usual->hostKey())};
        homes.push_back(home / seat.id.text());
        ASSERT_TRUE(makeFolders(homes.back()));
        const auto joined = pupitreIn(homes.back(), {"join", written(invitation), "--yes"});
        ASSERT_EQ(joined.exit, 0) << joined.err;
    }
    std::vector<ChildOutput> outputs(homes.size());
    forEachInParallel(homes.size(), homes.size(), [&](std::size_t i) {
        outputs[i] = pupitreIn(homes[i], {"my", "tps", "--json"});
    });
    for (const auto& output : outputs)
        EXPECT_EQ(output.exit, 0) << output.out << output.err;
}

TEST_F(StudentCourse, leavingTakesTheKeyAway)
{
    const Course course = openCourse("st-leave", 1);
    join(invitationTo(course, "s01"));
    const auto folder = home / "data/pupitre-desktop/courses/st-leave";
    ASSERT_TRUE(std::filesystem::exists(folder));
    EXPECT_EQ(pupitre({"leave", "st-leave", "--yes"}).exit, 0);
    EXPECT_FALSE(std::filesystem::exists(folder));
    EXPECT_EQ(answer({"my", "tps", "--json"}, 0)["courses"].size(), 0U);
}

TEST_F(StudentCourse, badInvitationsAreRefusedWithNothingWritten)
{
    for (const auto* text : {"", "{}", "{\"schema\": 99}", "hello"}) {
        const auto file = home / "bad.pupitre";
        ASSERT_TRUE(replaceFile(file, text));
        EXPECT_EQ(pupitre({"join", file.string(), "--yes"}).exit, 1) << text;
    }
    EXPECT_FALSE(std::filesystem::exists(home / "data/pupitre-desktop/courses"));
}

} // namespace pupitre
