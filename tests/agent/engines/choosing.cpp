// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which engine a place uses: the best, the one that was named, none that the policy leaves out; and never
// another while somebody would be stranded.
#include "core/agent/course/coursefile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/serve/call.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/methods.h"
#include "tests/agent/engines/enginelab.h"

#include <gtest/gtest.h>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

constexpr auto noPolicy = "/nonexistent/policy.json";

std::string engineOf(ThisPlace& place)
{
    const auto facts = place.engine().available();
    return facts ? facts->name : wireName(facts.error().kind);
}

Result<Json> call(Json params)
{
    return findCall(method::placeEngine)->run({EngineLab::get().tree(), std::move(params), {}, {}, {}, {}});
}

class Choosing : public ::testing::Test
{
protected:
    void TearDown() override { EXPECT_TRUE(nameEngine(tree(), "")); }
    static const StateTree& tree() { return EngineLab::get().tree(); }
};

TEST_F(Choosing, takesTheBestUnlessOneIsNamed)
{
    ThisPlace place(tree(), noPolicy);
    EXPECT_EQ(engineOf(place), "podman");
    ASSERT_TRUE(place.choose("bubblewrap"));
    EXPECT_EQ(engineOf(place), "bubblewrap");
    ThisPlace another(tree(), noPolicy);
    EXPECT_EQ(engineOf(another), "bubblewrap") << "it is the place's, not the process's";
    EXPECT_EQ(place.choose("lxc").error().kind, ErrorKind::InvalidArgument);
    EXPECT_EQ(place.choose("docker").error().kind, ErrorKind::NoEngine) << "no daemon of this account runs";
    EXPECT_EQ(engineOf(place), "bubblewrap");
    ASSERT_TRUE(place.choose(""));
    EXPECT_EQ(engineOf(place), "podman");
    const auto reports = place.everyEngine();
    ASSERT_EQ(reports.size(), 3U);
    EXPECT_EQ(reports[0].name, "podman");
    EXPECT_EQ(reports[1].name, "bubblewrap");
    EXPECT_FALSE(reports[2].facts);
}

TEST_F(Choosing, theAdministratorsPolicyIsObeyed)
{
    const auto policy = tree().run() / "policy.json";
    ASSERT_TRUE(replaceFile(policy, R"({"engines": ["bubblewrap"]})"));
    ThisPlace place(tree(), policy);
    EXPECT_EQ(engineOf(place), "bubblewrap");
    EXPECT_EQ(place.choose("podman").error().kind, ErrorKind::PolicyForbids);
    ASSERT_TRUE(nameEngine(tree(), "podman")); // named before the policy came
    ThisPlace later(tree(), policy);
    EXPECT_EQ(engineOf(later), "bubblewrap");
    for (const char* wrong : {R"({"engines": []})", R"({"engines": ["lxc"]})", R"({"engines": "podman"})"}) {
        ASSERT_TRUE(replaceFile(policy, wrong));
        EXPECT_EQ(readPolicy(policy).error().kind, ErrorKind::PolicyForbids) << wrong;
    }
}

TEST_F(Choosing, isRefusedWhileSomebodyRuns)
{
    const auto listed = call(Json::object());
    ASSERT_TRUE(listed) << listed.error().detail;
    EXPECT_EQ((*listed)["engine"], "podman");
    EXPECT_EQ((*listed)["named"], false);
    EXPECT_EQ((*listed)["engines"].size(), 3U);
    ASSERT_TRUE(call({{"use", "bubblewrap"}}));

    Course course;
    course.id = *CourseId::parse("choosing");
    course.title = "c";
    course.zone = "Europe/Paris";
    Seat seat;
    seat.id = *SeatId::parse("s01");
    course.seats.push_back(seat);
    Tp tp;
    tp.id = *TpId::parse("tp1");
    tp.title = "t";
    tp.image = hostUsrImage;
    tp.deadline.utc = now() + 1h;
    tp.retention.utc = now() + 24h;
    course.tps.push_back(tp);
    ASSERT_TRUE(putCourse(tree(), course, std::nullopt));
    ThisPlace place(tree(), noPolicy);
    const SeatTp where{course.id, tp.id, seat.id};
    ASSERT_TRUE(Workspaces(tree(), place.engine()).prepare({{where, {}, {}}}).empty());
    EXPECT_TRUE(call({{"use", "podman"}})) << "the work is the same student's there";
    ASSERT_TRUE(call({{"use", "bubblewrap"}}));

    InstanceOrder order;
    order.seat = where;
    order.image = hostUsrImage;
    order.endsAt = now() + 10min;
    ThisPlace bubbles(tree(), noPolicy);
    const Instances started(tree(), bubbles.engine());
    ASSERT_TRUE(started.start(order));
    const auto refused = call({{"use", "best"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    EXPECT_EQ((*call(Json::object()))["engine"], "bubblewrap");
    EXPECT_TRUE(started.end({where}).empty());
    EXPECT_TRUE(call({{"use", "best"}}));
    EXPECT_TRUE(Workspaces(tree(), place.engine()).purge({where}).empty());
}

} // namespace

} // namespace pupitre
