// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// authorized_keys on a real file: what is not ours stays byte for byte, what is dangerous stops us.
#include "core/agent/keys/authorizedkeys.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/keys/policy.h"
#include "core/agent/keys/signature.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fingerprint.h"
#include "core/wire/receiptproof.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace pupitre;

namespace
{

// made by ssh-keygen 9.2 for this test; the private halves were never kept
const PublicKey ada{"ssh-ed25519", "AAAAC3NzaC1lZDI1NTE5AAAAIELIHYWaQ2idR9vZBFeh5JdbXxXyfzwB30zfs/+dddS4"};
const PublicKey bob{
    "ecdsa-sha2-nistp256",
    "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA/SD1GTf64hnsF7ILDZo+65yo0TO01Xx+xd8eg/"
    "udr8fK796X24SJyfan0uqnC4cF+DmcZcNW8hPRrcsuzP4Wk="};

Instant at(const char* text)
{
    return *instantFromIso(text);
}

Course courseOf(std::vector<Seat> seats)
{
    Course course;
    course.id = *CourseId::parse("dl");
    course.seats = std::move(seats);
    Tp tp;
    tp.id = *TpId::parse("tp1");
    tp.published = true;
    tp.retention.utc = at("2099-03-01T12:00Z");
    course.tps.push_back(tp);
    return course;
}

Seat seatOf(const char* id, PublicKey key)
{
    Seat seat;
    seat.id = *SeatId::parse(id);
    seat.members.emplace_back().keys.push_back(std::move(key));
    return seat;
}

class AuthorizedKeys : public testing::Test
{
protected:
    AuthorizedKeys() : tree(folder.path() / "state"), file(folder.path() / "ssh/authorized_keys")
    {
        EXPECT_TRUE(makeFolders(tree.run()));
    }
    KeyLine lineFor(const PublicKey& key)
    {
        return *makeKeyLine(key, {{}, at("2026-01-31T10:00Z"), {"/a", "gate", "c", "s"}});
    }
    void write(const std::string& text)
    {
        ASSERT_TRUE(makeFolders(file.parent_path()));
        ASSERT_TRUE(writeFileAtomically(file, text, 0644));
    }
    std::string text() { return readFile(file).value_or("unreadable"); }

    TempFolder folder;
    StateTree tree;
    std::filesystem::path file;
};

} // namespace

TEST_F(AuthorizedKeys, lineHasEveryRestriction)
{
    const auto line = makeKeyLine(
        ada, {{"10.0.0.7/8", "2001:db8::/32"}, at("2026-01-31T10:00Z"), {"/h/x/agent", "gate", "dl", "s07"}});
    ASSERT_TRUE(line);
    EXPECT_EQ(
        line->text,
        "restrict,pty,from=\"10.0.0.0/8,2001:db8::/32\",expiry-time=\"20260202\",command=\"/h/x/agent gate "
        "dl s07\" "
            + toLine(ada));
}

TEST_F(AuthorizedKeys, quotesAPathWithBlanksAndRefusesWorse)
{
    const auto line = makeKeyLine(ada, {{}, at("2026-01-31T10:00Z"), {"/home/ada exemple/agent", "gate"}});
    ASSERT_TRUE(line);
    EXPECT_NE(line->text.find("command=\"'/home/ada exemple/agent' gate\""), std::string::npos);
    for (const auto* path : {"/a\"b", "/a'b", "/a\nb", "/a\\b"})
        EXPECT_EQ(makeKeyLine(ada, {{}, {}, {path}}).error().kind, ErrorKind::InvalidArgument);
}

TEST_F(AuthorizedKeys, makesTheFileWithItsFolder)
{
    const auto outcome = replaceKeyBlock(tree, file, {lineFor(ada)});
    ASSERT_TRUE(outcome) << outcome.error().subject;
    struct stat status {
    };
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0600U);
    ASSERT_EQ(::stat(file.parent_path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0700U);
}

