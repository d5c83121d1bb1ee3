// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tar stream: read back as written, in any pieces; read by and from the system's tar; hostile archives
// refused.
#include "core/wire/tar.h"
#include "core/wire/manifest.h"
#include "core/wire/sha256.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <memory>

using namespace pupitre;

namespace
{
struct Collected final : TarSink {
    std::vector<TarEntry> entries;
    std::vector<std::string> contents;

    Result<void> begin(const TarEntry& entry) override
    {
        entries.push_back(entry);
        contents.emplace_back();
        return {};
    }
    Result<void> content(std::span<const std::byte> bytes) override
    {
        contents.back().append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    }
    Result<void> end() override { return {}; }
};

std::string fileEntry(const std::string& path, const std::string& content)
{
    return tarHeader({path, TarEntry::Kind::File, 0644, content.size(), 1'700'000'000, {}}) + content
           + std::string(tarPadding(content.size()), '\0');
}

Result<void> feedAll(TarReader& reader, const std::string& bytes, std::size_t piece)
{
    for (std::size_t i = 0; i < bytes.size(); i += piece) {
        const auto part = std::string_view(bytes).substr(i, piece);
        if (auto fed = reader.feed(std::as_bytes(std::span(part))); !fed)
            return fed;
    }
    return {};
}

Result<void> readOnly(const std::string& bytes, TarLimits limits = {})
{
    Collected sink;
    TarReader reader(sink, limits);
    return feedAll(reader, bytes, bytes.size());
}

std::string withType(std::string header, char type)
{
    header[156] = type;
    unsigned sum = 0;
    for (std::size_t i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(header[i]);
    std::snprintf(&header[148], 8, "%06o", sum);
    return header;
}
} // namespace

TEST(Tar, comesBackInPiecesOfAnySize)
{
    const std::string longName = "dossier/" + std::string(150, 'x') + "/é\nà.txt";
    std::string bytes =
        tarHeader({"dossier", TarEntry::Kind::Folder, 0755, 0, 1, {}}) + fileEntry("dossier/a", "hello")
        + fileEntry("empty", "") + fileEntry(longName, std::string(1000, 'y'))
        + tarHeader({"link", TarEntry::Kind::Link, 0777, 0, 1, std::string(120, 't')}) + tarEnd();
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{512}, bytes.size()}) {
        Collected sink;
        TarReader reader(sink);
        ASSERT_TRUE(feedAll(reader, bytes, piece));
        EXPECT_TRUE(reader.finished());
        ASSERT_EQ(sink.entries.size(), 5U);
        EXPECT_EQ(sink.contents[1], "hello");
        EXPECT_EQ(sink.entries[3].path, longName);
        EXPECT_EQ(sink.contents[3].size(), 1000U);
        EXPECT_EQ(sink.entries[4].target, std::string(120, 't'));
    }
}

TEST(Tar, lengthIsKnownBefore)
{
    const TarEntry entry{std::string(300, 'n'), TarEntry::Kind::File, 0600, 700, 5, {}};
    EXPECT_EQ(tarLength(entry), tarHeader(entry).size() + 700 + tarPadding(700));
    EXPECT_EQ(tarLength(entry) % 512, 0U);
}

TEST(Tar, systemTarReadsIt)
{
    const std::string bytes = fileEntry(std::string(120, 'p') + "/q", "content") + tarEnd();
    std::unique_ptr<FILE, int (*)(FILE*)> out(popen("tar tf - >/dev/null", "w"), pclose);
    ASSERT_EQ(fwrite(bytes.data(), 1, bytes.size(), out.get()), bytes.size());
    EXPECT_EQ(pclose(out.release()), 0);
}

TEST(Tar, readsSystemTarOfBothFormats)
{
    for (const char* command : {"tar --format=gnu -C / -cf - etc/hostname etc/passwd",
                                "tar --format=pax -C / -cf - ./etc/passwd"}) {
        std::string bytes;
        std::unique_ptr<FILE, int (*)(FILE*)> in(popen(command, "r"), pclose);
        std::array<char, 4096> buffer{};
        for (std::size_t n = 0; (n = fread(buffer.data(), 1, buffer.size(), in.get())) > 0;)
            bytes.append(buffer.data(), n);
        Collected sink;
        TarReader reader(sink);
        ASSERT_TRUE(feedAll(reader, bytes, 1000)) << command;
        EXPECT_EQ(sink.entries.back().path, "etc/passwd");
        EXPECT_TRUE(reader.finished());
    }
}

TEST(Tar, refusesHostileArchives)
{
    EXPECT_EQ(readOnly(fileEntry("/etc/passwd", "x")).error().kind, ErrorKind::UnsafePath);
    EXPECT_EQ(readOnly(fileEntry("a/../../b", "x")).error().kind, ErrorKind::UnsafePath);
    for (const char type : {'1', '3', '4', '6', 'S'}) // hard link, devices, FIFO, sparse
        EXPECT_EQ(
            readOnly(withType(tarHeader({"a", TarEntry::Kind::File, 0644, 0, 0, {}}), type)).error().kind,
            ErrorKind::UnsafePath)
            << type;
    EXPECT_EQ(readOnly(fileEntry("a", std::string(100, 'x')), {99, 10}).error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(readOnly(fileEntry("a", "") + fileEntry("b", ""), {99, 1}).error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(readOnly(std::string(512, 'z')).error().kind, ErrorKind::Malformed);
}

TEST(Manifest, isTheFormatOfSha256sum)
{
    const std::vector<ManifestEntry> entries{{"b c.txt", sha256Hex("b"), 0},
                                             {"a\nnew\\line", sha256Hex("a"), 0}};
    const std::string text = toManifestText(entries);
    EXPECT_EQ(text.substr(0, 1), "\\");
    EXPECT_NE(text.find("  a\\nnew\\\\line\n"), std::string::npos);
    const auto back = manifestFromText(text);
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), 2U);
    EXPECT_EQ((*back)[0].path, "a\nnew\\line");
    EXPECT_FALSE(manifestFromText("nonsense\n"));
    EXPECT_FALSE(manifestFromText(std::string(64, 'g') + "  x\n"));
}

TEST(Sha256, knowsTheTestVectors)
{
    // FIPS 180-4 examples
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
