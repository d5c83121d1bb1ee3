// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written is read back equal; what is newer, wrong or hostile is refused by name.
#include "core/wire/json.h"
#include "core/wire/jsonrpc.h"
#include "core/wire/pathjson.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
Instant iso(const char* text)
{
    return *instantFromIso(text);
}

Course sample()
{
    Course course;
    course.id = *CourseId::parse("dl-2026");
    course.title = "Apprentissage profond – « été »";
    course.zone = "Europe/Paris";
    Seat seat;
    seat.id = *SeatId::parse("s01");
    seat.members = {{"etu01", "Étudiant", "01 \"guillemets\"\net ligne", "etu01@example.org", "1001"},
                    {"etu02", "Étudiante", "02", "", ""}};
    seat.members[0].keys = {
        *parsePublicKey("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f")};
    seat.members[1].keys = {
        *parsePublicKey("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA")};
    course.seats = {seat};
    Tp tp;
    tp.id = *TpId::parse("tp1");
    tp.image = "localhost/pupitre/python:1";
    tp.codeVersion = "v1";
    tp.sessions = {{{iso("2026-10-25T00:30:00Z"), "2026-10-25T02:30"},
                    {iso("2026-10-25T03:00:00Z"), ""},
                    iso("2026-10-25T00:29:59.250Z"),
                    {}}};
    tp.deadline = {iso("2026-11-01T22:59:00Z"), "2026-11-01T23:59"};
    tp.retention = {iso("2027-01-31T23:00:00Z"), ""};
    tp.published = true;
    tp.start = StartPolicy::AtClick;
    tp.open.cpus = 1.5;
    tp.open.memoryMiB = 2048;
    tp.open.network = NetworkAccess::Internet;
    tp.overrides[seat.id] = {Moment{iso("2026-11-02T22:59:00Z"), ""}, 20min, 2};
    course.tps = {tp};
    course.networks = {"10.0.0.0/8"};
    course.hosts = {{*HostId::parse("gpu1"), "gpu1.example.org", 12}};
    return course;
}
} // namespace

TEST(CourseJson, comesBackEqual)
{
    const Course course = sample();
    const auto json = parseJson(toText(toJson(course)), "course");
    ASSERT_TRUE(json);
    const auto back = courseFromJson(*json);
    ASSERT_TRUE(back) << back.error().subject << ' ' << back.error().detail;
    EXPECT_EQ(*back, course);
}

TEST(CourseJson, refusesANewerSchemaPolitely)
{
    Json json = toJson(sample());
    json["schema"] = courseSchema + 1;
    EXPECT_EQ(courseFromJson(json).error().kind, ErrorKind::SchemaTooNew);
}

TEST(CourseJson, readsAnOlderDocumentWithoutTheNewMembers)
{
    Json json = toJson(sample());
    json.erase("schema");
    json.erase("hosts");
    json["tps"][0].erase("overrides");
    json["somethingFromTheFuture"] = 1;
    const auto back = courseFromJson(json);
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->hosts.empty());
}

TEST(CourseJson, namesTheMemberThatIsWrong)
{
    for (const auto& [pointer, value] :
         std::vector<std::pair<const char*, Json>>{{"/id", "../etc"},
                                                   {"/seats/0/id", 7},
                                                   {"/tps/0/deadline", Json::array()},
                                                   {"/tps/0/deadline/utc", "tomorrow"},
                                                   {"/tps/0/open/memoryMiB", -1},
                                                   {"/seats", "none"},
                                                   {"/tps/0/start", "whenever"},
                                                   {"/networks/0", 3},
                                                   {"/seats/0/keys/0/blob", "AAAA"}}) {
        Json json = toJson(sample());
        json[Json::json_pointer(pointer)] = value;
        EXPECT_FALSE(courseFromJson(json)) << pointer;
    }
}

