// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that are somebody else's, and files that would matter in another home.
#include "core/agent/course/coursefile.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/attacks.h"

namespace pupitre
{

namespace
{

PublicKey publicKeyOf(const SshIdentity& who)
{
    return *readFile(who.key.string() + ".pub").and_then([](const auto& text) {
        return parsePublicKey(text);
    });
}

class AttackKeys : public Attack
{
protected:
    static ChildOutput asWhoever(const SshIdentity& who, const std::string& command)
    {
        return client("ssh", who, {lab().place().destination(), command});
    }
    static std::string keysFile() { return readFile(lab().place().authorizedKeys()).value_or(""); }
    static int timesIn(const std::string& text, const std::string& part)
    {
        int times = 0;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
            ++times;
        return times;
    }
};

} // namespace

TEST_F(AttackKeys, aClassmatesKeyIsNotTaken)
{
    const auto course = openCourse("classmate", 2);
    const auto& victim = lab().identity(course.id, "s02");
    ASSERT_EQ(asWhoever(victim, "echo mine > mine.txt").exit, 0);

    auto stolen = course;
    stolen.seats[0].members[0].keys.push_back(publicKeyOf(victim)); // a public key is public
    EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        const auto put = putCourse(lab().tree(), stolen, readCourse(lab().tree(), course.id)->revision);
        if (put || put.error().kind != ErrorKind::KeyAlreadyUsed)
            return fail(ErrorKind::Conflict, "taken");
        return {};
    }));
    EXPECT_TRUE(lab().reconcile());
    EXPECT_EQ(asWhoever(victim, "cat mine.txt").out, "mine\n");
}

TEST_F(AttackKeys, inAnotherCourseItDoesNotMoveItsOwner)
{
    const auto honest = openCourse("keyhome", 1);
    const auto& victim = lab().identity(honest.id, "s01");
    ASSERT_EQ(asWhoever(victim, "echo mine > mine.txt").exit, 0);

    auto other = *lab().newCourse("akeythief", 1); // its lines come before those of the honest one
    other.tps = honest.tps;
    other.seats[0].members[0].keys = {publicKeyOf(victim)};
    EXPECT_FALSE(lab().put(other)); // the teacher is told
    EXPECT_EQ(asWhoever(victim, "cat mine.txt").out, "mine\n");
    EXPECT_EQ(timesIn(keysFile(), publicKeyOf(victim).blob), 1);

    other.seats[0].members[0].keys.clear();
    EXPECT_TRUE(lab().put(other));
}

TEST_F(AttackKeys, theTeachersKeyStaysTheTeachers)
{
    const auto teacher = lab().place().teacher();
    auto course = openCourse("teacherskey", 2);
    const auto own = course.seats[0].members[0].keys;
    course.seats[0].members[0].keys = {publicKeyOf(teacher)};
    EXPECT_FALSE(lab().put(course)); // the teacher is told
    EXPECT_EQ(asWhoever(teacher, "id -u").out, std::to_string(lab().place().account().uid) + "\n");
    EXPECT_EQ(timesIn(keysFile(), publicKeyOf(teacher).blob), 1);
    EXPECT_EQ(lab().ssh(course.id, "s02", {"echo in"}).out, "in\n"); // the others are not kept out
    course.seats[0].members[0].keys = own;
    EXPECT_TRUE(lab().put(course));
}

TEST_F(AttackKeys, twoKeysAreOneSeatAndATakenOneIsNone)
{
    auto course = openCourse("twokeys", 1);
    const auto second = lab().place().makeIdentity("twokeys-second");
    ASSERT_TRUE(second);
    EXPECT_NE(asWhoever(*second, "true").exit, 0);
    course.seats[0].members[0].keys.push_back(publicKeyOf(*second));
    ASSERT_TRUE(lab().put(course));
    EXPECT_EQ(lab().ssh(course.id, "s01", {"echo one > which"}).exit, 0);
    EXPECT_EQ(asWhoever(*second, "cat which").out, "one\n");
    course.seats[0].members[0].keys.pop_back();
    ASSERT_TRUE(lab().put(course));
    EXPECT_NE(asWhoever(*second, "true").err.find("Permission denied"), std::string::npos);
    EXPECT_EQ(lab().ssh(course.id, "s01", {"cat which"}).out, "one\n");
}

TEST_F(AttackKeys, sshFilesOfAStudentsHomeOpenNothing)
{
    const auto course = openCourse("dotssh", 2);
    const auto friendKey = lab().place().makeIdentity("dotssh-friend");
    ASSERT_TRUE(friendKey);
    const auto before = keysFile();
    const Bait bait("dotssh");
    const auto planted = lab().ssh(
        course.id, "s01",
        {"mkdir -m 700 .ssh && cat > .ssh/authorized_keys && chmod 600 .ssh/authorized_keys && echo 'touch "
         + bait.path() + "' > .ssh/rc && echo 'LD_PRELOAD=/home/student/x.so' > .ssh/environment && echo "
         + "'PermitLocalCommand yes' > .ssh/config"},
        toLine(publicKeyOf(*friendKey)) + "\n");
    ASSERT_EQ(planted.exit, 0) << planted.err;
    EXPECT_NE(asWhoever(*friendKey, "true").err.find("Permission denied"), std::string::npos);
    EXPECT_EQ(keysFile(), before);

    const auto inner = [&](const std::filesystem::path& key) {
        return runChild(innerSsh(course, "s01", key, {}, {"echo in"}))->out;
    };
    EXPECT_EQ(inner(lab().identity(course.id, "s01").key), "in\n");
    EXPECT_EQ(inner(friendKey->key), "");
    EXPECT_EQ(inner(lab().identity(course.id, "s02").key), "");
    EXPECT_FALSE(bait.taken());
}

TEST_F(AttackKeys, plantedDotfilesRunInsideOnly)
{
    const auto course = openCourse("dotfiles", 2);
    const Bait bait("dotfiles");
    const auto run = "touch " + bait.path() + "; touch ~/ran\n";
    std::string batch;
    for (const auto* name :
         {".bashrc", ".bash_profile", ".profile", ".bash_login", ".bash_logout", ".shrc"}) {
        const auto file = scratch(std::string("dot") + name);
        ASSERT_TRUE(replaceFile(file, run));
        batch += "put " + file.string() + " tp1/" + name + "\n";
    }
    ASSERT_EQ(lab().sftp(course.id, "s01", batch).exit, 0);
    const auto& where = lab().identity(course.id, "s01");
    for (const auto* request : {"pupitre status", "pupitre submit", "pupitre receipt", "true"})
        EXPECT_EQ(asWhoever(where, request).exit, 0) << request;
    EXPECT_EQ(lab().sftp(course.id, "s01", "ls\n").exit, 0);
    static_cast<void>(lab().ssh(course.id, "s01", {}, "exit\n", {"-T"})); // a login shell reads them
    EXPECT_EQ(lab().ssh(course.id, "s01", {"ls ran"}).out, "ran\n");
    EXPECT_FALSE(bait.taken());
    EXPECT_NE(lab().ssh(course.id, "s02", {"ls ran"}).exit, 0);
}

} // namespace pupitre
