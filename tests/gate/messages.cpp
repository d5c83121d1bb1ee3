// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message of the teacher reaches the terminals of those it is for, now or when they come in, and can do
// nothing there but be read.
#include "core/agent/course/messages.h"
#include "core/agent/course/connections.h"
#include "core/agent/course/journal.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/linechild.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/wire/json.h"
#include "tests/gate/sharedlab.h"
#include "tests/waituntil.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <fcntl.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Messages : public WithLab
{
protected:
    static SeatTp where(const Course& course, const std::string& seat)
    {
        return {course.id, course.tps[0].id, *SeatId::parse(seat)};
    }
    /// Fails where the place did not take it for each of them, or counts another number of terminals.
    static Result<void> send(const Course& course, const std::map<std::string, int>& terminals,
                             const std::string& text)
    {
        return lab().asTheAccount([&]() -> Result<void> {
            std::vector<SeatId> seats;
            MessageSent wanted;
            for (const auto& [seat, count] : terminals) {
                seats.push_back(*SeatId::parse(seat));
                wanted.terminals[seats.back()] = count;
            }
            const auto sent = sendMessage(lab().tree(), course.id, course.tps[0].id, seats, text, now());
            if (!sent)
                return tl::unexpected(sent.error());
            return *sent == wanted ? Result<void>{} : fail(ErrorKind::Conflict, "sent");
        });
    }
    /// A student at a terminal: what it shows is read line by line.
    static Result<LineChild> terminal(const Course& course, const std::string& seat)
    {
        auto client = LineChild::start(lab().sshArgv(course.id, seat, {"-tt"}, {"echo ready; sleep 1000"}),
                                       cleanEnvironment());
        if (client && lineWith(*client, "ready").empty())
            return fail(ErrorKind::TimedOut, "ready");
        return client;
    }
    /// The first line from now on that holds this text; empty where none came.
    static std::string lineWith(LineChild& client, const std::string& text)
    {
        for (;;) {
            const auto line = client.receive(20s);
            if (!line || line->find(text) != std::string::npos)
                return line.value_or("");
        }
    }
    static std::string typed(const Course& course, const std::string& seat, const std::string& command)
    {
        return lab().ssh(course.id, seat, {command}, "", {"-tt"}).out;
    }
};

} // namespace

TEST_F(Messages, reachEveryOpenTerminalOfTheirSeat)
{
    const auto course = openCourse("messages", 2);
    auto first = terminal(course, "s01");
    auto second = terminal(course, "s01");
    auto other = terminal(course, "s02");
    ASSERT_TRUE(first && second && other);
    ASSERT_TRUE(send(course, {{"s01", 2}}, "Bring your\nreport à 11 h."));
    for (auto* client : {&*first, &*second}) {
        EXPECT_EQ(lineWith(*client, "Message"), "*** Message from your teacher:\r");
        EXPECT_EQ(client->receive(20s).value_or(""), "*** Bring your\r");
        EXPECT_EQ(client->receive(20s).value_or(""), "*** report à 11 h.\r");
    }
    ASSERT_TRUE(send(course, {{"s01", 2}, {"s02", 1}}, "Thank you."));
    EXPECT_EQ(lineWith(*first, "*** "), "*** Message from your teacher:\r") << "not the first one again";
    EXPECT_EQ(first->receive(20s).value_or(""), "*** Thank you.\r");
    EXPECT_EQ(lineWith(*other, "*** "), "*** Message from your teacher:\r");
    EXPECT_EQ(other->receive(20s).value_or(""), "*** Thank you.\r") << "what was for another";
}

TEST_F(Messages, waitForWhoComesInLater)
{
    const auto course = openCourse("laterin", 1);
    ASSERT_TRUE(send(course, {{"s01", 0}}, "Room 12."));
    const auto output = typed(course, "s01", "echo in");
    EXPECT_LT(output.find("*** Room 12."), output.find("in\r\n")) << output;
    EXPECT_NE(output.find("*** Room 12."), std::string::npos) << output;
    EXPECT_EQ(lab().ssh(course.id, "s01", {"echo bytes"}).out, "bytes\n")
        << "no terminal: a program reads it";

    const auto status = parseJson(lab().ssh(course.id, "s01", {"pupitre status"}).out, "status");
    ASSERT_TRUE(status);
    ASSERT_EQ((*status)["tps"][0]["messages"].size(), 1U);
    EXPECT_EQ((*status)["tps"][0]["messages"][0]["text"], "Room 12.");
}

