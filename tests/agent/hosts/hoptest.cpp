// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a home and its compute hosts tell each other, and what they do not: addresses, key lines, copies.
#include "core/agent/course/coursefile.h"
#include "core/agent/hosts/away.h"
#include "core/agent/hosts/hostcopy.h"
#include "core/agent/hosts/hosted.h"
#include "core/agent/hosts/hostssh.h"
#include "core/agent/keys/homes.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/scene.h"

#include <algorithm>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

const std::string homeKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g";

SeatView viewOf(const SeatId& seat)
{
    SeatView view;
    view.where = {scene::course, scene::tp, seat};
    view.workspace = true;
    view.alive = true;
    view.instance = InstanceFacts{};
    return view;
}

class Hop : public testing::Test
{
protected:
    TempFolder m_folder;
    StateTree m_tree{m_folder.path()};
};

} // namespace

TEST_F(Hop, addressesAreReadStrictly)
{
    EXPECT_EQ(parseHostAddress("ada@lab"), (HostAddress{"ada", "lab", 22}));
    EXPECT_EQ(parseHostAddress("ada@10.0.0.7:2222"), (HostAddress{"ada", "10.0.0.7", 2222}));
    EXPECT_EQ(parseHostAddress("ada@[2001:db8::7]:2222"), (HostAddress{"ada", "2001:db8::7", 2222}));
    for (const auto* text :
         {"", "lab", "@lab", "ada@", "ada@-oProxyCommand=id", "-l@lab", "ada@lab:0", "ada@lab:x",
          "ada@lab:70000", "ada@lab;id", "ada@lab id", "ada@lab\n", "ada@$(id)", "ada@[::1"})
        EXPECT_FALSE(parseHostAddress(text)) << text;
}

TEST_F(Hop, aPinnedHostHasItsNewKeysAndNoOthers)
{
    ASSERT_TRUE(pinHost(m_tree, {"ada", "lab", 22}, {homeKey}));
    ASSERT_TRUE(pinHost(m_tree, {"ada", "other", 2222}, {homeKey, "ssh-dss AAAA"}));
    EXPECT_EQ(readFile(m_tree.hosts() / "known_hosts").value_or(""),
              "[lab]:22 " + homeKey + "\n[other]:2222 " + homeKey + "\n");
    EXPECT_FALSE(
        pinHost(m_tree, {"ada", "lab", 22}, {"ssh-dss AAAA"})); // none that is sound: nothing changes
    EXPECT_NE(readFile(m_tree.hosts() / "known_hosts").value_or("").find("[lab]:22 "), std::string::npos);
}

TEST_F(Hop, theHomesLineIsOneVerb)
{
    const auto key = parsePublicKey(homeKey);
    ASSERT_TRUE(key);
    const auto home = admitHome(m_tree, *key);
    ASSERT_TRUE(home);
    EXPECT_TRUE(isValidId(home->id));
    ASSERT_TRUE(replaceFile(m_tree.homes() / "stranger.pub", homeKey)); // not under its own name
    const auto plan = keyLinesFor(m_tree, {}, {}, scene::start);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->lines.size(), 1U);
    EXPECT_EQ(plan->lines.front().text, "restrict,pty,command=\"" + m_tree.agentBinary().string() + " hosted "
                                            + home->id + "\" " + homeKey);
}

TEST_F(Hop, aHostedCourseGivesItsStudentsNoKeyHere)
{
    auto course = scene::classOfTwo();
    course.tps[0].published = true;
    course.seats[0].members[0].keys = {*parsePublicKey(homeKey)};
    EXPECT_EQ(keyLinesFor(m_tree, {}, {course}, scene::start)->lines.size(), 1U);
    ASSERT_TRUE(makeFolders(m_tree.course(course.id)));
    ASSERT_TRUE(writeHosted(m_tree, course.id, {"home", {}}));
    EXPECT_TRUE(keyLinesFor(m_tree, {}, {course}, scene::start)->lines.empty());
    EXPECT_EQ(putCourse(m_tree, course, std::nullopt).error().kind, ErrorKind::NotHome); // nor a change
}

