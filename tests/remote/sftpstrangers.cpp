// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SFTP servers that say what none would: everything is refused, nothing is believed.
#include "core/remote/sftp/sftpclient.h"
#include "core/remote/sftp/sftpnumbers.h"
#include "core/wire/sftprefusal.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pupitre
{

namespace
{

std::string number(std::uint32_t value)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>((value >> shift) & 0xffU);
    return bytes;
}

std::string text(const std::string& bytes)
{
    return number(static_cast<std::uint32_t>(bytes.size())) + bytes;
}

std::string packet(std::uint8_t type, const std::string& body)
{
    return number(static_cast<std::uint32_t>(body.size() + 1)) + static_cast<char>(type) + body;
}

const std::string hello = packet(sftp::versionReply, number(3));

/// Says what it was told to say, whatever it hears.
class Parrot final : public ByteStream
{
public:
    Parrot(std::string words, ExitStatus exit) : m_words(std::move(words)), m_exit(std::move(exit)) {}
    Result<std::size_t> read(std::span<std::byte> into, Waiter&) override
    {
        const auto size = std::min(into.size(), m_words.size());
        std::copy_n(reinterpret_cast<const std::byte*>(m_words.data()), size, into.begin());
        m_words.erase(0, size);
        return size;
    }
    Result<void> write(std::span<const std::byte>, Waiter&) override { return {}; }
    Result<void> finishWriting(Waiter&) override { return {}; }
    Result<ExitStatus> finish(Waiter&) override { return m_exit; }
    Result<Woken> waitReadable(int, Waiter&) override { return Woken::Bytes; }

private:
    std::string m_words;
    ExitStatus m_exit;
};

Waiter patient()
{
    return {"sftp", {}, {}};
}

Error greeted(const std::string& words, const ExitStatus& exit = {})
{
    auto waiter = patient();
    const auto client = SftpClient::over(std::make_unique<Parrot>(words, exit), "place", waiter);
    return client ? Error{ErrorKind::Busy, "it was believed", {}} : client.error();
}

/// What listing a folder gives where the server says this after its hello (the first request has id 1).
Error listed(const std::string& words)
{
    auto waiter = patient();
    auto client = SftpClient::over(std::make_unique<Parrot>(hello + words, ExitStatus{}), "place", waiter);
    if (!client)
        return client.error();
    const auto entries = client->list("folder", waiter);
    return entries ? Error{ErrorKind::Busy, "it was believed", {}} : entries.error();
}

std::string opened()
{
    return packet(sftp::handle, number(1) + text("h"));
}

std::string oneEntry(const std::string& name)
{
    return packet(sftp::name, number(2) + number(1) + text(name) + text("long") + number(0));
}

} // namespace

TEST(SftpStrangers, aGateThatRefusesIsHeard)
{
    const auto error = greeted({}, {1, "pupitre: this access was withdrawn\n"});
    EXPECT_EQ(error.kind, ErrorKind::NotPermitted);
    EXPECT_EQ(error.subject, "place");
    EXPECT_EQ(error.detail, "pupitre: this access was withdrawn\n");
    EXPECT_EQ(greeted({}, {std::nullopt, ""}).kind, ErrorKind::ConnectionLost);
}

TEST(SftpStrangers, aGateThatSaysWhyIsUnderstood)
{
    const auto error = greeted(sftpRefusal({Refusal::NotYet, "2026-11-30T08:00Z"}),
                               {1, "pupitre: not open yet; it opens at 2026-11-30T08:00Z\n"});
    EXPECT_EQ(error, (Error{ErrorKind::GateRefused, "notYet", "2026-11-30T08:00Z"}));
    const auto odd =
        greeted(packet(sftp::versionReply, number(3) + text("refused@pupitre") + text("{")), {1, "x"});
    EXPECT_NE(odd.kind, ErrorKind::GateRefused);
}

TEST(SftpStrangers, noServerIsTakenForOne)
{
    EXPECT_EQ(greeted("SSH-2.0-chatty shell\n").kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(greeted(packet(sftp::versionReply, number(2))).kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(greeted(number(0)).kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(greeted(number(1U << 31U) + "x").kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(greeted(packet(sftp::versionReply, number(3) + number(1000) + "short")).kind,
              ErrorKind::ProtocolViolation);
}

TEST(SftpStrangers, namesThatLeadOutAreRefused)
{
    for (const std::string& name :
         {std::string("../../.ssh/authorized_keys"), std::string("/etc/passwd"), std::string("a/b"),
          std::string("a\0b", 3), std::string(), std::string(256, 'n')})
        EXPECT_EQ(listed(opened() + oneEntry(name)).kind, ErrorKind::UnsafePath) << name;
}

TEST(SftpStrangers, lengthsThatLieAreRefused)
{
    const auto violation = ErrorKind::ProtocolViolation;
    EXPECT_EQ(listed(packet(sftp::handle, number(1) + number(5000) + "h")).kind, violation);
    EXPECT_EQ(listed(packet(sftp::handle, number(1) + text(std::string(257, 'h')))).kind, violation);
    EXPECT_EQ(listed(opened() + packet(sftp::name, number(2) + number(0xffffffff))).kind, violation);
    EXPECT_EQ(listed(opened() + packet(sftp::name, number(2) + number(1) + number(0x7fffffff) + "n")).kind,
              violation);
    EXPECT_EQ(listed(opened()
                     + packet(sftp::name, number(2) + number(1) + text("n") + text("l")
                                              + number(sftp::hasExtended) + number(0xffffffff)))
                  .kind,
              violation);
}

TEST(SftpStrangers, repliesNobodyAskedForEndIt)
{
    EXPECT_EQ(listed(packet(sftp::handle, number(7) + text("h"))).kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(listed(opened() + opened()).kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(listed(packet(sftp::data, number(1) + text("h"))).kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(listed(packet(99, number(1))).kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(listed(packet(sftp::status, number(1) + number(sftp::ok))).kind, ErrorKind::ProtocolViolation);
    EXPECT_EQ(listed(opened()).kind, ErrorKind::ConnectionLost);
}

TEST(SftpStrangers, moreThanWasAskedForIsRefused)
{
    auto waiter = patient();
    const auto words = hello + opened() + packet(sftp::data, number(2) + text("twelve bytes"));
    auto client = SftpClient::over(std::make_unique<Parrot>(words, ExitStatus{}), "place", waiter);
    ASSERT_TRUE(client);
    const auto read = client->read(
        {.path = "f", .size = 6}, [](std::span<const std::byte>) { return Result<void>{}; }, waiter);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::ProtocolViolation);
}

} // namespace pupitre
