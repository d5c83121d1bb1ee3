// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stranger's invitation may hold.
#include "core/wire/invitationjson.h"

#include "core/domain/privatekey.h"
#include "tests/unit/testkeys.h"

#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

Invitation someInvitation()
{
    Invitation invitation;
    invitation.course = *CourseId::parse("algo");
    invitation.title = "Algorithmique – L2";
    invitation.teacher = "B. Modèle";
    invitation.seat = *SeatId::parse("s01");
    invitation.student = "Ada Exemple";
    invitation.login = "aexemple";
    invitation.host = "lab.example";
    invitation.port = 2222;
    invitation.user = "algo";
    invitation.hostKeys = {*parsePublicKey(hostPublic), *parsePublicKey(plainPublic)};
    invitation.placeKeys = {*parsePublicKey(lockedPublic), *parsePublicKey(plainPublic)};
    invitation.privateKey = lockedKey;
    return invitation;
}

std::string with(const char* member, nlohmann::json value)
{
    auto json = nlohmann::json::parse(toText(someInvitation()));
    json[member] = std::move(value);
    return json.dump();
}

Error refused(const std::string& text)
{
    const auto read = invitationFromText(text);
    return read ? Error{} : read.error();
}

Error malformed(const char* member)
{
    return {ErrorKind::Malformed, "invitation", member};
}

} // namespace

TEST(Invitation, readsWhatItWrites)
{
    Invitation invitation = someInvitation();
    EXPECT_EQ(invitationFromText(toText(invitation)), invitation);
    invitation.privateKey.reset();
    invitation.teacher.clear();
    invitation.login.clear();
    invitation.placeKeys.clear();
    invitation.host = "2001:db8::7";
    EXPECT_EQ(invitationFromText(toText(invitation)), invitation);
}

TEST(Invitation, readsTheFirstOnes)
{
    const std::string text =
        R"({"course":"algo","host":"lab.example","hostKeys":[")" + std::string(hostPublic)
        + R"("],"placeKey":"","port":22,"schema":1,"seat":"s01","student":"","title":"A","user":"algo"})";
    const auto invitation = invitationFromText(text);
    ASSERT_TRUE(invitation) << invitation.error().detail;
    EXPECT_TRUE(invitation->placeKeys.empty());
    EXPECT_FALSE(invitation->privateKey);
}

TEST(Invitation, survivesAMail)
{
    const Invitation invitation = someInvitation();
    std::string text = toText(invitation);
    text.pop_back();
    for (std::size_t at = 0; (at = text.find(' ', at)) != std::string::npos; at += 4)
        text.replace(at, 1, "\r\n> "); // broken wherever it can be, then quoted
    EXPECT_EQ(invitationFromText("\xef\xbb\xbf"
                                 "Bonjour,\r\n\r\n> "
                                 + text + "\r\n-- \r\nB. M."),
              invitation);
}

TEST(Invitation, refusesWhatIsNoAddress)
{
    for (const char* host :
         {"", "-oProxyCommand=x", "a b", "a\"b", "a'b", "a\nb", "fe80::1%eth0", "a%h", "a..b", ".a", "a.-b",
          "$(x)", "a;b", "[::1]", "::1/64", "a/b", "h\xc3\xa9", "12345::1"})
        EXPECT_EQ(refused(with("host", host)), malformed("host")) << host;
    EXPECT_EQ(refused(with("host", std::string(254, 'a'))), malformed("host"));
    EXPECT_EQ(refused(with("host", std::string(64, 'a'))), malformed("host")) << "a label";
    for (const char* user : {"", "-l", "a b", "a\nb", "a%r", "a\"", "$USER", "a;b", ".a", "@a"})
        EXPECT_EQ(refused(with("user", user)), malformed("user")) << user;
    for (const char* user : {"algo", "_www", "Ada.Exemple", "ada@lab.example", "21900123", "a+b"})
        EXPECT_EQ(refused(with("user", user)), Error{}) << user;
    for (const char* host : {"lab", "LAB.example", "10.0.0.7", "::1", "2001:db8::7", "a_b-c.example"})
        EXPECT_EQ(refused(with("host", host)), Error{}) << host;
    for (const int port : {0, -1, 65536})
        EXPECT_EQ(refused(with("port", port)), malformed("port"));
    EXPECT_EQ(refused(with("port", "22")), malformed("port"));
}

TEST(Invitation, needsAHostKeyItUnderstands)
{
    EXPECT_EQ(refused(with("hostKeys", nlohmann::json::array())), malformed("hostKeys"));
    EXPECT_EQ(refused(with("hostKeys", {"ssh-dss AAAA"})), malformed("hostKeys"));
    EXPECT_EQ(refused(with("hostKeys", {"* " + std::string(hostPublic)})), malformed("hostKeys"));
    EXPECT_EQ(refused(with("hostKeys", {"ssh-dss AAAA", std::string(hostPublic)})), Error{});
}

TEST(Invitation, takesNothingBesideAPrivateKey)
{
    const std::string key(lockedKey);
    EXPECT_EQ(refused(with("key", "x\n" + key)), malformed("key"));
    EXPECT_EQ(refused(with("key", key + "ProxyCommand x\n")), malformed("key"));
    EXPECT_EQ(refused(with("key", key + key)), malformed("key"));
    EXPECT_EQ(refused(with("key", "")), malformed("key"));
    EXPECT_EQ(refused(with("key",
                           "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")),
              malformed("key"));
    EXPECT_EQ(refused(with("key", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n")),
              malformed("key"));
    EXPECT_TRUE(asksForPassphrase(lockedKey));
    EXPECT_FALSE(asksForPassphrase(plainKey));
    EXPECT_EQ(privateKeyFromText(plainKey), std::string(plainKey)) << "as ssh-keygen wrote it";
    std::string dos;
    for (const char c : plainKey)
        dos += c == '\n' ? std::string("\r\n") : std::string(1, c);
    EXPECT_EQ(privateKeyFromText(dos), std::string(plainKey));
}

TEST(Invitation, showsNamesThatDoNotAct)
{
    EXPECT_EQ(refused(with("title", "a\x1b[2J")), malformed("title"));
    EXPECT_EQ(refused(with("student", "a\nb")), malformed("student"));
    EXPECT_EQ(refused(with("teacher", "a\xe2\x80\xae"
                                      "b")),
              malformed("teacher"))
        << "reordered";
    EXPECT_EQ(refused(with("login", "a b")), malformed("login"));
    std::string accents;
    for (std::size_t i = 0; i < 2 * longestInvitationLine; ++i)
        accents += "é";
    const auto cut = invitationFromText(with("title", accents));
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->title.size(), 2 * longestInvitationLine) << "characters, not bytes";
}

TEST(Invitation, refusesWhatItCannotJudge)
{
    EXPECT_EQ(refused(R"({"schema":2})"), (Error{ErrorKind::SchemaTooNew, "invitation", "2"}));
    EXPECT_EQ(refused(with("schema", 0)), malformed("schema"));
    EXPECT_EQ(refused(std::string(maxInvitationBytes + 1, ' ')).kind, ErrorKind::TooLarge);
    EXPECT_EQ(refused("").kind, ErrorKind::Malformed);
    EXPECT_EQ(refused("[1]").kind, ErrorKind::Malformed);
    EXPECT_EQ(refused(with("seat", "../x")), malformed("seat"));
    EXPECT_EQ(refused(with("course", "-x")), malformed("course"));
}