TEST_F(Hop, theCopyHasNoNamesAndNoOtherSeats)
{
    auto course = scene::classOfTwo();
    course.hosts = {{*HostId::parse("h1"), "ada@lab", 3}};
    course.seats[1].members[0].keys = {*parsePublicKey(homeKey)};
    course.tps[0].overrides[scene::ada].extraTime = 5min;
    course.tps[0].overrides[scene::bob].extraTime = 5min;
    const auto copy = courseFor(course, {{scene::tp, scene::bob, HostedAs::Running}});
    ASSERT_EQ(copy.seats.size(), 1U);
    EXPECT_EQ(copy.seats[0].id, scene::bob);
    ASSERT_EQ(copy.seats[0].members.size(), 1U);
    Member nameless;
    nameless.keys = {*parsePublicKey(homeKey)};
    EXPECT_EQ(copy.seats[0].members[0], nameless);
    EXPECT_TRUE(copy.hosts.empty());
    EXPECT_EQ(copy.tps[0].overrides.size(), 1U);
    EXPECT_TRUE(validate(copy).empty());
    EXPECT_TRUE(courseFor(course, {}).tps.empty());
}

TEST_F(Hop, aHostEndsWhereAHomeFreezes)
{
    auto course = scene::classOfTwo();
    course.tps[0].published = true;
    const Hosted hosted{
        "home", {{scene::tp, scene::ada, HostedAs::Running}, {scene::tp, scene::bob, HostedAs::Held}}};
    const auto kinds = [&](const SeatId& seat, Instant when) {
        std::vector<ActionKind> planned;
        for (const auto& action : planForHosted(course, hosted, viewOf(seat), when, ClockTrust::Trusted))
            planned.push_back(action.kind);
        return planned;
    };
    using Kinds = std::vector<ActionKind>;
    EXPECT_EQ(kinds(scene::ada, scene::start + 1h), Kinds{ActionKind::SetUntil}); // in class, as everywhere
    EXPECT_EQ(kinds(scene::bob, scene::start + 1h), Kinds{ActionKind::Stop});     // on its way home
    EXPECT_EQ(kinds(scene::ada, course.tps[0].deadline.utc + 1h), Kinds{ActionKind::Stop});
    EXPECT_EQ(kinds(scene::ada, course.tps[0].retention.utc + 24h), Kinds{ActionKind::Stop});
    EXPECT_EQ(kinds(*SeatId::parse("s03"), scene::start + 1h), Kinds{ActionKind::Stop}); // not here any more
}

TEST_F(Hop, aSeatIsAwayOrAtHome)
{
    const SeatTp seat{scene::course, scene::tp, scene::ada};
    ASSERT_TRUE(makeFolders(m_tree.workspace(seat)));
    ASSERT_TRUE(replaceFile(m_tree.workspace(seat) / "mine", "work"));
    EXPECT_FALSE(*readAway(m_tree, seat));
    const AwayRecord record{*HostId::parse("h1"), "ada@lab", scene::start, scene::start + 5min};
    ASSERT_TRUE(goAway(m_tree, seat, record));
    EXPECT_EQ(*readAway(m_tree, seat), record);
    EXPECT_FALSE(pupitre::exists(m_tree.workspace(seat))); // whoever looks for one here finds none
    EXPECT_EQ(requireAllHome(m_tree, scene::classOfTwo()).error().kind,
              ErrorKind::Busy); // nor does the course go
    ASSERT_TRUE(comeHome(m_tree, seat));
    EXPECT_TRUE(requireAllHome(m_tree, scene::classOfTwo()));
    EXPECT_FALSE(isAway(m_tree, seat));
    EXPECT_EQ(readFile(m_tree.workspace(seat) / "mine").value_or(""), "work");
    EXPECT_FALSE(pupitre::exists(m_tree.away(seat)));
}

} // namespace pupitre
