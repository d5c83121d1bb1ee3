// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole trees by SFTP, both ways: the same content, nothing half, nothing outside.
#include "core/remote/sftp/sftpupload.h"
#include "core/wire/partname.h"
#include "tests/gate/cutremote.h"
#include "tests/remote/sftpfiles.h"

#include <algorithm>
#include <sys/stat.h>
#include <utime.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

class SftpTrees : public SftpFiles
{
protected:
    void SetUp() override
    {
        SftpFiles::SetUp();
        fs::create_directories(there() / "src/deep/er");
        fs::create_directories(there() / "empty");
        for (int i = 0; i < 300; ++i)
            writeContent(there() / "src" / ("f" + std::to_string(i)),
                         someBytes(static_cast<std::size_t>(i) * 7));
        writeContent(there() / "src/deep/er/large", someBytes(5'000'000));
        writeContent(there() / "run.sh", "#!/bin/sh\n");
        ::chmod((there() / "run.sh").c_str(), 0755);
        fs::create_symlink("src/f1", there() / "link");
        for (const auto& entry : fs::recursive_directory_iterator(there()))
            if (entry.is_regular_file() && !entry.is_symlink())
                age(entry.path());
    }
    static void age(const fs::path& path)
    {
        const utimbuf times{1'700'000'000, 1'700'000'000};
        ::utime(path.c_str(), &times);
    }
    fs::path there() const { return m_folder.path() / "there"; }
    fs::path here() const { return m_folder.path() / "here"; }
    Result<SftpTransferDone> download(const fs::path& from)
    {
        return downloadSftpTree(client(), from.string(), {here(), m_folder.path() / "parts"}, {}, {},
                                m_waiter);
    }
    Result<SftpTransferDone> upload(const fs::path& from, const fs::path& to)
    {
        const auto entries = scanTree(from, {});
        EXPECT_TRUE(entries);
        return uploadSftp(client(), from, *entries, to.string(), {}, m_waiter);
    }
    static void expectSame(const fs::path& a, const fs::path& b)
    {
        const auto first = scanTree(a, {});
        const auto second = scanTree(b, {});
        ASSERT_TRUE(first && second);
        ASSERT_EQ(first->size(), second->size());
        for (std::size_t i = 0; i < first->size(); ++i) {
            auto one = (*first)[i];
            auto other = (*second)[i];
            if (one.kind != TarEntry::Kind::File)
                one.mtime = other.mtime = 0;
            EXPECT_EQ(one, other) << one.path;
            if (one.kind == TarEntry::Kind::File) {
                EXPECT_TRUE(contentOf(a / one.path) == contentOf(b / one.path)) << one.path;
            }
        }
    }
};

} // namespace

TEST_F(SftpTrees, comeDownWholeAndOnlyOnce)
{
    const auto first = download(there());
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(first->files, 302U);
    EXPECT_TRUE(first->left.empty());
    expectSame(there(), here());
    EXPECT_FALSE(fs::exists(m_folder.path() / "parts"));

    writeContent(there() / "src/f7", "changed");
    const auto second = download(there());
    ASSERT_TRUE(second);
    EXPECT_EQ(second->files, 1U);
    EXPECT_EQ(second->skipped, 301U);
    EXPECT_EQ(second->bytes, 7U);
    expectSame(there(), here());
}

TEST_F(SftpTrees, goUpWholeAndOnlyOnce)
{
    const auto to = m_folder.path() / "up";
    const auto first = upload(there(), to);
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(first->files, 302U);
    EXPECT_TRUE(first->left.empty());
    expectSame(there(), to);

    writeContent(there() / "src/f7", "changed");
    const auto second = upload(there(), to);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->files, 1U);
    EXPECT_EQ(second->bytes, 7U);
    expectSame(there(), to);
}

