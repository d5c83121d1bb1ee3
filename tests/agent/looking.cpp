// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A teacher looks into a workspace whose student does what they can against it.
#include "core/agent/course/looking.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/marks.h"
#include "core/agent/seats/freeze.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"
#include "core/wire/workjson.h"
#include "tests/agent/course/labcourse.h"
#include "tests/agent/serve/wire.h"
#include "tests/gate/hostilenames.h"
#include "tests/rounds.h"

#include <algorithm>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

class LookOnPodman : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(workspaces.prepare({{seat, lab.code()}}).empty());
        InstanceOrder order;
        order.seat = seat;
        order.image = lab.image();
        order.endsAt = now() + 10min;
        const auto started = instances.start(order);
        ASSERT_TRUE(started) << started.error().detail;
    }
    void TearDown() override { EXPECT_TRUE(instances.end({seat}).empty()); }

    void asStudent(const std::string& script)
    {
        ASSERT_EQ(lab.insideExit(seat, {"sh", "-c", script}), 0) << script;
    }
    Result<WorkListing> list(const std::string& path = {}, Instant at = now())
    {
        return listSeatWork(lab.tree(), lab.engine(), seat, path, at);
    }
    Result<LookedFile> read(const std::string& path, std::uint64_t most = mostLookBytes)
    {
        return readSeatWork(lab.tree(), lab.engine(), seat, path, most, now());
    }
    static const WorkEntry* entry(const WorkListing& listing, const std::string& name)
    {
        const auto found = std::ranges::find(listing.entries, name, &WorkEntry::name);
        return found == listing.entries.end() ? nullptr : &*found;
    }
    std::size_t looksInJournal()
    {
        const auto entries = readJournal(lab.tree(), seat.course, 0);
        return static_cast<std::size_t>(std::ranges::count_if(*entries, [this](const JournalEntry& line) {
            return line.what == "look" && line.who == "teacher" && line.seat == seat.seat.text();
        }));
    }

    static inline int courses = 0;
    PodmanLab& lab = PodmanLab::get();
    const std::string id = "look" + std::to_string(++courses); // one for each test: journals do not meet
    LabCourse course{id.c_str(), 1};
    SeatTp seat = course.seat(0);
    Instances instances{lab.tree(), lab.engine()};
    Workspaces workspaces{lab.tree(), lab.engine()};
};

TEST_F(LookOnPodman, seesWhatIsThereNow)
{
    asStudent("mkdir mine; printf 'print(1)\\n' > mine/main.py; touch -d '2026-01-02 03:04:05' mine/main.py");
    const auto top = list();
    ASSERT_TRUE(top) << wireName(top.error().kind) << top.error().subject << " " << top.error().detail;
    ASSERT_NE(entry(*top, "README"), nullptr);
    ASSERT_NE(entry(*top, "mine"), nullptr);
    EXPECT_EQ(entry(*top, "mine")->kind, WorkEntryKind::Folder);
    const auto mine = list("mine");
    ASSERT_TRUE(mine);
    ASSERT_EQ(mine->entries.size(), 1U);
    EXPECT_EQ(mine->entries[0].bytes, 9U);
    EXPECT_EQ(mine->entries[0].at, *instantFromIso("2026-01-02T03:04:05Z"));
    EXPECT_EQ(read("mine/main.py")->bytes, "print(1)\n");
    EXPECT_TRUE(instances.alive(seat));
}

TEST_F(LookOnPodman, namesAreBytes)
{
    std::string script;
    for (const std::string& name : hostileNames()) {
        std::string octal;
        for (const char c : name) {
            const unsigned byte = static_cast<unsigned char>(c);
            octal += '\\';
            for (const unsigned shift : {6U, 3U, 0U})
                octal += static_cast<char>('0' + (byte >> shift & 7U));
        }
        script += "printf x > \"$(printf '" + octal + "')\"\n";
    }
    asStudent(script);
    const auto top = list();
    ASSERT_TRUE(top);
    for (const std::string& name : hostileNames()) {
        EXPECT_NE(entry(*top, name), nullptr) << name;
        const auto file = read(name);
        ASSERT_TRUE(file) << name << " " << wireName(file.error().kind);
        EXPECT_EQ(file->bytes, "x");
    }
}

TEST_F(LookOnPodman, linksAreNamedAndNothingElseIsOpened)
{
    const auto secret = lab.tree().root() / "secret";
    ASSERT_TRUE(writeFileAtomically(secret, "the account's", 0644));
    asStudent("ln -s " + secret.string() + " leak; ln -s / root; ln -s . here; mkfifo pipe");
    const auto top = list();
    ASSERT_TRUE(top);
    EXPECT_EQ(entry(*top, "leak")->kind, WorkEntryKind::Link);
    EXPECT_EQ(entry(*top, "leak")->target, secret.string());
    EXPECT_EQ(entry(*top, "pipe")->kind, WorkEntryKind::Other);
    for (const char* path : {"leak", "pipe", "here/README", "root/etc/passwd", "/etc/passwd",
                             "../files/README", "src/../../looked"}) {
        const auto file = read(path);
        ASSERT_FALSE(file) << path;
        EXPECT_TRUE(file.error().kind == ErrorKind::UnsafePath || file.error().kind == ErrorKind::NotFound)
            << path << " " << wireName(file.error().kind);
    }
    for (const char* path : {"root", "here", "leak", "pipe", "README", "..", "/"})
        EXPECT_FALSE(list(path)) << path;
    EXPECT_FALSE(read("")); // a folder is no file
}

