// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data that courses share: each content once, gone on with where a line broke, never half, never somebody's
// keys; and what lies elsewhere on the place only appears in it.
#include "core/agent/data/datamounts.h"
#include "core/agent/data/datasets.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/datapath.h"
#include "core/wire/datamethods.h"
#include "core/wire/methods.h"
#include "core/wire/sha256.h"
#include "core/wire/tar.h"
#include "tests/agent/scene.h"
#include "tests/agent/serve/wire.h"

#include <fstream>
#include <sys/stat.h>

using namespace pupitre;
using namespace pupitre::scene;

namespace
{

const std::string small = "a,b\n1,2\n";
const std::string large(3'000'000, 'l');

std::string piece(const std::string& sha256, std::uint64_t offset, const std::string& content,
                  std::uint64_t announced)
{
    TarEntry entry;
    entry.path = sha256 + "/" + std::to_string(offset);
    entry.size = announced;
    return tarHeader(entry) + content + std::string(tarPadding(announced), '\0');
}

std::string piece(const std::string& content)
{
    return piece(sha256Hex(content), 0, content, content.size());
}

const Json sharedTree{{"course", ""}, {"tree", "data"}};

Result<Json> putData(const StateTree& tree, const std::string& bytes)
{
    Wire wire(tree);
    const auto id = wire.send(method::treePut, sharedTree);
    if (auto ready = wire.answer(id); !ready)
        return ready;
    wire.write(bytes);
    return wire.answer(id);
}

Json wanted(const std::vector<std::string>& contents)
{
    Json files = Json::array();
    for (const std::string& content : contents)
        files.push_back(Json::array({sha256Hex(content), content.size()}));
    return {{"files", std::move(files)}};
}

DataSet twoFiles()
{
    return {{{"leaves.csv", sha256Hex(small), small.size()},
             {"deep/in/large.bin", sha256Hex(large), large.size()}},
            {}};
}

/// Both contents are there, and the set is made.
MadeDataSet made(const Place& place)
{
    EXPECT_TRUE(putData(place.tree, piece(small) + piece(large) + tarEnd()));
    const auto set = makeDataSet(place.tree, twoFiles(), {});
    EXPECT_TRUE(set) << (set ? "" : set.error().subject);
    return set ? *set : MadeDataSet{};
}

void writeText(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

} // namespace

TEST(Data, isPutOnceAndMadeIntoASet)
{
    const Place place;
    Wire wire(place.tree);
    EXPECT_EQ((*wire.ask(method::dataWant, wanted({small, large})))["missing"].size(), 2u);
    const MadeDataSet set = made(place);
    EXPECT_TRUE(set.isNew);
    EXPECT_EQ(*readFile(set.files / "leaves.csv"), small);
    EXPECT_EQ(readFile(set.files / "deep/in/large.bin")->size(), large.size());
    struct stat status {
    };
    ASSERT_EQ(::stat((set.files / "leaves.csv").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0444U); // a student's uid reads it, nobody writes
    ASSERT_EQ(::stat((set.files / "deep/in").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0755U);
    EXPECT_TRUE((*wire.ask(method::dataWant, wanted({small, large})))["missing"].empty());
    EXPECT_FALSE(makeDataSet(place.tree, twoFiles(), {})->isNew);
}

TEST(Data, goesOnInTheMiddleOfAFile)
{
    const Place place;
    const std::string sha256 = sha256Hex(large);
    {
        Wire wire(place.tree);
        const auto id = wire.send(method::treePut, sharedTree);
        ASSERT_TRUE(wire.answer(id));
        wire.write(piece(small)
                   + piece(sha256, 0, large.substr(0, 2'000'000), large.size()).substr(0, 1'500'000));
    } // the connection is lost
    Wire wire(place.tree);
    const auto answer = wire.ask(method::dataWant, wanted({small, large}));
    ASSERT_TRUE(answer);
    ASSERT_EQ((*answer)["missing"].size(), 1u); // the small one arrived
    EXPECT_EQ((*answer)["missing"][0][0], 1);
    const auto have = (*answer)["missing"][0][1].get<std::uint64_t>();
    EXPECT_GT(have, 1'000'000u);
    EXPECT_LT(have, large.size());
    const std::string rest = large.substr(have);
    const auto done = putData(place.tree, piece(sha256, have, rest, rest.size()) + tarEnd());
    ASSERT_TRUE(done) << done.error().subject;
    EXPECT_EQ((*done)["bytes"], rest.size());
    EXPECT_TRUE(makeDataSet(place.tree, twoFiles(), {}));
}

TEST(Data, refusesWhatIsNotWhatItSays)
{
    const Place place;
    const std::string sha256 = sha256Hex(small);
    EXPECT_EQ(putData(place.tree, piece(sha256, 0, "a,b\n1,3\n", small.size()) + tarEnd()).error().kind,
              ErrorKind::TransferDamaged);
    EXPECT_FALSE(pupitre::exists(DataTree(place.tree).object(sha256)));
    EXPECT_FALSE(pupitre::exists(DataTree(place.tree).arriving(sha256)));
    EXPECT_EQ(putData(place.tree, piece(sha256, 5, "2\n", 2) + tarEnd()).error().kind,
              ErrorKind::ChangedMeanwhile);
    for (const char* path : {"a/0", "../x", "0123/0"}) {
        TarEntry entry;
        entry.path = path;
        EXPECT_EQ(putData(place.tree, tarHeader(entry) + tarEnd()).error().kind, ErrorKind::UnsafePath)
            << path;
    }
}

TEST(Data, isNotMadeOfWhatIsMissingOrLeadsOut)
{
    const Place place;
    EXPECT_EQ(makeDataSet(place.tree, twoFiles(), {}).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(listDataSets(place.tree)->empty());
    ASSERT_TRUE(putData(place.tree, piece(small) + tarEnd()));
    for (const char* path : {"../x", "/etc/x", "a/../../x", "", "a//b"}) {
        const DataSet set{{{path, sha256Hex(small), small.size()}}, {}};
        EXPECT_EQ(makeDataSet(place.tree, set, {}).error().kind, ErrorKind::UnsafePath) << path;
    }
    const ManifestEntry one{"a", sha256Hex(small), small.size()};
    const ManifestEntry below{"a/b", sha256Hex(small), small.size()};
    EXPECT_EQ(makeDataSet(place.tree, {{one, below}, {}}, {}).error().kind, ErrorKind::AlreadyExists);
}

TEST(Data, saysThatTheDiskIsTooSmallBeforeAnythingIsSent)
{
    const Place place;
    Wire wire(place.tree);
    const Json huge{{"files", Json::array({Json::array({sha256Hex("huge"), std::uint64_t{1} << 58U})})}};
    const auto refused = wire.ask(method::dataWant, huge);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::DiskFull);
    EXPECT_TRUE(std::filesystem::is_empty(DataTree(place.tree).objects()));
}

TEST(Data, damageIsFoundAndPutRight)
{
    const Place place;
    const MadeDataSet set = made(place);
    EXPECT_TRUE(checkDataSet(place.tree, set.id, {}, {})->empty());
    const auto file = set.files / "leaves.csv";
    ASSERT_EQ(::chmod(file.c_str(), 0644), 0);
    writeText(file, "a,b\n1,3\n"); // the same size
    EXPECT_EQ(*checkDataSet(place.tree, set.id, {}, {}), std::vector<std::string>{"leaves.csv"});
    EXPECT_FALSE(listDataSets(place.tree)->front().whole);
    Wire wire(place.tree);
    EXPECT_EQ((*wire.ask(method::dataWant, wanted({small, large})))["missing"].size(), 1u);
    ASSERT_TRUE(putData(place.tree, piece(small) + tarEnd()));
    EXPECT_FALSE(makeDataSet(place.tree, twoFiles(), {})->isNew);
    EXPECT_EQ(*readFile(file), small);
    EXPECT_TRUE(checkDataSet(place.tree, set.id, {}, {})->empty());
}

TEST(Data, isRemovedWhenNothingUsesIt)
{
    const Place place;
    const MadeDataSet set = made(place);
    const DataSet other{{{"same.csv", sha256Hex(small), small.size()}}, {}};
    const auto shares = makeDataSet(place.tree, other, {});
    ASSERT_TRUE(shares);
    const auto use = [&](const std::string& path) {
        EXPECT_TRUE(changeCourse(place.tree, course, [&](Course& one) -> Result<void> {
            one.tps.front().dataPath = path;
            return {};
        }));
    };
    const std::string path = "/home/elsewhere/pupitre/data/" + set.id + "/files"; // as another place wrote it
    use(path);
    EXPECT_EQ(removeDataSet(place.tree, set.id).error().kind, ErrorKind::Busy);
    EXPECT_EQ(dataFolderOf(place.tree, course, path), set.files);
    use({});
    ASSERT_TRUE(removeDataSet(place.tree, set.id));
    EXPECT_FALSE(pupitre::exists(DataTree(place.tree).object(sha256Hex(large))));
    EXPECT_EQ(*readFile(shares->files / "same.csv"), small); // shared with the other set
    EXPECT_EQ(listDataSets(place.tree)->size(), 1u);
}

TEST(Data, measuresWhatLiesOnThePlace)
{
    const Place place;
    const std::filesystem::path folder = place.folder.path() / "shared" / "leaves";
    writeText(folder / "a.csv", small);
    writeText(folder / "deep" / "b.csv", "b");
    Wire wire(place.tree);
    const auto measured = wire.ask(method::dataMeasure, {{"path", folder.string()}});
    ASSERT_TRUE(measured) << measured.error().subject;
    EXPECT_EQ((*measured)["bytes"], small.size() + 1);
    EXPECT_EQ((*measured)["sha256"],
              sha256Hex(toManifestText({{"a.csv", sha256Hex(small), 0}, {"deep/b.csv", sha256Hex("b"), 0}})));
    writeText(folder / "a.csv", "a,b\n1,3\n"); // remembered, and yet seen
    EXPECT_NE((*wire.ask(method::dataMeasure, {{"path", folder.string()}}))["sha256"], (*measured)["sha256"]);
    const auto file = wire.ask(method::dataMeasure, {{"path", (folder / "deep/b.csv").string()}});
    EXPECT_EQ((*file)["sha256"], sha256Hex("b"));
    std::filesystem::create_symlink("../../..", folder / "deep" / "out");
    const auto out = wire.ask(method::dataMeasure, {{"path", folder.string()}});
    EXPECT_EQ(out.error().detail, "link");
    std::filesystem::remove(folder / "deep" / "out");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0644), 0);
    EXPECT_EQ(wire.ask(method::dataMeasure, {{"path", folder.string()}}).error().detail, "device");
    std::filesystem::remove(folder / "pipe");
    ASSERT_EQ(::chmod((folder / "a.csv").c_str(), 0600), 0);
    EXPECT_EQ(wire.ask(method::dataMeasure, {{"path", folder.string()}}).error().kind,
              ErrorKind::NotPermitted);
}

TEST(Data, neverHandsOutWhatIsPrivate)
{
    const Place place;
    const std::filesystem::path home = std::filesystem::canonical(place.folder.path());
    const char* before = std::getenv("HOME");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("HOME", home.c_str(), 1);
    writeText(home / ".ssh" / "id_ed25519", "key");
    writeText(home / "work" / "x", "x");
    std::filesystem::create_symlink(home / ".ssh", home / "work" / "keys");
    Wire wire(place.tree);
    const std::pair<std::filesystem::path, DataPathDoubt> hostile[] = {
        {home, DataPathDoubt::Home},
        {home.parent_path(), DataPathDoubt::Home},
        {"/", DataPathDoubt::WholeDisk},
        {home / ".ssh", DataPathDoubt::Keys},
        {home / ".ssh/id_ed25519", DataPathDoubt::Keys},
        {home / "work/keys", DataPathDoubt::Keys},
        {place.tree.root(), DataPathDoubt::StateTree},
        {place.tree.courses(), DataPathDoubt::StateTree},
        {"work/x", DataPathDoubt::NotAbsolute},
        {home / "work/../.ssh", DataPathDoubt::NotAbsolute}};
    for (const auto& [path, doubt] : hostile) {
        const auto answer = wire.ask(method::dataMeasure, {{"path", path.string()}});
        ASSERT_FALSE(answer) << path;
        EXPECT_EQ(answer.error().kind, ErrorKind::UnsafePath) << path;
        EXPECT_EQ(answer.error().detail, wireName(doubt)) << path;
        EXPECT_FALSE(makeDataSet(place.tree, {{}, {{"x", path.string(), {}, 0}}}, {})) << path;
    }
    // A mount that was sound when the set was made and leads to the keys now is not shown.
    const DataSet set{{}, {{"x", (home / "work/x").string(), sha256Hex("x"), 1}}};
    const auto made = makeDataSet(place.tree, set, {});
    ASSERT_TRUE(made) << made.error().subject;
    EXPECT_EQ(dataMounts(place.tree, made->files, "/data").size(), 2u);
    std::filesystem::remove(home / "work/x");
    std::filesystem::create_symlink(home / ".ssh", home / "work/x");
    EXPECT_EQ(dataMounts(place.tree, made->files, "/data").size(), 1u);
    ::setenv("HOME", kept.c_str(), 1);
}