TEST_F(SftpTrees, aLargeFileThatWasCutGoesOn)
{
    const TarEntry entry{"src/deep/er/large", TarEntry::Kind::File, 0644, 5'000'000, 1'700'000'000, {}};
    fs::create_directories(m_folder.path() / "parts");
    writeContent(m_folder.path() / "parts" / partNameOf(entry), someBytes(3'000'000));
    const auto down = download(there());
    ASSERT_TRUE(down);
    EXPECT_LT(down->bytes, 3'000'000U);
    expectSame(there(), here());

    const auto to = m_folder.path() / "up";
    fs::create_directories(to / "src/deep/er");
    const auto now = PartWriter::ofThisRun().begun;
    const auto partHere = [&](const TarEntry& of, std::int64_t begun, std::uint32_t chance) {
        return to / "src" / partNameOf(of, PartWriter{begun, chance});
    };
    writeContent(to / "src/deep/er" / partNameOf(entry, PartWriter{now - 60, 1}), someBytes(2'000'000));
    writeContent(to / "src/deep/er" / partNameOf(entry, PartWriter{now - 30, 2}), someBytes(3'000'000));
    const TarEntry other{"src/theirs", TarEntry::Kind::File, 0644, 1, 1, {}};
    const auto old = partHere(other, now - partLifetimeSeconds - 60, 3);
    const auto alive = partHere(other, now - 60, 4);
    writeContent(old, "of another time");
    writeContent(alive, "somebody is sending");
    const auto up = upload(there(), to);
    ASSERT_TRUE(up);
    EXPECT_LT(up->bytes, 3'000'000U); // on from the longest
    EXPECT_FALSE(fs::exists(old));
    EXPECT_EQ(contentOf(alive), "somebody is sending");
    fs::remove(alive);
    fs::remove(to / "src/deep/er" / partNameOf(entry, PartWriter{now - 60, 1})); // until it is old
    expectSame(there(), to);
}

TEST_F(SftpTrees, twoSendIntoOneFolderAndBothArrive)
{
    const auto to = m_folder.path() / "up";
    const auto mine = m_folder.path() / "mine";
    fs::create_directories(mine / "src");
    writeContent(mine / "src/f7", "mine, and later");
    writeContent(mine / "large", someBytes(4'000'000));
    fs::create_symlink("large", mine / "link");
    // one begins, and while its first bytes travel the other comes and goes
    std::optional<Result<SftpTransferDone>> inner;
    CutRemote remote(m_machine, 1'000'000, [&] {
        auto second = SftpClient::open(m_machine, m_waiter);
        const auto entries = scanTree(mine, {});
        inner = second ? uploadSftp(*second, mine, *entries, to.string(), {}, m_waiter)
                       : tl::unexpected(second.error());
    });
    auto first = SftpClient::open(remote, m_waiter);
    ASSERT_TRUE(first);
    const auto entries = scanTree(there(), {});
    const auto outer = uploadSftp(*first, there(), *entries, to.string(), {}, m_waiter);
    ASSERT_TRUE(outer) << outer.error().subject;
    ASSERT_TRUE(inner && *inner) << (inner ? inner->error().subject : "never ran");
    EXPECT_TRUE(outer->left.empty()) << outer->left.front().subject;
    EXPECT_TRUE((*inner)->left.empty()) << (*inner)->left.front().subject;
    EXPECT_TRUE(contentOf(to / "large") == contentOf(mine / "large"));
    EXPECT_TRUE(contentOf(to / "src/deep/er/large") == contentOf(there() / "src/deep/er/large"));
    for (const auto& entry : fs::recursive_directory_iterator(to))
        EXPECT_FALSE(entry.path().filename().string().starts_with(".pupitre-")) << entry.path();
}

TEST_F(SftpTrees, aPartThatIsBeingFetchedIsLeftToItsRun)
{
    fs::create_directories(m_folder.path() / "parts");
    const TarEntry entry{"src/deep/er/large", TarEntry::Kind::File, 0644, 5'000'000, 1'700'000'000, {}};
    auto other = Arrivals::into(here(), m_folder.path() / "parts");
    ASSERT_TRUE(other);
    auto theirs = other->begin(entry.path, partNameOf(entry), Arrivals::Before::Continue);
    ASSERT_TRUE(theirs);
    const auto some = someBytes(2'000'000);
    ASSERT_TRUE(theirs->write(std::as_bytes(std::span(some))));
    const auto down = download(there());
    ASSERT_TRUE(down);
    EXPECT_TRUE(down->left.empty());
    expectSame(there(), here());
    EXPECT_EQ(fs::file_size(m_folder.path() / "parts" / partNameOf(entry)), 2'000'000U);
}

TEST_F(SftpTrees, aLinkInTheWayLeadsNowhere)
{
    fs::create_directories(here());
    fs::create_directories(m_folder.path() / "outside");
    fs::create_symlink(m_folder.path() / "outside", here() / "src");
    writeContent(m_folder.path() / "precious", "kept");
    fs::create_symlink(m_folder.path() / "precious", here() / "run.sh");
    const auto done = download(there());
    ASSERT_TRUE(done);
    EXPECT_TRUE(fs::is_empty(m_folder.path() / "outside"));
    EXPECT_EQ(contentOf(m_folder.path() / "precious"), "kept");
    EXPECT_EQ(contentOf(here() / "run.sh"), "#!/bin/sh\n"); // in place of the link
    EXPECT_FALSE(done->left.empty());
    EXPECT_TRUE(std::ranges::all_of(done->left,
                                    [](const Error& error) { return error.kind == ErrorKind::UnsafePath; }));
}

TEST_F(SftpTrees, whatCannotComeIsNamedAndTheRestComes)
{
    ASSERT_EQ(::mkfifo((there() / "pipe").c_str(), 0666), 0); // opening it would block the server for ever
    fs::create_directories(here() / "run.sh");                // a folder where a file is to be
    writeContent(here() / "run.sh/mine", "x");
    const auto done = download(there());
    ASSERT_TRUE(done);
    ASSERT_EQ(done->left.size(), 2U);
    EXPECT_EQ(done->left[0].kind, ErrorKind::UnsafePath);
    EXPECT_EQ(done->left[0].subject, (there() / "pipe").string());
    EXPECT_EQ(done->files, 301U);
    EXPECT_TRUE(fs::exists(here() / "run.sh/mine"));
}

TEST_F(SftpTrees, aStopLeavesNothingHalfUnderItsName)
{
    auto walked = walkSftp(client(), there().string(), m_waiter);
    ASSERT_TRUE(walked);
    auto arrivals = Arrivals::into(here(), m_folder.path() / "parts");
    ASSERT_TRUE(arrivals);
    m_stop.request_stop();
    Pace pace({}, 0);
    const auto cut = downloadSftp(client(), there().string(), walked->entries, *arrivals, {}, pace, m_waiter);
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().kind, ErrorKind::Cancelled);
    for (const auto& entry : fs::recursive_directory_iterator(here())) {
        if (entry.is_regular_file()) {
            EXPECT_TRUE(contentOf(entry.path()) == contentOf(there() / fs::relative(entry.path(), here())));
        }
    }
}

TEST_F(SftpTrees, anotherContentThanTheManifestSaysIsNotTaken)
{
    auto walked = walkSftp(client(), there().string(), m_waiter);
    ASSERT_TRUE(walked);
    auto arrivals = Arrivals::into(here(), m_folder.path() / "parts");
    ASSERT_TRUE(arrivals);
    const HashedFiles expected{{"run.sh", {"run.sh", std::string(64, '0'), 10}}};
    Pace pace({}, 0);
    const auto done =
        downloadSftp(client(), there().string(), walked->entries, *arrivals, expected, pace, m_waiter);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->left.size(), 1U);
    EXPECT_EQ(done->left[0].kind, ErrorKind::TransferDamaged);
    EXPECT_FALSE(fs::exists(here() / "run.sh"));
}

} // namespace pupitre