TEST(CourseJson, refusesDeepNesting)
{
    EXPECT_EQ(parseJson(std::string(100000, '['), "x").error().kind, ErrorKind::Malformed);
    EXPECT_FALSE(parseJson("{\"a\":", "x"));
    EXPECT_TRUE(parseJson(R"({"a":"[[[[\"[[["})", "x"));
}

TEST(StatusJson, comesBackEqual)
{
    TpStatus status;
    status.course = *CourseId::parse("c");
    status.tp = *TpId::parse("t");
    status.clock = iso("2026-11-24T13:35:51.123Z");
    status.phase = {Phase::Open, iso("2026-11-24T14:00:00Z"), 1};
    SeatStatus seat;
    seat.seat = *SeatId::parse("s");
    seat.phase = Phase::HandIn;
    seat.instance = InstanceState::Failed;
    seat.lastSubmission = Submission{3, SubmissionKind::Freeze, iso("2026-11-24T14:00:01Z"), 2, 99, "ab"};
    seat.error = Error{ErrorKind::DiskFull, "/home", "ENOSPC"};
    seat.extraTime = 5min;
    seat.load = InstanceLoad{1250, 640'000'000, 2000, std::int64_t{4} << 30};
    SeatStatus other;
    other.seat = *SeatId::parse("seen-once");
    other.load = InstanceLoad{std::nullopt, 1, std::nullopt, std::nullopt};
    status.seats = {seat, other};
    const auto back = tpStatusFromJson(toJson(status));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, status);
}

TEST(StatusJson, refusesALoadThatCannotBe)
{
    TpStatus status;
    status.course = *CourseId::parse("c");
    status.tp = *TpId::parse("t");
    SeatStatus seat;
    seat.seat = *SeatId::parse("s");
    seat.load = InstanceLoad{1000, 1, 1000, 1};
    status.seats = {seat};
    const Json good = toJson(status);
    ASSERT_TRUE(tpStatusFromJson(good));
    for (const auto& [pointer, value] :
         std::vector<std::pair<const char*, Json>>{{"/seats/0/load", "much"},
                                                   {"/seats/0/load/cpu", -1},
                                                   {"/seats/0/load/memoryBytes", -1},
                                                   {"/seats/0/load/memoryLimitBytes", "2G"}}) {
        Json json = good;
        json[Json::json_pointer(pointer)] = value;
        EXPECT_FALSE(tpStatusFromJson(json)) << pointer;
    }
}

TEST(JsonRpc, readsWhatItWrites)
{
    const auto request = parseRpcMessage(toLine(RpcRequest{7, "tp.open", {{"tp", "a\nb"}}}));
    ASSERT_TRUE(request);
    EXPECT_EQ(std::get<RpcRequest>(*request).params["tp"], "a\nb");
    const auto refusal = parseRpcMessage(toLine(RpcResponse{7, fail(ErrorKind::TooEarly, "tp", "2026")}));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(std::get<RpcResponse>(*refusal).outcome.error(), (Error{ErrorKind::TooEarly, "tp", "2026"}));
    const auto note = parseRpcMessage(toLine(RpcNotification{"progress", {{"done", 1}}}));
    ASSERT_TRUE(note);
    EXPECT_EQ(std::get<RpcNotification>(*note).method, "progress");
    EXPECT_EQ(toLine(RpcRequest{1, "x", {{"t", "line\nbreak"}}}).find('\n'),
              toLine(RpcRequest{1, "x", {{"t", "line\nbreak"}}}).size() - 1);
}

TEST(JsonRpc, refusesWhatIsNoMessage)
{
    for (const char* line :
         {"", "Welcome to host!", "[]", "{}", R"({"jsonrpc":"1.0","id":1,"method":"x"})",
          R"({"jsonrpc":"2.0","id":1,"method":7})", R"({"jsonrpc":"2.0","method":"x","params":[1]})",
          R"({"jsonrpc":"2.0","result":1})"})
        EXPECT_EQ(parseRpcMessage(line).error().kind, ErrorKind::ProtocolViolation) << line;
}

TEST(ErrorJson, everyKindHasItsOwnName)
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::SystemCallFailed); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        EXPECT_EQ(errorKindFromWireName(wireName(kind)), kind) << wireName(kind);
    }
}

TEST(PathJson, anyBytesComeBackOverTheWire)
{
    for (const std::string path : {"a", "é\n\"{[", "\xff\xfe", "caf\xe9/x", "\xed\xa0\x80", ""}) {
        const auto json = parseJson(toText(pathToJson(path)), "path");
        ASSERT_TRUE(json);
        EXPECT_EQ(pathFromJson(*json).value_or("none"), path);
    }
    EXPECT_TRUE(pathToJson("é").is_string()); // as every version reads it
    for (const char* text : {"7", "{}", R"({"base64":7})", R"({"base64":"?"})", "null"})
        EXPECT_EQ(pathFromJson(*parseJson(text, "path")).error().kind, ErrorKind::Malformed) << text;
}