TEST_F(Messages, areOverWithTheirSession)
{
    const auto end = std::chrono::floor<std::chrono::seconds>(now()) + 5s;
    auto course = *lab().newCourse("oldmessage", 1);
    course.tps.push_back(GateLab::tpOf("tp1", now() - 1min, end, end + 1h));
    ASSERT_TRUE(lab().put(course));
    ASSERT_TRUE(send(course, {{"s01", 0}}, "Now or never."));
    ASSERT_TRUE(waitUntil([&] { return now() >= end; }, 10s));
    const auto output = typed(course, "s01", "echo in");
    EXPECT_NE(output.find("in\r\n"), std::string::npos) << output;
    EXPECT_EQ(output.find("never"), std::string::npos) << output;
}

TEST_F(Messages, areRefusedWhereNobodyCanBeAtWork)
{
    auto course = *lab().newCourse("nobodyin", 1);
    course.tps.push_back(GateLab::tpOf("tp1", now() + 1h, now() + 2h, now() + 3h));
    ASSERT_TRUE(lab().put(course));
    ASSERT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        const auto seat = *SeatId::parse("s01");
        const auto sent = sendMessage(lab().tree(), course.id, course.tps[0].id, {seat}, "early", now());
        const bool early = sent && sent->terminals.empty() && sent->failed.contains(seat)
                           && sent->failed.at(seat).kind == ErrorKind::TooEarly;
        return early ? Result<void>{} : fail(ErrorKind::Conflict);
    }));
    EXPECT_TRUE(messagesOf(lab().tree(), where(course, "s01")).empty());
}

TEST_F(Messages, areOnlyReadByATerminal)
{
    const auto course = openCourse("hostilemessage", 1);
    ASSERT_TRUE(lab().asTheAccount([&] { // past every check of ours, by hand
        const Json message{{"number", 1},
                           {"at", toIso(now())},
                           {"until", toIso(now() + 1h)},
                           {"text", "a\x1b]0;owned\x07\x1b[2J\xc2\x9b"
                                    "6nb\rc"}};
        return replaceFile(messagesFile(lab().tree(), where(course, "s01")),
                           toText(Json{{"messages", Json::array({message})}}));
    }));
    const auto output = typed(course, "s01", "echo in");
    EXPECT_NE(output.find("*** a]0;owned[2J6nbc\r"), std::string::npos) << output;
    EXPECT_EQ(output.find('\x1b'), std::string::npos);
    EXPECT_EQ(output.find('\x07'), std::string::npos);
}

TEST_F(Messages, doNotHoldUpTheEndOfAStuckTerminal)
{
    auto course = openCourse("stuckterminal", 1);
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto pid = spawnChild(
        lab().sshArgv(course.id, "s01", {"-tt"},
                      {"s=0123456789; for i in 1 2 3 4 5 6; do s=$s$s; done; while :; do echo $s; done"}),
        cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
    ASSERT_TRUE(pid);
    const auto client = *identityOf(*pid);
    ASSERT_TRUE(
        waitUntil([&] { return liveConnections(lab().tree(), where(course, "s01")).size() == 1; }, 20s));
    const auto gate = liveConnections(lab().tree(), where(course, "s01"))[0];
    ASSERT_TRUE(sendSignal(client, SIGSTOP)); // nobody reads any more: every buffer on the way fills up
    ASSERT_TRUE(waitUntil(
        [&] { // until its terminal takes nothing
            const Fd tty(::open(gate.tty.c_str(), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
            const std::string more(512, '\n'); // what writes there may wait for more room than one letter's
            return ::write(tty.get(), more.data(), more.size()) < 0 && errno == EAGAIN;
        },
        20s));
    ASSERT_TRUE(send(course, {{"s01", 1}}, "The time is nearly over."));
    const auto deadline = std::chrono::floor<std::chrono::seconds>(now()) + 4s;
    course.tps[0].sessions[0].end.utc = deadline;
    course.tps[0].deadline.utc = deadline;
    ASSERT_TRUE(lab().put(course));
    EXPECT_TRUE(waitGone({gate.process}, 20s).empty());
    EXPECT_LE(now() - deadline, 1500ms);
    static_cast<void>(sendSignal(client, SIGCONT));
    static_cast<void>(sendSignal(client, SIGTERM));
}

TEST_F(Messages, areJournalledWithoutTheirWords)
{
    const auto course = openCourse("journalled", 2);
    ASSERT_TRUE(send(course, {{"s01", 0}, {"s02", 0}}, "Student One, see me."));
    const auto entries = readJournal(lab().tree(), course.id, 0);
    ASSERT_TRUE(entries);
    std::vector<std::string> seats;
    for (const JournalEntry& entry : *entries)
        if (entry.what == "message") {
            seats.push_back(entry.seat);
            EXPECT_EQ(entry.who, "teacher");
            EXPECT_EQ(entry.result, "ok");
        }
    EXPECT_EQ(seats, (std::vector<std::string>{"s01", "s02"}));
    EXPECT_EQ(readFile(lab().tree().journal(course.id)).value_or("see me").find("see me"), std::string::npos);
}

} // namespace pupitre
