// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single files and folders through OpenSSH's own sftp-server, run as a child process.
#include "tests/remote/sftpfiles.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

SftpSource sourceOf(std::string content)
{
    return [content = std::move(content),
            at = std::size_t{0}](std::span<std::byte> into) mutable -> Result<std::size_t> {
        const auto size = std::min(into.size(), content.size() - at);
        std::copy_n(reinterpret_cast<const std::byte*>(content.data()) + at, size, into.begin());
        at += size;
        return size;
    };
}

class SftpCalls : public SftpFiles
{
protected:
    Result<std::string> readAll(SftpReading::What what)
    {
        std::string content;
        const auto ok = client().read(
            std::move(what),
            [&](std::span<const std::byte> bytes) -> Result<void> {
                content.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
                return {};
            },
            m_waiter);
        return ok ? Result<std::string>(content) : tl::unexpected(ok.error());
    }
};

TEST_F(SftpCalls, readsWhatIsThereWhateverItsSize)
{
    for (const std::size_t size : {0UL, 1UL, 131072UL, 131073UL, 20'000'000UL}) {
        const auto content = someBytes(size);
        writeContent(at("file"), content);
        const auto all = readAll({.path = at("file")});
        ASSERT_TRUE(all) << size;
        EXPECT_TRUE(*all == content) << size; // not EXPECT_EQ, which would print it
        const auto known = readAll({.path = at("file"), .size = size});
        ASSERT_TRUE(known) << size;
        EXPECT_TRUE(*known == content) << size;
        const auto half = readAll({.path = at("file"), .offset = size / 2});
        ASSERT_TRUE(half) << size;
        EXPECT_TRUE(*half == content.substr(size / 2)) << size;
    }
}

