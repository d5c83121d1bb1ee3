// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many small files through the gate as one archive: in every phase, cut, beside SFTP, and where the gate is
// older than that.
#include "core/agent/course/connections.h"
#include "core/agent/course/marks.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/refusal.h"
#include "core/remote/pack/placetree.h"
#include "tests/gate/cutremote.h"
#include "tests/gate/transferlab.h"
#include "tests/waituntil.h"

#include <set>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Counts the streams that were asked for; `old`: a gate that knows no archives.
class CountingRemote final : public Remote
{
public:
    enum class Gate { New, Old };
    CountingRemote(Remote& remote, Gate gate) : m_remote(remote), m_gate(gate) {}
    Result<std::unique_ptr<ByteStream>> exec(const CommandLine& command, Waiter& waiter) override
    {
        ++archives;
        return m_remote.exec(m_gate == Gate::New ? command : CommandLine{{"pupitre", "nothing-like-it"}},
                             waiter);
    }
    Result<std::unique_ptr<ByteStream>> sftp(Waiter& waiter) override
    {
        ++sftps;
        return m_remote.sftp(waiter);
    }
    const std::string& name() const override { return m_remote.name(); }

    int archives = 0;
    int sftps = 0;

private:
    Remote& m_remote;
    Gate m_gate;
};

class Packing : public TransferLab
{
protected:
    static Course openFor(const std::string& id)
    {
        return courseFrom(id, now() - 1min, now() + 30min, now() + 30min);
    }

    Result<SftpTransferDone> uploadMany(Remote& remote, const fs::path& from, const std::string& to = "tp1")
    {
        const auto entries = scanTree(from, {});
        return uploadToPlace(remote, nullptr, from, *entries, to, {}, m_waiter);
    }
    /// What a gate says to an archive.
    Result<std::optional<PackStream>> archive(Remote& remote, PackVerb verb, const std::string& folder)
    {
        return PackStream::open(remote, verb, folder + std::string(2, '\0'), m_waiter);
    }
    static std::vector<std::string> partsIn(const fs::path& folder)
    {
        std::vector<std::string> parts;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.path().filename().string().starts_with(".pupitre-"))
                parts.push_back(entry.path().filename());
        return parts;
    }
};

} // namespace

TEST_F(Packing, smallFilesGoInOneArchiveAndLargeOnesBySftp)
{
    const auto course = openFor("pack");
    const auto home = m_folder.path() / "home";
    makeWork(home);
    fs::create_directories(home / "empty");
    fs::create_symlink("src/f1", home / "link");
    fs::create_directories(home / std::string(200, 'd')); // its path travels beside the header
    put(home / std::string(200, 'd') / std::string(200, 'f'), "far");
    const auto connection = connect(course);
    CountingRemote remote(*connection, CountingRemote::Gate::New);
    const auto up = uploadMany(remote, home);
    ASSERT_TRUE(up) << up.error().subject << ' ' << up.error().detail;
    EXPECT_EQ(up->files, 503U);
    EXPECT_TRUE(up->left.empty());
    EXPECT_EQ(remote.archives, 1);
    const auto workspace = lab().tree().workspace(where(course, "s01"));
    expectSame(home, workspace);
    EXPECT_TRUE(fs::is_directory(workspace / "empty"));
    EXPECT_EQ(fs::read_symlink(workspace / "link"), "src/f1");
    EXPECT_EQ(lab().ssh(course.id, "s01", {"sh run.sh && test -x run.sh && ls src | wc -l"}).out, "501\n");
    EXPECT_TRUE(partsIn(workspace).empty());

    put(home / "src/f7", "changed");
    const auto again = uploadMany(remote, home);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->files, 1U);
    EXPECT_EQ(again->bytes, 7U);
    EXPECT_EQ(textOf(workspace / "src/f7"), "changed");

    const auto first = keepCopy(remote, {"tp1", m_folder.path() / "copies", "first"}, {}, {});
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(first->files, 503U);
    expectSame(home, m_folder.path() / "copies/tp1");
    EXPECT_EQ(fs::read_symlink(m_folder.path() / "copies/tp1/link"), "src/f1");
    const auto second = keepCopy(remote, {"tp1", m_folder.path() / "copies", "second"}, {}, {});
    ASSERT_TRUE(second);
    EXPECT_EQ(second->files, 0U);
    EXPECT_EQ(second->unchanged, 503U);
}