TEST_F(LookOnPodman, hasTheRightsOfTheStudentOnly)
{
    asStudent("echo own > closed; chmod 000 closed; mkdir shut; echo x > shut/f; chmod 000 shut");
    EXPECT_EQ(read("closed").error().kind, ErrorKind::NotPermitted);
    EXPECT_EQ(list("shut").error().kind, ErrorKind::NotPermitted);
    asStudent("chmod 600 closed");
    EXPECT_EQ(read("closed")->bytes, "own\n");
}

TEST_F(LookOnPodman, muchIsCutShortAndCounted)
{
    asStudent("mkdir many; cd many; for i in $(seq 2345); do : > f$i; done; cd ..;"
              "truncate -s 9000G giant; head -c 262144 /dev/zero > full; head -c 262145 /dev/zero > over;"
              "ln -s $(printf '%03000d' 7) far");
    const auto many = list("many");
    ASSERT_TRUE(many);
    EXPECT_EQ(many->entries.size(), mostListed);
    EXPECT_EQ(many->more, 345U);
    EXPECT_FALSE(many->moreAtLeast);
    EXPECT_EQ(entry(*list(), "far")->target.size(), longestTarget);
    EXPECT_EQ(read("giant")->size, std::uint64_t{9000} << 30);
    EXPECT_EQ(read("giant")->bytes, "");
    EXPECT_EQ(read("full")->bytes.size(), mostLookBytes);
    EXPECT_EQ(read("over")->bytes, "");
    EXPECT_EQ(read("over")->size, mostLookBytes + 1);
}

TEST_F(LookOnPodman, nothingLeaksWhileNamesAreSwapped)
{
    const auto outside = lab.tree().root() / "outside";
    ASSERT_TRUE(makeFolders(outside));
    ASSERT_TRUE(writeFileAtomically(outside / "secret", "the account's", 0644));
    asStudent("mkdir d; echo own > d/secret; ln -s " + outside.string() + " l; mkfifo p; echo own > f; ln -s "
              + (outside / "secret").string()
              + " k; (while :; do mv d t; mv l d; mv d l; mv t d; mv f u; mv p f; mv f p; mv k f; mv f k; "
                "mv u f; done) >/dev/null 2>&1 &");
    int readWell = 0;
    for (std::size_t i = 0; i < rounds() / 10; ++i) {
        for (const char* path : {"d/secret", "f"}) {
            const auto file = read(path);
            if (!file) {
                EXPECT_TRUE(file.error().kind == ErrorKind::UnsafePath
                            || file.error().kind == ErrorKind::NotFound
                            || file.error().kind == ErrorKind::SystemCallFailed)
                    << wireName(file.error().kind);
                continue;
            }
            EXPECT_EQ(file->bytes, "own\n");
            ++readWell;
        }
        const auto listed = list("d");
        EXPECT_TRUE(!listed || listed->entries.size() == 1);
    }
    EXPECT_GT(readWell, 0);
}

TEST_F(LookOnPodman, isOneLineInTheJournalHoweverMuchIsRead)
{
    const Instant begun = now();
    ASSERT_TRUE(list({}, begun));
    ASSERT_TRUE(list({}, begun + 1min));
    ASSERT_TRUE(read("README"));
    EXPECT_EQ(looksInJournal(), 1U);
    ASSERT_TRUE(list({}, begun + oneLook + 1s));
    EXPECT_EQ(looksInJournal(), 2U);
    ASSERT_TRUE(list({}, begun - 1h)); // a clock set back hides nothing
    EXPECT_EQ(looksInJournal(), 3U);
}

TEST_F(LookOnPodman, atRestTooAndClosedItIsTheHandInThatCounts)
{
    asStudent("echo done > answer");
    ASSERT_TRUE(instances.end({seat}).empty());
    EXPECT_EQ(read("answer")->bytes, "done\n");
    ASSERT_TRUE(Freeze(lab.tree(), lab.engine()).freeze({{seat, now()}}).front().outcome);
    const auto lines = looksInJournal();
    const auto closed = list();
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().kind, ErrorKind::TooLate);
    EXPECT_EQ(read("answer").error().kind, ErrorKind::TooLate);
    EXPECT_EQ(looksInJournal(), lines); // nothing was looked at
    ASSERT_TRUE(writePurged(lab.tree(), seat));
    EXPECT_EQ(list().error().detail, "purged");
}

TEST_F(LookOnPodman, overTheProtocol)
{
    asStudent("printf 'caf\\351' > \"$(printf 'caf\\351')\"");
    Wire wire(lab.tree());
    Json params{{"course", seat.course.text()}, {"tp", tp.text()}, {"seat", seat.seat.text()}};
    const auto answer = wire.ask(method::seatFiles, params);
    ASSERT_TRUE(answer) << wireName(answer.error().kind) << " " << answer.error().detail;
    const auto top = workListingFromJson(*answer);
    ASSERT_TRUE(top);
    EXPECT_NE(entry(*top, "caf\xe9"), nullptr);
    params["path"] = pathToJson("caf\xe9");
    const auto file = wire.ask(method::seatRead, params);
    ASSERT_TRUE(file) << wireName(file.error().kind) << " " << file.error().detail;
    EXPECT_EQ(*file, (Json{{"size", 4}, {"base64", "Y2Fm6Q=="}}));
    params["most"] = mostLookBytes + 1; // nobody is given more
    EXPECT_FALSE(wire.ask(method::seatRead, params));
    EXPECT_EQ(looksInJournal(), 1U);
}

TEST_F(LookOnPodman, ofNobodyThereIsNothing)
{
    seat.seat = *SeatId::parse("s9");
    EXPECT_EQ(list().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(looksInJournal(), 0U);
    seat.seat = *SeatId::parse("s0");
}

} // namespace
