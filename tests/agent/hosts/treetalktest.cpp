// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two ends of a tree talk over a socket, without any host: what arrives is what was there, whatever its
// names, and what was there before stays whole when they are cut short.
#include "core/agent/hosts/treeends.h"

#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/gate/tempfolder.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <random>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

class TreeTalk : public testing::Test
{
protected:
    void SetUp() override
    {
        ::signal(SIGPIPE, SIG_IGN); // as the verb does
        ASSERT_TRUE(makeFolders(from()));
        ASSERT_TRUE(makeFolders(to().parent_path()));
    }
    [[nodiscard]] fs::path from() const { return m_folder.path() / "from"; }
    [[nodiscard]] fs::path to() const { return m_folder.path() / "place/to"; }
    void put(const std::string& path, const std::string& text, unsigned mode = 0644) const
    {
        ASSERT_TRUE(makeFolders((from() / path).parent_path()));
        ASSERT_TRUE(replaceFile(from() / path, text, mode));
    }

    [[nodiscard]] TreeEnd sender(IndexDepth depth) const
    {
        TreeEnd end;
        end.folder = from();
        end.depth = depth;
        return end;
    }
    [[nodiscard]] TreeEnd receiver() const
    {
        TreeEnd end;
        end.role = TreeEnd::Role::Receive;
        end.folder = to();
        end.owner = ::getuid();
        end.lock = m_folder.path() / "lock";
        end.lastIndex = m_folder.path() / "index";
        end.asker = ownIdentity();
        return end;
    }
    /// Outcome of the receiver; the sender's is kept in m_sent.
    Result<Json> talk(IndexDepth depth) { return talk(sender(depth), receiver()); }
    Result<Json> talk(const TreeEnd& sends, const TreeEnd& receives)
    {
        int ends[2];
        EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        Fd there(ends[0]);
        const Fd here(ends[1]);
        std::thread sending([&] {
            TreeWire wire(there.get(), there.get());
            m_sent = runSender(wire, sends);
            there.reset();
        });
        TreeWire wire(here.get(), here.get());
        auto came = runReceiver(wire, receives);
        ::shutdown(here.get(), SHUT_RDWR);
        sending.join();
        return came;
    }
    /// Everything of a tree but the times of the host.
    static std::string listing(const fs::path& root)
    {
        const Fd folder(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        auto entries = indexOf(folder.get(), IndexDepth::Hashes);
        EXPECT_TRUE(entries);
        std::vector<std::string> lines;
        for (auto& entry : *entries) {
            entry.ctime = 0;
            lines.push_back(toRecord(entry));
        }
        std::ranges::sort(lines);
        std::string text;
        for (const auto& line : lines)
            text += line + "\n";
        return text;
    }

    TempFolder m_folder;
    Result<Json> m_sent = fail(ErrorKind::Cancelled);
};

} // namespace

TEST_F(TreeTalk, everythingArrivesAsItWas)
{
    put("a/b/c.txt", "deep");
    put("run.sh", "echo\n", 0755);
    put("secret", "mine", 0600);
    put("empty", "");
    put(std::string("new\nline \xff\xfe name"), "odd");
    put("large", std::string(3'000'000, 'x') + "y");
    ASSERT_TRUE(makeFolders(from() / "nothing in it"));
    ASSERT_EQ(::symlink("../outside", (from() / "link").c_str()), 0);
    ASSERT_EQ(::mkfifo((from() / "fifo").c_str(), 0600), 0);
    ASSERT_EQ(::chmod((from() / "a").c_str(), 0500), 0);
    const timespec old[2] = {{1'000'000'000, 123'456'789}, {1'000'000'000, 123'456'789}};
    ASSERT_EQ(::utimensat(AT_FDCWD, (from() / "a/b").c_str(), old, 0), 0);
    for (const auto depth : {IndexDepth::Hashes, IndexDepth::Stamps}) {
        const auto came = talk(depth);
        ASSERT_TRUE(came) << came.error().subject << came.error().detail;
        EXPECT_TRUE(m_sent);
        EXPECT_EQ(listing(to()), listing(from()));
        EXPECT_FALSE(pupitre::exists(to() / "fifo"));
        EXPECT_FALSE(pupitre::exists(to().parent_path() / ".to.next"));
    }
    ASSERT_EQ(::chmod((from() / "a").c_str(), 0700), 0);
    ASSERT_EQ(::chmod((to() / "a").c_str(), 0700), 0); // so that they can be removed
}