TEST_F(Packing, anOlderGateGetsSftpAndNobodyNotices)
{
    auto course = openFor("packold");
    const auto home = m_folder.path() / "home";
    makeWork(home);
    auto connection = connect(course);
    CountingRemote remote(*connection, CountingRemote::Gate::Old);
    const auto up = uploadMany(remote, home);
    ASSERT_TRUE(up) << up.error().subject << ' ' << up.error().detail;
    EXPECT_EQ(up->files, 502U);
    EXPECT_EQ(remote.archives, 1);
    const auto kept = keepCopy(remote, {"tp1", m_folder.path() / "copies", "first"}, {}, {});
    ASSERT_TRUE(kept) << kept.error().detail;
    expectSame(home, m_folder.path() / "copies/tp1");

    close(course);
    connection = connect(course);
    CountingRemote late(*connection, CountingRemote::Gate::Old);
    const auto down = download(late, {placeKey(course)});
    ASSERT_TRUE(down) << down.error().subject << ' ' << down.error().detail;
    EXPECT_TRUE(down->report.holds());
    EXPECT_GT(late.sftps, 0);
    expectSame(home, m_folder.path() / "mine/files");
}

TEST_F(Packing, aCutUploadLeavesWholeFilesAndGoesOn)
{
    const auto course = openFor("packcut");
    const auto home = m_folder.path() / "home";
    fs::create_directories(home);
    for (int i = 0; i < 400; ++i)
        put(home / ("f" + std::to_string(i)), bytesOf(10'000 + static_cast<std::size_t>(i)));
    const auto workspace = lab().tree().workspace(where(course, "s01"));
    {
        const auto connection = connect(course);
        CutRemote cut(*connection, 2'000'000, killSshd); // of four
        const auto up = uploadMany(cut, home);
        ASSERT_FALSE(up);
        EXPECT_EQ(up.error().kind, ErrorKind::ConnectionLost) << up.error().detail;
    }
    ASSERT_TRUE(waitUntil([&] { return liveConnections(lab().tree(), where(course, "s01")).empty(); }, 20s));
    std::size_t there = 0;
    for (const auto& entry : fs::directory_iterator(workspace)) {
        const auto name = entry.path().filename().string();
        if (!fs::exists(home / name))
            continue; // the reference code
        ++there;
        EXPECT_TRUE(textOf(entry.path()) == textOf(home / name)) << name;
    }
    EXPECT_LE(partsIn(workspace).size(), 1U); // of the file that was on its way, where it was killed in it
    EXPECT_LT(there, 400U);
    const auto up = uploadMany(*connect(course), home);
    ASSERT_TRUE(up) << up.error().subject << ' ' << up.error().detail;
    EXPECT_EQ(up->files, 400U - there);
    EXPECT_EQ(up->skipped, there);
    expectSame(home, workspace);
}

TEST_F(Packing, aCutDownloadLeavesWholeFilesAndGoesOn)
{
    auto course = openFor("packdown");
    const auto made =
        lab().ssh(course.id, "s01",
                  {"perl -e 'for (1..400) { open F, \">\", \"f$_\"; print F chr(65 + $_ % 26) x 100000 }'"});
    ASSERT_EQ(made.exit, 0) << made.err;
    const auto here = m_folder.path() / "copies/tp1";
    {
        const auto connection = connect(course);
        CutRemote cut(*connection, 1'000'000, killSshd); // of forty: the rest is not under way yet
        const auto kept = keepCopy(cut, {"tp1", m_folder.path() / "copies", "first"}, {}, {});
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().kind, ErrorKind::ConnectionLost) << kept.error().detail;
    }
    EXPECT_TRUE(fs::exists(here));
    for (const auto& entry : fs::directory_iterator(here))
        if (entry.is_regular_file() && entry.path().filename().string().starts_with("f")) {
            EXPECT_EQ(fs::file_size(entry.path()), 100'000U) << entry.path();
        }
    const auto kept = keepCopy(*connect(course), {"tp1", m_folder.path() / "copies", "second"}, {}, {});
    ASSERT_TRUE(kept) << kept.error().detail;
    expectSame(lab().tree().workspace(where(course, "s01")), here);
    EXPECT_FALSE(fs::exists(m_folder.path() / "copies/.pupitre-copy/tp1.parts")); // tidied once it is whole
}

TEST_F(Packing, everyPhaseAndStandingAllowsWhatSftpAllows)
{
    auto course = openCourse("packphase", 1);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"mkdir src; echo mine > src/work"}).exit, 0);
    ASSERT_TRUE(lab().asTheAccount(
        [&] { return writeBlocked(lab().tree(), course.id, *SeatId::parse("s01"), "over quota"); }));
    auto remote = connect(course);
    auto refused = archive(*remote, PackVerb::Unpack, "tp1");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::GateRefused);
    EXPECT_EQ(refused.error().subject, wireName(Refusal::Blocked));
    EXPECT_EQ(refused.error().detail, "over quota");
    auto tree = PlaceTree::list(*remote, {"tp1"}, m_waiter);
    ASSERT_TRUE(tree) << tree.error().detail; // to see what to remove, and to save it first
    EXPECT_EQ(tree->text("src/work", 100, m_waiter).value_or(""), "mine\n");
    remote.reset();

    close(course);
    remote = connect(course);
    refused = archive(*remote, PackVerb::Unpack, "tp1");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::GateRefused);
    tree = PlaceTree::list(*remote, {"tp1"}, m_waiter); // mounts and all
    ASSERT_TRUE(tree) << tree.error().detail;
    EXPECT_EQ(tree->text("files/src/work", 100, m_waiter).value_or(""), "mine\n");
    EXPECT_NE(tree->find("receipt.json"), nullptr);
    tree = PlaceTree::list(*remote, {".", {"tp1", "shared"}}, m_waiter);
    ASSERT_TRUE(tree);
    EXPECT_NE(tree->find("tp1/files/src/work"), nullptr);
    EXPECT_NE(tree->find("shared/tp1/documents/task.txt"), nullptr);
}

