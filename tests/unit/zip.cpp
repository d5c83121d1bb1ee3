// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zips there and back, and the hostile ones that are refused when they are opened.
#include "core/formats/zipreader.h"
#include "core/formats/zipwriter.h"

#include "tests/gate/tempfolder.h"
#include "tests/unit/rawzip.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

using namespace pupitre;

namespace
{

constexpr std::int64_t anEvenSecond = 1'790'000'000;

Error refusal(const std::vector<RawZipEntry>& entries, ZipLimits limits = {})
{
    const std::string bytes = rawZip(entries);
    const auto reader = ZipReader::openBytes(bytes, limits);
    EXPECT_FALSE(reader);
    return reader ? Error{} : reader.error();
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

long filesIn(const TempFolder& folder)
{
    const std::filesystem::directory_iterator files(folder.path());
    return std::distance(begin(files), end(files));
}

/// So many zero bytes, in pieces.
ZipContent zeros(std::uint64_t bytes)
{
    return [bytes]() -> Result<ZipPull> {
        return [left = bytes](std::span<std::byte> room) mutable -> Result<std::size_t> {
            const auto piece = static_cast<std::size_t>(std::min<std::uint64_t>(left, room.size()));
            std::fill_n(room.begin(), piece, std::byte{0});
            left -= piece;
            return piece;
        };
    };
}

} // namespace

TEST(Zip, givesBackWhatWasPutIn)
{
    const TempFolder folder;
    const std::string file = folder.path() / "class.zip";
    ZipWriter writer(file);
    ASSERT_TRUE(writer.addFolder("Zoé Essai_12_assignsubmission_file"));
    ASSERT_TRUE(writer.addText("Zoé Essai_12_assignsubmission_file/notes.txt", "bonjour\n", anEvenSecond));
    ASSERT_TRUE(
        writer.addContent("Zoé Essai_12_assignsubmission_file/data.bin", zeros(3'000'000), anEvenSecond));
    ASSERT_TRUE(writer.addText("empty", "", anEvenSecond));
    EXPECT_FALSE(std::filesystem::exists(file)); // not before it is whole
    double last = 0;
    ASSERT_TRUE(writer.finish({}, [&](double done) { last = done; }));
    EXPECT_EQ(last, 1.0);
    EXPECT_LT(std::filesystem::file_size(file), 10'000U); // it is packed
    EXPECT_NE(bytesOf(file)[7] & 0x08, 0); // and says that its names are UTF-8 (APPNOTE.TXT 4.4.4, bit 11)

    const auto reader = ZipReader::open(file);
    ASSERT_TRUE(reader) << reader.error().detail;
    ASSERT_EQ(reader->entries().size(), 4U);
    EXPECT_EQ(reader->entries()[0], (ZipEntry{"Zoé Essai_12_assignsubmission_file", ZipEntryKind::Folder, 0,
                                              reader->entries()[0].mtime}));
    EXPECT_EQ(reader->entries()[1], (ZipEntry{"Zoé Essai_12_assignsubmission_file/notes.txt",
                                              ZipEntryKind::File, 8, anEvenSecond}));
    EXPECT_EQ(reader->readText(1, 8).value(), "bonjour\n");
    EXPECT_EQ(reader->readText(1, 7).error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(reader->readText(3, 0).value(), "");
    std::uint64_t total = 0;
    ASSERT_TRUE(reader->read(2, [&](std::span<const std::byte> bytes) -> Result<void> {
        total += bytes.size();
        return {};
    }));
    EXPECT_EQ(total, 3'000'000U);
}

TEST(Zip, refusesNamesThatLeadElsewhere)
{
    for (const std::string name : {"../escape", "a/../../escape", "/etc/passwd", "C:/autoexec", "a\\..\\b",
                                   "a//b", "./a", "a/.", "..", "/", "a\nb", "a\x1b[31m"}) {
        EXPECT_EQ(refusal({{.name = "good", .content = "x"}, {.name = name, .content = "x"}}).kind,
                  ErrorKind::UnsafePath)
            << name;
    }
    EXPECT_EQ(refusal({{.name = std::string(300, 'n'), .content = "x"}}).detail, "length");
    std::string deep;
    for (int i = 0; i < 200; ++i)
        deep += "d/";
    EXPECT_EQ(refusal({{.name = deep + "f", .content = "x"}}).detail, "depth");
}

TEST(Zip, refusesNamesThatAreNotUtf8AndShowsThem)
{
    const Error error = refusal({{.name = "Pr\x82nom.txt", .content = "x"}}); // as old Windows writes é
    EXPECT_EQ(error.kind, ErrorKind::UnsafePath);
    EXPECT_EQ(error.subject, "Pr\\x82nom.txt");
    EXPECT_EQ(error.detail, "not UTF-8");
}

TEST(Zip, refusesLinksAndDevices)
{
    for (const std::uint32_t mode : {0120777U, 0060644U, 0020644U, 0010644U, 0140644U})
        EXPECT_EQ(refusal({{.name = "a", .content = "/etc/passwd", .attributes = mode << 16U}}).kind,
                  ErrorKind::UnsafePath)
            << mode;
}

TEST(Zip, refusesNamesThatComeTwice)
{
    EXPECT_EQ(refusal({{.name = "a", .content = "1"}, {.name = "a", .content = "2"}}).detail, "twice");
    EXPECT_EQ(refusal({{.name = "a/b", .content = "1"}, {.name = "a", .content = "2"}}).detail, "twice");
    EXPECT_EQ(refusal({{.name = "a", .content = "1"}, {.name = "a/b", .content = "2"}}).detail,
              "within a file");
    const std::string folders = rawZip({{.name = "a/b", .content = "1"}, {.name = "a/", .content = ""}});
    EXPECT_TRUE(ZipReader::openBytes(folders)); // a folder after what is in it
}

TEST(Zip, refusesBombs)
{
    const RawZipEntry four{.name = "four", .content = "xxxx", .method = 8, .claimedSize = 0xfffffff0};
    EXPECT_EQ(refusal({four}).kind, ErrorKind::TooLarge); // one
    RawZipEntry large{.name = "a", .content = "xxxx", .method = 8, .claimedSize = 100U << 20U};
    EXPECT_EQ(refusal({large}).kind, ErrorKind::TooLarge); // the ratio
    RawZipEntry other = large;
    other.name = "b";
    EXPECT_EQ(refusal({large, other}, {.totalBytes = 150U << 20U, .ratio = 1U << 30U}).subject,
              "b"); // the sum
    EXPECT_EQ(refusal({{.name = "1"}, {.name = "2"}, {.name = "3"}}, {.entries = 2}).kind,
              ErrorKind::TooLarge);
}

TEST(Zip, readsNoMoreThanWasClaimed)
{
    const TempFolder folder;
    const std::string file = folder.path() / "lying.zip";
    ZipWriter writer(file);
    ASSERT_TRUE(writer.addContent("zeros", zeros(1 << 20), anEvenSecond));
    ASSERT_TRUE(writer.finish());
    std::string bytes = bytesOf(file);
    std::string claim;
    appendLittle(claim, 1000, 4);
    const std::size_t directory = bytes.find("PK\x01\x02");
    ASSERT_NE(directory, std::string::npos);
    bytes.replace(22, 4, claim);             // of the entry's own header
    bytes.replace(directory + 24, 4, claim); // and of the directory
    const auto reader = ZipReader::openBytes(bytes);
    ASSERT_TRUE(reader);
    std::uint64_t total = 0;
    const auto read = reader->read(0, [&](std::span<const std::byte> piece) -> Result<void> {
        total += piece.size();
        return {};
    });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Malformed);
    EXPECT_LE(total, 1000U);
}

TEST(Zip, refusesWhatContradictsItself)
{
    EXPECT_EQ(refusal({{.name = "a", .content = "x", .nameInItsOwnHeader = "b"}}).kind, ErrorKind::Malformed);
    EXPECT_EQ(refusal({{.name = "a", .content = "x", .flags = 1}}).kind, ErrorKind::Malformed); // encrypted
    EXPECT_EQ(refusal({{.name = "a", .content = "x", .method = 99}}).kind, ErrorKind::Malformed);
    EXPECT_EQ(ZipReader::openBytes("").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(ZipReader::openBytes("PK").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(ZipReader::open("/nonexistent/class.zip").error().kind, ErrorKind::NotFound);

    std::string damaged = rawZip({{.name = "a", .content = "what was handed in"}});
    damaged[damaged.find("handed")] = 'H';
    const auto reader = ZipReader::openBytes(damaged);
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->readText(0, 1000).error().kind, ErrorKind::Malformed); // the checksum
}

TEST(Zip, writesNoNameThatItWouldNotRead)
{
    const TempFolder folder;
    ZipWriter writer(folder.path() / "a.zip");
    EXPECT_EQ(writer.addText("../a", "", 0).error().kind, ErrorKind::UnsafePath);
    EXPECT_EQ(writer.addText("a\\b", "", 0).error().kind, ErrorKind::UnsafePath);
    ASSERT_TRUE(writer.addText("a", "1", 0));
    EXPECT_EQ(writer.addText("a", "2", 0).error().kind, ErrorKind::UnsafePath);
    EXPECT_EQ(writer.addText("a/b", "2", 0).error().kind, ErrorKind::UnsafePath);
}

TEST(Zip, leavesNothingWhereItCouldNotFinish)
{
    const TempFolder folder;
    const std::string file = folder.path() / "a.zip";
    {
        ZipWriter writer(file);
        ASSERT_TRUE(writer.addText("good", "1", 0));
        ASSERT_TRUE(writer.addContent(
            "bad", []() -> Result<ZipPull> { return fail(ErrorKind::FileUnreadable, "seat"); }, 0));
        EXPECT_EQ(writer.finish().error(), (Error{ErrorKind::FileUnreadable, "seat", {}}));
    }
    {
        ZipWriter writer(file);
        ASSERT_TRUE(writer.addContent("large", zeros(50'000'000), 0));
        std::stop_source stop;
        const auto finished = writer.finish(stop.get_token(), [&](double) { stop.request_stop(); });
        EXPECT_EQ(finished.error().kind, ErrorKind::Cancelled);
    }
    EXPECT_EQ(filesIn(folder), 0);
    ZipWriter nowhere(folder.path() / "missing" / "a.zip");
    ASSERT_TRUE(nowhere.addText("a", "1", 0));
    EXPECT_EQ(nowhere.finish().error().kind, ErrorKind::FileUnwritable);
    EXPECT_EQ(ZipWriter(file).finish().error().kind, ErrorKind::InvalidArgument);
}
