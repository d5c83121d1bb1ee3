// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stream of calls: answers as they are ready, refusals that say why, subscriptions that end.
#include "core/wire/methods.h"
#include "tests/agent/scene.h"
#include "tests/agent/serve/wire.h"

#include "core/agent/course/changes.h"
#include "core/agent/course/marks.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
/// A draft: nothing of it needs an engine.
struct DraftPlace : Place {
    DraftPlace()
        : Place([] {
              Course whole = classOfTwo();
              whole.tps[0].published = false;
              return whole;
          }())
    {
        ::setenv("PUPITRE_AUTHORIZED_KEYS", (folder.path() / "keys" / "authorized_keys").c_str(), 1);
    }
};

Json tpParams()
{
    return {{"course", course.text()}, {"tp", tp.text()}};
}
} // namespace

TEST(Serve, helloTellsThePlaceAndTheProtocol)
{
    const DraftPlace place;
    Wire wire(place.tree);
    const auto hello = wire.ask(method::hello, {{"protocol", {{"oldest", 1}, {"newest", 7}}}});
    ASSERT_TRUE(hello) << hello.error().detail;
    EXPECT_EQ((*hello)["speak"], protocolNewest);
    EXPECT_TRUE(placeFactsFromJson((*hello)["facts"]));
    EXPECT_GT((*hello)["facts"]["cpus"], 0);
}

TEST(Serve, refusesAProtocolItDoesNotSpeak)
{
    const DraftPlace place;
    Wire wire(place.tree);
    const auto older = wire.ask(method::hello, {{"protocol", {{"oldest", 0}, {"newest", 0}}}});
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().kind, ErrorKind::AgentTooNew);
    const auto newer = wire.ask(method::hello, {{"protocol", {{"oldest", 99}, {"newest", 100}}}});
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().subject, "protocol");
    EXPECT_EQ(wire.ask("no.such.call").error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(wire.ask(method::courseList)); // and goes on
}

TEST(Serve, coursesGoInAndComeOut)
{
    const DraftPlace place;
    Wire wire(place.tree);
    const auto got = wire.ask(method::courseGet, {{"course", "dl"}});
    ASSERT_TRUE(got);
    Json changed = (*got)["course"];
    changed["title"] = "Réseaux";
    const auto put = wire.ask(method::coursePut, {{"course", changed}, {"revision", (*got)["revision"]}});
    ASSERT_TRUE(put) << put.error().subject << put.error().detail;
    const auto stale = wire.ask(method::coursePut, {{"course", changed}, {"revision", (*got)["revision"]}});
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().kind, ErrorKind::Conflict);
    const auto list = wire.ask(method::courseList);
    ASSERT_TRUE(list);
    EXPECT_EQ((*list)["courses"][0]["title"], "Réseaux");
    const auto journal = wire.ask(method::journal, {{"course", "dl"}});
    ASSERT_TRUE(journal);
    EXPECT_EQ((*journal)["entries"][0]["what"], "put");
}

TEST(Serve, badParametersAreNamed)
{
    const DraftPlace place;
    Wire wire(place.tree);
    EXPECT_EQ(wire.ask(method::status, {{"course", "dl"}}).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(wire.ask(method::status, {{"course", "../x"}, {"tp", "tp3"}}).error().kind,
              ErrorKind::Malformed);
    EXPECT_EQ(wire.ask(method::courseGet, {{"course", "none"}}).error().kind, ErrorKind::NotFound);
    Json noSeats = tpParams();
    noSeats["seats"] = Json::array();
    EXPECT_EQ(wire.ask(method::seatExtend, noSeats).error().kind, ErrorKind::InvalidArgument);
}

TEST(Serve, aMessageSaysWhoCannotGetIt)
{
    const DraftPlace place;
    Wire wire(place.tree);
    Json params = tpParams();
    params["seats"] = {"s01"};
    params["text"] = "hello";
    const auto sent = wire.ask(method::seatMessage, params);
    ASSERT_TRUE(sent) << sent.error().subject << sent.error().detail;
    EXPECT_TRUE((*sent)["terminals"].empty());
    EXPECT_EQ((*sent)["failed"]["s01"]["kind"], wireName(ErrorKind::TooEarly));
    params["text"] = std::string(2000, 'x');
    EXPECT_EQ(wire.ask(method::seatMessage, params).error().kind, ErrorKind::TooLarge);
    params["text"] = "hello";
    params["seats"] = {"s01", "none"};
    EXPECT_EQ(wire.ask(method::seatMessage, params).error().kind, ErrorKind::NotFound);
}

TEST(Serve, watchSendsWhatChangedUntilCancelled)
{
    const DraftPlace place;
    Wire wire(place.tree);
    Json params = tpParams();
    params["everyMs"] = 60'000; // only a change can be what comes
    const auto id = wire.send(method::watch, params);
    const auto first = wire.answer(id);
    ASSERT_TRUE(first);
    EXPECT_EQ((*first)["seats"].size(), 2U);
    ASSERT_TRUE(changeCourse(place.tree, course, [](Course& whole) -> Result<void> {
        whole.tps[0].published = true;
        whole.tps[0].deadline.utc = now() + 72h;
        whole.tps[0].retention.utc = now() + 720h;
        return {};
    }));
    const RpcMessage message = wire.next();
    const auto* changed = std::get_if<RpcNotification>(&message);
    ASSERT_NE(changed, nullptr);
    EXPECT_EQ(changed->method, "status");
    EXPECT_EQ(changed->params["id"], id);
    EXPECT_NE(changed->params["status"]["phase"], (*first)["phase"]);
    wire.cancel(id);
    EXPECT_TRUE(wire.ask(method::courseList));
}

TEST(Serve, cancelEndsAWaitAndOthersGoOn)
{
    const DraftPlace place;
    const auto held = takeReconcileLock(place.tree, course, {}, {}); // somebody else reconciles
    ASSERT_TRUE(held);
    Wire wire(place.tree);
    const auto waiting = wire.send(method::reconcile, {{"course", "dl"}});
    EXPECT_TRUE(wire.ask(method::status, tpParams())); // not held up
    wire.cancel(waiting);
    const auto answer = wire.answer(waiting);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
}

TEST(Serve, changeGoesOnAfterTheDesktopHungUp)
{
    const DraftPlace place;
    {
        std::optional<FileLock> held(*takeReconcileLock(place.tree, course, {}, {}));
        Wire wire(place.tree);
        wire.send(method::seatRevoke, {{"course", "dl"}, {"seats", {"s01"}}, {"revoked", true}});
        EXPECT_TRUE(wire.ask(method::status, tpParams()));
        wire.hangUp();
        EXPECT_FALSE(pupitre::exists(place.tree.reserve())); // reconcile has not begun
        held.reset();
    } // the agent ends when its work is done
    EXPECT_TRUE(readMarks(place.tree, {course, tp, ada})->revoked);
    EXPECT_TRUE(pupitre::exists(place.tree.reserve()));
}

TEST(Serve, nonsenseEndsTheStream)
{
    const DraftPlace place;
    Wire wire(place.tree);
    wire.write("GET / HTTP/1.1\n");
    EXPECT_TRUE(wire.ended());
}
