// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trees over the stream: whole or not at all, continued where they stopped, never outside their folder.
#include "core/domain/base64.h"
#include "core/wire/manifest.h"
#include "core/wire/methods.h"
#include "core/wire/sha256.h"
#include "core/wire/tar.h"
#include "tests/agent/scene.h"
#include "tests/agent/serve/wire.h"

#include "core/agent/course/marks.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/smallfile.h"

#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
using Files = std::map<std::string, std::string>;

std::string archive(const Files& files, bool ended = true)
{
    std::string bytes;
    for (const auto& [path, text] : files) {
        TarEntry entry;
        entry.path = path;
        entry.size = text.size();
        entry.mode = 0600;
        bytes += tarHeader(entry) + text + std::string(tarPadding(text.size()), '\0');
    }
    return ended ? bytes + tarEnd() : bytes;
}

std::string manifestHash(const Files& files)
{
    std::vector<ManifestEntry> entries;
    for (const auto& [path, text] : files)
        entries.push_back({path, sha256Hex(text), text.size()});
    return sha256Hex(toManifestText(std::move(entries)));
}

Json treeParams(const std::string& tree)
{
    return {{"course", "dl"}, {"tree", tree}};
}

/// Sends the archive and gives the last answer.
Result<Json> put(const StateTree& tree, Json params, const std::string& bytes)
{
    Wire wire(tree);
    const auto id = wire.send(method::treePut, std::move(params));
    if (auto ready = wire.answer(id); !ready)
        return ready;
    wire.write(bytes);
    return wire.answer(id);
}

Files filesBelow(const std::filesystem::path& folder)
{
    Files files;
    for (const auto& one : std::filesystem::recursive_directory_iterator(folder))
        if (one.is_regular_file())
            files[one.path().lexically_relative(folder).string()] = *readFile(one.path());
    return files;
}

