// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of a packed transfer: read as written, in any pieces; strangers' ones refused. Names of parts.
#include "core/wire/packrecords.h"
#include "core/wire/partname.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

std::string refusedAs(std::string_view record)
{
    const auto read = packRecordFrom(record);
    return read ? "read" : wireName(read.error().kind);
}

} // namespace

TEST(PackRecords, entriesReadAsWritten)
{
    for (const TarEntry& entry :
         {TarEntry{"src/a b\n\xe9", TarEntry::Kind::File, 0755, 1ULL << 40U, 1'700'000'000, {}},
          TarEntry{"empty", TarEntry::Kind::File, 0, 0, -5, {}},
          TarEntry{"d/e", TarEntry::Kind::Folder, 01777, 0, 7, {}},
          TarEntry{"link", TarEntry::Kind::Link, 0777, 0, 7, "../away from here"}}) {
        const auto read = packRecordFrom(entryRecord(entry));
        ASSERT_TRUE(read && read->entry) << entry.path;
        EXPECT_EQ(*read->entry, entry);
    }
    const auto failed = packRecordFrom(failureRecord({ErrorKind::TooLarge, "a b", {}}));
    ASSERT_TRUE(failed && !failed->entry);
    EXPECT_EQ(failed->failure, (Error{ErrorKind::TooLarge, "a b", {}}));
}

TEST(PackRecords, strangersOnesAreRefused)
{
    for (const auto* record : {"", "f", "f 644", "f 644 1 2", "f 648 1 2 a", "f 777777 1 2 a", "f 644 -1 2 a",
                               "f 644 1 2x a", "g 644 1 2 a", "x", "x tooLarge", "l 777 9 2 ab",
                               "l 777 2 2 ab", "f 644 99999999999999999999 2 a", "F 644 1 2 a"})
        EXPECT_EQ(refusedAs(record), "malformed") << record;
    for (const auto* record : {"f 644 1 2 ", "f 644 1 2 /etc/passwd", "f 644 1 2 a/../b", "f 644 1 2 ..",
                               "d 755 0 2 a//b", "d 755 0 2 a/", "d 755 0 2 ./a", "l 777 2 2 ..x"})
        EXPECT_EQ(refusedAs(record), "unsafePath") << record;
    EXPECT_EQ(refusedAs("f 644 1 2 " + std::string(5000, 'a')), "unsafePath");
}

TEST(PackRecords, comeInAnyPiecesAndLeaveWhatFollows)
{
    const std::string stream("one\0\0two\0rest\0of it", 19);
    for (std::size_t size = 1; size <= stream.size(); ++size) {
        PackRecords records;
        std::vector<std::string> read;
        std::string rest;
        for (std::size_t at = 0; at < stream.size(); at += size) {
            const auto piece = stream.substr(at, size);
            records.feed(std::as_bytes(std::span(piece)));
            while (read.size() < 3) {
                const auto next = records.next();
                if (!*next)
                    break;
                read.emplace_back(**next);
            }
            if (read.size() == 3)
                rest += records.takeRest();
        }
        EXPECT_EQ(read, (std::vector<std::string>{"one", "", "two"})) << size;
        EXPECT_EQ(rest, std::string("rest\0of it", 10)) << size;
    }
    PackRecords endless;
    const std::string much(20'000, 'x');
    endless.feed(std::as_bytes(std::span(much)));
    EXPECT_EQ(endless.next().error().kind, ErrorKind::TooLarge);
}

TEST(PackRecords, numbersAreNumbers)
{
    EXPECT_EQ(packNumberFrom("0", 0), 0U);
    EXPECT_EQ(packNumberFrom("17", 17), 17U);
    for (const auto* text : {"", "18", "-1", "+1", "1 ", "0x1", "99999999999999999999"})
        EXPECT_FALSE(packNumberFrom(text, 17)) << text;
}

TEST(PartName, saysWhoseItIsAndSinceWhen)
{
    const TarEntry entry{"src/a", TarEntry::Kind::File, 0644, 5, 7, {}};
    const auto name = partNameOf(entry, PartWriter{1'700'000'000, 0xabcU});
    const auto part = partNameFrom(name);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->identity, partIdentityOf(entry));
    EXPECT_EQ(part->begun, 1'700'000'000);
    EXPECT_NE(name, partNameOf(entry, PartWriter{1'700'000'000, 0xabdU}));
    EXPECT_LE(name.size(), 255U);
    auto other = entry;
    other.mtime = 8;
    EXPECT_NE(partIdentityOf(other), part->identity);
    for (const auto& wrong :
         {partNameOf(entry), name + "x", "x" + name.substr(1), std::string(name.size(), 'a')})
        EXPECT_FALSE(partNameFrom(wrong)) << wrong;
}