TEST_F(Packing, whoIsRefusedHearsWhyWhicheverWayTheyCome)
{
    auto course = openFor("packno");
    const auto remote = connect(course);
    ASSERT_TRUE(
        lab().asTheAccount([&] { return writeRevoked(lab().tree(), course.id, *SeatId::parse("s01")); }));
    const auto withdrawn = wireName(Refusal::Withdrawn);
    const auto client = SftpClient::open(*remote, m_waiter);
    ASSERT_FALSE(client);
    EXPECT_EQ(client.error().kind, ErrorKind::GateRefused);
    EXPECT_EQ(client.error().subject, withdrawn);
    const auto tree = PlaceTree::list(*remote, {"tp1"}, m_waiter);
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.error().kind, ErrorKind::GateRefused);
    EXPECT_EQ(tree.error().subject, withdrawn);
    // OpenSSH's own passes over what it does not know
    EXPECT_NE(lab().sftp(course.id, "s01", "ls\n").exit, 0);
}

TEST_F(Packing, nothingIsWrittenOnceTheTimeIsOver)
{
    auto course = openFor("packend");
    const auto connection = connect(course);
    auto open = archive(*connection, PackVerb::Unpack, "tp1");
    ASSERT_TRUE(open && *open);
    ASSERT_TRUE(
        waitUntil([&] { return liveConnections(lab().tree(), where(course, "s01")).size() == 1; }, 20s));
    close(course);
    EXPECT_TRUE(liveConnections(lab().tree(), where(course, "s01")).empty());
    std::string archived;
    TarEntry late;
    late.path = "files/late";
    late.size = 4;
    archived = tarHeader(late) + "late" + std::string(tarPadding(4), '\0') + tarEnd();
    static_cast<void>((*open)->write(archived, m_waiter));
    auto said = (*open)->record(m_waiter);
    while (said && !said->starts_with("done"))
        said = (*open)->record(m_waiter);
    EXPECT_FALSE(said);
    EXPECT_FALSE(fs::exists(lab().tree().submission(where(course, "s01"), 1) / "files/late"));
}

TEST_F(Packing, aFileThatChangesMeanwhileIsToldOfAndTheRestComes)
{
    const auto course = openFor("packgrow");
    ASSERT_EQ(lab().ssh(course.id, "s01", {"echo one > a; echo two > b; echo three > c; mkfifo pipe"}).exit,
              0);
    const auto connection = connect(course);
    auto place = PlaceTree::list(*connection, {"tp1"}, m_waiter);
    ASSERT_TRUE(place);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"rm b; mkfifo b; rm c; dd if=/dev/zero of=c bs=1M count=2"}).exit,
              0);
    auto arrivals = Arrivals::into(m_folder.path() / "got", m_folder.path() / "parts");
    ASSERT_TRUE(arrivals);
    std::vector<TarEntry> wanted;
    for (const auto& entry : place->tree().entries)
        if (entry.path.size() == 1)
            wanted.push_back(entry);
    ASSERT_EQ(wanted.size(), 3U);
    Pace pace({}, 0);
    const auto done = place->fetch(wanted, *arrivals, {}, pace, m_waiter);
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(done->files, 1U);
    std::set<std::string> left;
    for (const auto& error : done->left)
        left.insert(std::string(wireName(error.kind)) + " " + error.subject);
    EXPECT_EQ(left, (std::set<std::string>{"unsafePath tp1/b", "tooLarge tp1/c"}));
    EXPECT_EQ(textOf(m_folder.path() / "got/a"), "one\n");
    EXPECT_TRUE(fs::is_empty(m_folder.path() / "parts"));
}

} // namespace pupitre