const Files code{
    {"README", "Read me.\n"}, {"src/a.py", "print(1)\n"}, {"src/deep/b.py", std::string(300'000, 'b')}};
} // namespace

TEST(Tree, codeArrivesWholeAndOnce)
{
    const Place place;
    Json params = treeParams("code/tp3@v1");
    params["manifestSha256"] = manifestHash(code);
    const auto done = put(place.tree, params, archive(code));
    ASSERT_TRUE(done) << done.error().subject << done.error().detail;
    EXPECT_EQ((*done)["files"], 3);
    EXPECT_EQ((*done)["manifestSha256"], manifestHash(code));
    EXPECT_EQ(filesBelow(place.tree.code(course, tp, "v1")), code);
    struct stat status {
    };
    ASSERT_EQ(::stat((place.tree.code(course, tp, "v1") / "README").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0644U); // a student's uid must be able to read it
    EXPECT_EQ(put(place.tree, params, archive(code)).error().kind, ErrorKind::AlreadyExists);
}

TEST(Tree, uploadGoesOnWhereItStopped)
{
    const Place place;
    const Files first{{"README", "Read me.\n"}, {"old", "x"}};
    {
        Wire wire(place.tree);
        const auto id = wire.send(method::treePut, treeParams("code/tp3@v1"));
        ASSERT_TRUE(wire.answer(id));
        wire.write(archive(first, false));
    } // the connection is lost
    EXPECT_FALSE(pupitre::exists(place.tree.code(course, tp, "v1")));
    Wire wire(place.tree);
    const auto manifest = wire.ask(method::treeManifest, treeParams("code/tp3@v1"));
    ASSERT_TRUE(manifest);
    EXPECT_EQ((*manifest)["complete"], false);
    ASSERT_FALSE((*manifest)["entries"].empty());
    EXPECT_EQ((*manifest)["entries"][0]["sha256"], sha256Hex("Read me.\n"));
    Files rest = code;
    rest.erase("README");
    Json params = treeParams("code/tp3@v1");
    params["remove"] = {"old"};
    params["manifestSha256"] = manifestHash(code);
    ASSERT_TRUE(put(place.tree, params, archive(rest)));
    EXPECT_EQ(filesBelow(place.tree.code(course, tp, "v1")), code);
}

TEST(Tree, damagedUploadIsNotPutInPlace)
{
    const Place place;
    Json params = treeParams("data");
    params["manifestSha256"] = manifestHash({{"other", "x"}});
    const auto done = put(place.tree, params, archive(code));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::TransferDamaged);
    EXPECT_FALSE(pupitre::exists(place.tree.data(course)));
}

TEST(Tree, imageIsReplacedAndOnlyDifferencesAreSent)
{
    const Place place;
    ASSERT_TRUE(put(place.tree, treeParams("image"), archive({{"a", "1"}, {"b", "2"}, {"c/d", "3"}})));
    Json params = treeParams("image");
    params["remove"] = {"c"};
    const Files wanted{{"a", "1"}, {"b", "changed"}};
    params["manifestSha256"] = manifestHash(wanted);
    ASSERT_TRUE(put(place.tree, params, archive({{"b", "changed"}})));
    EXPECT_EQ(filesBelow((place.tree.course(course) / "image")), wanted);
    EXPECT_FALSE(pupitre::exists((place.tree.course(course) / "image").string() + ".part"));
}

TEST(Tree, dataJoinsWhatIsThereForThoseWhoHaveTheFolderOpen)
{
    const Place place;
    ASSERT_TRUE(put(place.tree, treeParams("data"), archive({{"a", "1"}, {"b", "2"}, {"c/d", "3"}})));
    const auto mounted = openFolder(place.tree.data(course)); // as a container's mount has it
    ASSERT_TRUE(mounted);
    // The next TP's data: one file of the same name, one more below a folder that is there.
    const Files sent{{"b", "changed"}, {"c/e", "4"}};
    Json params = treeParams("data");
    params["remove"] = {"a", "c/d"}; // what the sender does not have
    params["manifestSha256"] = manifestHash(sent);
    ASSERT_TRUE(put(place.tree, params, archive(sent)));
    const Files joined{{"a", "1"}, {"b", "changed"}, {"c/d", "3"}, {"c/e", "4"}};
    EXPECT_EQ(filesBelow(place.tree.data(course)), joined);
    EXPECT_EQ(::faccessat(mounted->get(), "c/e", F_OK, 0), 0);
    EXPECT_FALSE(pupitre::exists(place.tree.data(course).string() + ".part"));
}

TEST(Tree, joiningThatWasCutShortGoesOn)
{
    const Place place;
    ASSERT_TRUE(put(place.tree, treeParams("data"), archive({{"a", "1"}})));
    // As after a kill: one file has moved, the other has not.
    const std::filesystem::path part = place.tree.data(course).string() + ".part";
    ASSERT_TRUE(makeFolders(part));
    ASSERT_TRUE(replaceFile(place.tree.data(course) / "b", "2"));
    ASSERT_TRUE(replaceFile(part / "c", "3"));
    Json params = treeParams("data");
    params["remove"] = {"a"};
    params["manifestSha256"] = manifestHash({{"b", "2"}, {"c", "3"}});
    ASSERT_TRUE(put(place.tree, params, archive({})));
    EXPECT_EQ(filesBelow(place.tree.data(course)), (Files{{"a", "1"}, {"b", "2"}, {"c", "3"}}));
    EXPECT_FALSE(pupitre::exists(part));
}

TEST(Tree, nothingLeavesItsFolder)
{
    const Place place;
    for (const char* name :
         {"code/../x@1", "code/tp3@../v", "seats/s01", "/etc", "submissions/../tp3", "feedback/s01/..", ""}) {
        const auto refused = put(place.tree, treeParams(name), archive(code));
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().kind, ErrorKind::UnsafePath) << name;
    }
    EXPECT_EQ(put(place.tree, treeParams("submissions/tp3"), archive(code)).error().kind,
              ErrorKind::NotPermitted);
    // A link in the archive, then a file through it.
    TarEntry link;
    link.path = "way";
    link.kind = TarEntry::Kind::Link;
    link.target = place.folder.path().string();
    const auto through = put(place.tree, treeParams("data"), tarHeader(link) + archive({{"way/out", "x"}}));
    EXPECT_FALSE(pupitre::exists(place.folder.path() / "out"));
    Json params = treeParams("documents");
    params["remove"] = {"../../state"};
    EXPECT_FALSE(put(place.tree, params, archive(code)));
    EXPECT_TRUE(pupitre::exists(place.tree.root()));
}

TEST(Tree, oneFileIsReadWithoutTheRest)
{
    const Place place;
    ASSERT_TRUE(put(place.tree, treeParams("data"), archive({{"a", "1234567890"}, {"c/d", "3"}})));
    ASSERT_EQ(::symlink("a", (place.tree.data(course) / "way").c_str()), 0);
    Wire wire(place.tree);
    const auto read = [&](const char* path, int most) {
        Json params = treeParams("data");
        params["path"] = path;
        params["most"] = most;
        return wire.ask(method::treeRead, params);
    };
    const auto whole = read("c/d", 100);
    ASSERT_TRUE(whole);
    EXPECT_EQ(*whole, (Json{{"size", 1}, {"base64", toBase64("3")}}));
    const auto beginning = read("a", 4);
    ASSERT_TRUE(beginning);
    EXPECT_EQ(*beginning, (Json{{"size", 10}, {"base64", toBase64("1234")}}));
    EXPECT_EQ(read("none", 4).error().kind, ErrorKind::NotFound);
    for (const char* wrong : {"way", "c", "../../course.json", "/etc/passwd"})
        EXPECT_FALSE(read(wrong, 100)) << wrong;
    EXPECT_FALSE(read("a", -1));
}

TEST(Tree, submissionsComeAsOneArchive)
{
    const Place place;
    for (const SeatId& seat : {ada, bob}) {
        const auto folder = place.tree.submission({course, tp, seat}, 2) / "files";
        ASSERT_TRUE(makeFolders(folder));
        ASSERT_TRUE(replaceFile(folder / "work.py", seat.text()));
        ASSERT_TRUE(writeFrozen(place.tree, {course, tp, seat}, {2, start}));
    }
    Wire wire(place.tree);
    Json params = treeParams("submissions/tp3");
    params["skip"] = {"s01/2/files/work.py"};
    const auto answer = wire.ask(method::treeGet, params);
    ASSERT_TRUE(answer);
    EXPECT_EQ((*answer)["files"], 1);
    const std::string bytes = wire.bytes((*answer)["bytes"].get<std::size_t>());
    struct Sink : TarSink {
        Files files;
        std::string path;
        Result<void> begin(const TarEntry& entry) override
        {
            path = entry.path;
            return {};
        }
        Result<void> content(std::span<const std::byte> piece) override
        {
            files[path].append(reinterpret_cast<const char*>(piece.data()), piece.size());
            return {};
        }
        Result<void> end() override { return {}; }
    } sink;
    TarReader reader(sink);
    ASSERT_TRUE(reader.feed(std::as_bytes(std::span(bytes))));
    EXPECT_TRUE(reader.finished());
    EXPECT_EQ(sink.files, (Files{{"s02/2/files/work.py", "s02"}}));
    EXPECT_TRUE(wire.ended());
}