TEST_F(TreeTalk, onlyWhatChangedTravels)
{
    put("same", std::string(100'000, 's'));
    put("changes", "one");
    put("goes", "away");
    put("turns/into", "a file");
    ASSERT_TRUE(talk(IndexDepth::Stamps));
    const auto again = talk(IndexDepth::Stamps);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->at("files"), 0);
    put("changes", "two");
    ASSERT_TRUE(removeFile(from() / "goes"));
    fs::remove_all(from() / "turns");
    put("turns", "into a file");
    const auto came = talk(IndexDepth::Stamps);
    ASSERT_TRUE(came);
    EXPECT_EQ(came->at("files"), 2);
    EXPECT_EQ(listing(to()), listing(from()));
}

TEST_F(TreeTalk, atRestEveryByteIsCompared)
{
    put("one", "1111");
    put("two", "2222");
    ASSERT_TRUE(talk(IndexDepth::Stamps));
    // Same size and times, as after a bad disk: the stamps do not tell.
    struct stat status {
    };
    ASSERT_EQ(::stat((to() / "two").c_str(), &status), 0);
    const Fd file(::open((to() / "two").c_str(), O_WRONLY | O_CLOEXEC));
    ASSERT_EQ(::write(file.get(), "2322", 4), 4);
    const timespec stamps[2] = {status.st_mtim, status.st_mtim};
    ASSERT_EQ(::futimens(file.get(), stamps), 0);
    ASSERT_EQ(talk(IndexDepth::Stamps)->at("files"), 0);
    const auto came = talk(IndexDepth::Hashes);
    ASSERT_TRUE(came);
    EXPECT_EQ(came->at("files"), 1);
    EXPECT_EQ(readFile(to() / "two").value_or(""), "2222");
}

TEST_F(TreeTalk, aCutLeavesTheOldTreeWhole)
{
    put("kept", "old");
    put("large", std::string(1'000'000, 'a'));
    ASSERT_TRUE(talk(IndexDepth::Stamps));
    const auto before = listing(to());
    put("kept", "new");
    put("large", std::string(8'000'000, 'b'));
    for (const std::size_t passed : {1U, 100U, 1'000U, 100'000U, 4'000'000U}) {
        int up[2];
        int relayed[2];
        int down[2];
        ASSERT_EQ(::pipe2(up, O_CLOEXEC), 0);
        ASSERT_EQ(::pipe2(relayed, O_CLOEXEC), 0);
        ASSERT_EQ(::pipe2(down, O_CLOEXEC), 0);
        std::thread sending([&] {
            TreeWire wire(down[0], up[1]);
            m_sent = runSender(wire, sender(IndexDepth::Hashes));
            ::close(up[1]);
            ::close(down[0]);
        });
        std::thread relay([&] {
            std::vector<char> buffer(65536);
            for (std::size_t left = passed; left > 0;) {
                const ssize_t n = ::read(up[0], buffer.data(), std::min(left, buffer.size()));
                if (n <= 0 || ::write(relayed[1], buffer.data(), static_cast<std::size_t>(n)) != n)
                    break;
                left -= static_cast<std::size_t>(n);
            }
            ::close(up[0]); // the sender's next write fails
            ::close(relayed[1]);
        });
        TreeWire wire(relayed[0], down[1]);
        const auto came = runReceiver(wire, receiver());
        ::close(relayed[0]);
        ::close(down[1]);
        sending.join();
        relay.join();
        ASSERT_FALSE(came) << passed;
        EXPECT_FALSE(m_sent);
        EXPECT_EQ(listing(to()), before) << passed;
    }
    ASSERT_TRUE(talk(IndexDepth::Hashes));
    EXPECT_EQ(listing(to()), listing(from()));
}

TEST_F(TreeTalk, nothingIsPutInPlaceForOneWhoIsGone)
{
    put("file", "text");
    auto end = receiver();
    end.asker.startTicks += 1; // a process that is not there
    const auto came = talk(sender(IndexDepth::Hashes), end);
    ASSERT_FALSE(came);
    EXPECT_EQ(came.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(pupitre::exists(to()));
}

TEST_F(TreeTalk, aNameThatLeadsOutIsRefused)
{
    for (const std::string path : {"..", "../x", "a/../../x", "/etc/passwd", "a//b", "a/", "./a", ""}) {
        IndexEntry entry;
        entry.path = path;
        EXPECT_FALSE(indexEntryFromRecord(toRecord(entry))) << path;
    }
    IndexEntry odd;
    odd.kind = IndexEntry::Kind::Link;
    odd.path = "with space\nand line";
    odd.target = "target with space";
    odd.mtime = -5;
    const auto back = indexEntryFromRecord(toRecord(odd));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, odd);
}

/// The sender is a stranger: whatever it says, nothing is written outside.
TEST_F(TreeTalk, aLinkIsNotFollowedByWhatComesAfterIt)
{
    ASSERT_TRUE(makeFolders(m_folder.path() / "outside"));
    int ends[2];
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    Fd there(ends[0]);
    const Fd here(ends[1]);
    std::thread sending([&] {
        TreeWire wire(there.get(), there.get());
        (void)wire.put(verdictText(Json{{"entries", 3}, {"hashed", false}}));
        IndexEntry root;
        root.kind = IndexEntry::Kind::Folder;
        root.path = ".";
        root.mode = 0700;
        IndexEntry link;
        link.kind = IndexEntry::Kind::Link;
        link.path = "a";
        link.target = (m_folder.path() / "outside").string();
        IndexEntry file;
        file.path = "a/file";
        for (const auto& entry : {root, link, file})
            (void)wire.put(toRecord(entry));
        (void)wire.flush();
        (void)wire.takeVerdict();
        (void)wire.take();
        (void)wire.put("file");
        const std::string text = "text";
        (void)wire.putPiece(std::as_bytes(std::span(text.data(), text.size())));
        (void)wire.endContent();
        (void)wire.put("whatever");
        (void)wire.flush();
        (void)wire.takeVerdict();
        there.reset();
    });
    TreeWire wire(here.get(), here.get());
    EXPECT_FALSE(runReceiver(wire, receiver()));
    ::shutdown(here.get(), SHUT_RDWR);
    sending.join();
    EXPECT_TRUE(fs::is_empty(m_folder.path() / "outside"));
    EXPECT_FALSE(pupitre::exists(to()));
}

TEST_F(TreeTalk, randomTreesAreTheSameAfterwards)
{
    std::mt19937 random(20261127);
    const auto draw = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
    for (int round = 0; round < 40; ++round) {
        for (int change = 0; change < 12; ++change) {
            const auto path = from() / ("d" + std::to_string(draw(3))) / ("e" + std::to_string(draw(3)));
            const auto file = path / ("f" + std::to_string(draw(4)));
            std::error_code ignored;
            switch (draw(5)) {
            case 0:
                fs::remove_all(path, ignored);
                break;
            case 1:
                fs::remove_all(file, ignored);
                if (makeFolders(path))
                    (void)::symlink("somewhere", file.c_str());
                break;
            case 2:
                fs::remove_all(file, ignored);
                (void)makeFolders(file);
                break;
            default:
                fs::remove_all(file, ignored);
                if (makeFolders(path))
                    (void)replaceFile(file, std::string(draw(5000), static_cast<char>('a' + draw(26))),
                                      draw(2) == 0 ? 0644 : 0750);
            }
        }
        const auto came = talk(draw(2) == 0 ? IndexDepth::Stamps : IndexDepth::Hashes);
        ASSERT_TRUE(came) << came.error().subject;
        ASSERT_EQ(listing(to()), listing(from())) << round;
    }
}

} // namespace pupitre