TEST_F(SftpCalls, aFileThatBecameShorterIsSaid)
{
    writeContent(at("file"), someBytes(1000));
    const auto read = readAll({.path = at("file"), .size = 300'000});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::ChangedMeanwhile);
}

TEST_F(SftpCalls, writesAndGoesOnWhereItWasCut)
{
    const auto content = someBytes(9'000'001);
    const SftpChange after{.mode = 0751, .mtime = 1'700'000'000};
    ASSERT_TRUE(client().write({.path = at("file"), .after = after}, sourceOf(content), m_waiter));
    EXPECT_TRUE(contentOf(at("file")) == content);
    const auto facts = client().lstat(at("file"), m_waiter);
    EXPECT_EQ(facts, (SftpFacts{SftpKind::File, content.size(), 0751, 1'700'000'000}));

    fs::resize_file(at("file"), 5'000'000);
    const auto more = client().write({.path = at("file"), .how = SftpOpening::Continue, .offset = 5'000'000},
                                     sourceOf(content.substr(5'000'000)), m_waiter);
    ASSERT_TRUE(more);
    EXPECT_TRUE(contentOf(at("file")) == content);

    ASSERT_TRUE(client().write({.path = at("file")}, sourceOf("short"), m_waiter));
    EXPECT_EQ(contentOf(at("file")), "short");
}

TEST_F(SftpCalls, foldersAreListedWhole)
{
    for (int i = 0; i < 1234; ++i)
        writeContent(at("f" + std::to_string(i)), "x");
    ASSERT_TRUE(client().makeFolder(at("sub folder"), m_waiter));
    ASSERT_TRUE(client().makeLink("/somewhere/else", at("link"), m_waiter));
    const std::string odd = "\xff\n'\"*";
    writeContent(at(odd), "odd");
    auto entries = client().list(m_folder.path().string(), m_waiter);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->size(), 1237U);
    const auto kindOf = [&](const std::string& name) {
        const auto found = std::ranges::find(*entries, name, &SftpEntry::name);
        return found == entries->end() ? SftpKind::Other : found->facts.kind;
    };
    EXPECT_EQ(kindOf("sub folder"), SftpKind::Folder);
    EXPECT_EQ(kindOf("link"), SftpKind::Link);
    EXPECT_EQ(kindOf(odd), SftpKind::File);
    EXPECT_EQ(client().readLink(at("link"), m_waiter), "/somewhere/else");
}

TEST_F(SftpCalls, namesChangeAndNothingIsReplacedUnasked)
{
    writeContent(at("a"), "first");
    writeContent(at("b"), "second");
    const auto refused = client().rename(at("a"), at("b"), m_waiter);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(refused.error().subject, at("b"));
    ASSERT_TRUE(client().replace(at("a"), at("b"), m_waiter));
    EXPECT_EQ(contentOf(at("b")), "first");
    ASSERT_TRUE(client().rename(at("b"), at("c"), m_waiter));
    ASSERT_TRUE(client().change(at("c"), {.size = 3, .mode = 0600}, m_waiter));
    EXPECT_EQ(contentOf(at("c")), "fir");
    ASSERT_TRUE(client().remove(at("c"), m_waiter));
    EXPECT_FALSE(fs::exists(at("c")));
}

TEST_F(SftpCalls, failuresNameTheirPathAndKind)
{
    const auto kindOf = [](const auto& result) {
        return result ? ErrorKind::Busy : result.error().kind; // Busy: it did not fail
    };
    ASSERT_TRUE(client().makeFolder(at("d"), m_waiter));
    writeContent(at("d/f"), "x");
    EXPECT_EQ(kindOf(client().lstat(at("nothing"), m_waiter)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(client().list(at("nothing"), m_waiter)), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(readAll({.path = at("nothing")})), ErrorKind::NotFound);
    EXPECT_EQ(kindOf(client().makeFolder(at("d"), m_waiter)), ErrorKind::AlreadyExists);
    EXPECT_EQ(kindOf(client().removeFolder(at("d"), m_waiter)), ErrorKind::NotPermitted);
    EXPECT_EQ(kindOf(client().lstat(at(std::string(300, 'n')), m_waiter)), ErrorKind::InvalidArgument);
    EXPECT_EQ(kindOf(readAll({.path = at("d")})), ErrorKind::FileUnreadable);
    EXPECT_EQ(kindOf(client().write({.path = "/proc/nothing"}, sourceOf("x"), m_waiter)),
              ErrorKind::NotFound);
    const auto full =
        client().write({.path = "/dev/full", .how = SftpOpening::Continue}, sourceOf("x"), m_waiter);
    EXPECT_EQ(kindOf(full), ErrorKind::FileUnwritable);
    EXPECT_TRUE(client().space(m_folder.path().string(), m_waiter));
    EXPECT_EQ(client().realPath(at("d/../d/./f"), m_waiter), fs::canonical(at("d/f")).string());
}

TEST_F(SftpCalls, aFailingSinkLeavesTheClientUsable)
{
    writeContent(at("file"), someBytes(20'000'000));
    int pieces = 0;
    const auto ok = client().read(
        {.path = at("file")},
        [&](std::span<const std::byte>) -> Result<void> {
            return ++pieces < 3 ? Result<void>{} : fail(ErrorKind::DiskFull, "here");
        },
        m_waiter);
    ASSERT_FALSE(ok);
    EXPECT_EQ(ok.error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(pieces, 3);
    for (int i = 0; i < 300; ++i) { // and no handle of an abandoned reading stays open there
        const auto small = client().read(
            {.path = at("file")}, [](std::span<const std::byte>) { return fail(ErrorKind::DiskFull); },
            m_waiter);
        ASSERT_FALSE(small);
        ASSERT_EQ(small.error().kind, ErrorKind::DiskFull) << i;
    }
    EXPECT_EQ(client().lstat(at("file"), m_waiter)->size, 20'000'000U);
}

TEST_F(SftpCalls, aStopIsHeardInTheMiddle)
{
    writeContent(at("file"), someBytes(20'000'000));
    const auto ok = client().read(
        {.path = at("file")},
        [&](std::span<const std::byte>) -> Result<void> {
            m_stop.request_stop();
            return {};
        },
        m_waiter);
    ASSERT_FALSE(ok);
    EXPECT_EQ(ok.error().kind, ErrorKind::Cancelled);
}

} // namespace

} // namespace pupitre