TEST_F(AuthorizedKeys, keepsEveryOtherByteAndGoesLast)
{
    const std::string theirs = "# mine\r\n\tssh-rsa AAAA old@laptop\n\n  ";
    write(theirs);
    ASSERT_TRUE(replaceKeyBlock(tree, file, {lineFor(ada)}));
    EXPECT_TRUE(text().starts_with(theirs + "\n# pupitre begin"));
    EXPECT_TRUE(text().ends_with("# pupitre end\n"));
    EXPECT_EQ(*readFile(tree.keysPrevious()), theirs);

    write(text() + "ssh-rsa BBBB new@laptop\n");
    ASSERT_TRUE(replaceKeyBlock(tree, file, {lineFor(bob)}));
    EXPECT_TRUE(text().starts_with(theirs + "\nssh-rsa BBBB new@laptop\n# pupitre begin"));
    EXPECT_EQ(text().find(ada.blob), std::string::npos);

    ASSERT_TRUE(replaceKeyBlock(tree, file, {}));
    EXPECT_EQ(text(), theirs + "\nssh-rsa BBBB new@laptop\n");
}

TEST_F(AuthorizedKeys, givesTheFileBackAsItWasWithItsModeAndUnendedLastLine)
{
    const std::string mine = "ssh-ed25519 AAAA mine\n# no end";
    ASSERT_TRUE(makeFolders(file.parent_path()));
    ASSERT_TRUE(replaceFile(file, mine, 0640));
    ASSERT_TRUE(
        replaceKeyBlock(tree, file, {*makeKeyLine(ada, {{}, at("2026-01-31T10:00Z"), {"/a", "gate"}})}));
    EXPECT_NE(*readFile(file), mine);
    ASSERT_TRUE(
        replaceKeyBlock(tree, file, {*makeKeyLine(bob, {{}, at("2026-01-31T10:00Z"), {"/a", "gate"}})}));
    ASSERT_TRUE(replaceKeyBlock(tree, file, {}));
    EXPECT_EQ(*readFile(file), mine);
    EXPECT_EQ(std::filesystem::status(file).permissions(), std::filesystem::perms{0640});
}

TEST_F(AuthorizedKeys, writesNothingWhereNothingChanges)
{
    ASSERT_TRUE(replaceKeyBlock(tree, file, {lineFor(ada)})->written);
    struct stat before {
    };
    ::stat(file.c_str(), &before);
    EXPECT_FALSE(replaceKeyBlock(tree, file, {lineFor(ada)})->written);
    struct stat after {
    };
    ::stat(file.c_str(), &after);
    EXPECT_EQ(before.st_ino, after.st_ino);
}

TEST_F(AuthorizedKeys, refusesAKeyThatIsElsewhere)
{
    write("ssh-ed25519   " + ada.blob + " teacher\n");
    const auto outcome = replaceKeyBlock(tree, file, {lineFor(ada), lineFor(bob), lineFor(bob)});
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->refused.size(), 2U);
    EXPECT_EQ(outcome->refused[0].kind, ErrorKind::KeyAlreadyUsed);
    EXPECT_EQ(outcome->refused[0].subject, fingerprintOf(ada));
    EXPECT_EQ(outcome->refused[1].subject, fingerprintOf(bob));
    EXPECT_NE(text().find(bob.blob), std::string::npos); // one of the two
    EXPECT_EQ(text().find(bob.blob), text().rfind(bob.blob));
}

TEST_F(AuthorizedKeys, aKeyInACommentIsNotInUse)
{
    write("  # ssh-ed25519 " + ada.blob + " left in June\n");
    EXPECT_TRUE(replaceKeyBlock(tree, file, {lineFor(ada)})->refused.empty());
}

TEST_F(AuthorizedKeys, refusesLinks)
{
    write("");
    std::filesystem::rename(file, folder.path() / "elsewhere");
    std::filesystem::create_symlink(folder.path() / "elsewhere", file);
    EXPECT_EQ(replaceKeyBlock(tree, file, {lineFor(ada)}).error().kind, ErrorKind::LinkRefused);
    std::filesystem::remove(file);
    std::filesystem::remove(file.parent_path());
    std::filesystem::create_directory(folder.path() / "dotfiles");
    std::filesystem::create_symlink(folder.path() / "dotfiles", file.parent_path());
    EXPECT_EQ(replaceKeyBlock(tree, file, {lineFor(ada)}).error().kind, ErrorKind::LinkRefused);
}

TEST_F(AuthorizedKeys, stopsAtABlockWithoutEnd)
{
    write("# pupitre begin: written by the program, changes in here are lost\nssh-rsa AAAA x\n");
    EXPECT_EQ(replaceKeyBlock(tree, file, {lineFor(ada)}).error().kind, ErrorKind::Malformed);
}

TEST_F(AuthorizedKeys, droppedSeatsAndUnpublishedCoursesHaveNoLine)
{
    auto dropped = seatOf("s01", ada);
    dropped.standing = SeatStanding::Dropped;
    auto course = courseOf({dropped, seatOf("s02", bob)});
    const auto plan = keyLinesFor(tree, {}, {course}, at("2026-01-01T00:00Z"));
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->lines.size(), 1U);
    EXPECT_EQ(plan->lines[0].key, bob);
    EXPECT_NE(plan->lines[0].text.find("pupitre-agent gate dl s02 "), std::string::npos);

    EXPECT_TRUE(keyLinesFor(tree, {}, {course}, at("2099-03-05T00:00Z"))->lines.empty());
    course.tps[0].published = false;
    EXPECT_TRUE(keyLinesFor(tree, {}, {course}, at("2026-01-01T00:00Z"))->lines.empty());
}

TEST_F(AuthorizedKeys, oneBadKeyLeavesOutOneLine)
{
    const auto plan = keyLinesFor(
        tree, {}, {courseOf({seatOf("s01", {"ssh-ed25519", "AAAA\nssh-rsa x"}), seatOf("s02", bob)})},
        at("2026-01-01T00:00Z"));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->lines.size(), 1U);
    EXPECT_EQ(plan->refused.at(0).kind, ErrorKind::KeyRefused);
}

TEST_F(AuthorizedKeys, policyLimitsAndForbids)
{
    const auto course = courseOf({seatOf("s01", ada), seatOf("s02", bob)});
    const auto now = at("2026-01-01T00:00Z");
    const auto policy = folder.path() / "policy.json";
    EXPECT_EQ(*readPolicy(policy), Policy{});
    ASSERT_TRUE(writeFileAtomically(policy, R"({"maxKeys": 1, "networks": ["10.0.0.0/8"]})"));
    const auto read = readPolicy(policy);
    ASSERT_TRUE(read) << read.error().subject;
    EXPECT_EQ(keyLinesFor(tree, *read, {course}, now).error().subject, "maxKeys");
    EXPECT_EQ(allowedNetworks(*read, course)->at(0), "10.0.0.0/8");
    auto narrower = course;
    narrower.networks = {"10.3.0.0/16"};
    EXPECT_EQ(allowedNetworks(*read, narrower)->at(0), "10.3.0.0/16");
    for (const auto* outside : {"0.0.0.0/0", "11.0.0.0/8", "10.0.0.0/7", "::/0"}) {
        narrower.networks = {outside};
        EXPECT_EQ(allowedNetworks(*read, narrower).error().kind, ErrorKind::PolicyForbids) << outside;
    }
    EXPECT_EQ(keyLinesFor(tree, {.studentKeys = false}, {course}, now).error().kind,
              ErrorKind::PolicyForbids);
    for (const auto* unknown :
         {R"({"maxSeats": 3})", R"({"maxKeys": "3"})", "[]", "{", R"({"networks": ["all"]})"}) {
        ASSERT_TRUE(writeFileAtomically(policy, unknown));
        EXPECT_EQ(readPolicy(policy).error().kind, ErrorKind::PolicyForbids) << unknown;
    }
}

TEST_F(AuthorizedKeys, receiptsAreSignedAndVerify)
{
    const auto receipt = folder.path() / "receipt.json";
    ASSERT_TRUE(writeFileAtomically(receipt, "{\"files\":3}\n"));
    const auto signature = signReceipt(tree, receipt);
    ASSERT_TRUE(signature) << signature.error().detail;
    EXPECT_EQ(*signature, ReceiptSignature::Signed);
    ASSERT_TRUE(signReceipt(tree, receipt)); // again: the key is there, the signature is replaced
    struct stat status {
    };
    ASSERT_EQ(::stat(tree.placeKey().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0600U);

    const auto signers = folder.path() / "allowed";
    ASSERT_TRUE(writeFileAtomically(signers, allowedSigners(*placeKey(tree))));
    const auto argv = verifyReceiptArgv(signers, receipt.string() + ".sig");
    EXPECT_EQ(runChild(argv, {.input = *readFile(receipt)})->exit, 0);
    EXPECT_NE(runChild(argv, {.input = "{\"files\":4}\n"})->exit, 0);

    const auto listed = runChild({"ssh-keygen", "-l", "-f", tree.placeKey()});
    EXPECT_NE(listed->out.find(fingerprintOf(*placeKey(tree)) + " "), std::string::npos);
}
