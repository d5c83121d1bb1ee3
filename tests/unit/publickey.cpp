// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys from strangers: every type ssh-keygen makes survives, nothing else of what came with it does.
#include "core/domain/publickey.h"

#include <gtest/gtest.h>

#include <string>

using namespace pupitre;

namespace
{

// made by ssh-keygen 9.2 for this test; the private halves were never kept
const std::string ed25519 =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIELIHYWaQ2idR9vZBFeh5JdbXxXyfzwB30zfs/+dddS4";
const std::string p256 =
    "ecdsa-sha2-nistp256 "
    "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBA/SD1GTf64hnsF7ILDZo+65yo0TO01Xx+xd8eg/"
    "udr8fK796X24SJyfan0uqnC4cF+DmcZcNW8hPRrcsuzP4Wk=";
const std::string p384 =
    "ecdsa-sha2-nistp384 "
    "AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBFclqGOLDLtUp+mYxPQLxNxksdiNYGUUAe+"
    "7IoTVDv3Ukga598fw9+K1xliynuhhVboogxsRhQhYC8jDQEw7ja+05iAab+D7QZ53XQmujQGqhVKKsE6d8T2WxQloT//w5A==";
const std::string p521 =
    "ecdsa-sha2-nistp521 "
    "AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBADX+B07zEFOGdW6CgHluIvt9d0t8mO3D/"
    "Rsb7issFON4dtuBLksrt6mmC5aFEdFGiRXoB0yaoHHSTSg7Dj2rmZkmQHc+1WmxBOP7mcdjJUxMFVjnPw0RhplyHezwKU5QeW9+"
    "0doBN/"
    "TzWwwpv5e6YlWq8vQQ87J6mio2gdazOnNC4uT8Q==";
const std::string rsa3072 =
    "ssh-rsa "
    "AAAAB3NzaC1yc2EAAAADAQABAAABgQC62r/ziMmaYQK0Bu3fW31BN0g5pTfoflJKC/oxH0TosSsauKOAw0FyMtzqXQ8o0ymQeJTz"
    "dgh5NCK1lLZ27r7qeozhV/idW+yTiq+O3nfYkIijnKuGosTs2O0uC90dcpt+NDJdD5lo1riHD+bDIJgpnYrZEm3wCjOpxTBRrmv6iy/"
    "EqsSh4lgZRdyWlrufDg6Unf3rbT4FVhqMlxw42SCQatVfbbAm7BKOnrVE1NI/kmuGP/vpxFFOqy9S5s+TLKCnAImSuva/"
    "lOabY0RS2x3EJbZ264u1IyBLQeBtyvyIRtN+s2CoaVE28h32n21WrjJT/jF0+wQ6QI2EfRr6pUPQFE6tk+qk7ASTXvJhhbZ+"
    "FqxsGtbXa7okovP7GvKSsf8srWjqegqDQxoOR+nzoCH5Jf3X8SsHYpwNVd63EaNYnTcJIU9533n0vBBkixHtI+"
    "1Xyad1HDS2DXlknpS0aSq7x"
    "8bGzjiIxpq5sGvQM5uLRLIxvECOTqFBIlmjHEYsVcc=";
const std::string rsa2048 =
    "ssh-rsa "
    "AAAAB3NzaC1yc2EAAAADAQABAAABAQC5WVxBpFxePY8zaaA0536fBME9dhjwurnRzNt2cTwvEQ7LGvTlf0nWlBYYZFMOP+vM/"
    "V6uKgppyJwWA/twMyXhRpzTVlqfQk6yELG4BGW4DosaEpuAHgnehC3ujeGijGsy6k3yBW9/ZiWW1WnieyIylkkWmbW+p5XqRTImT/"
    "Y0yRw8Lknqp7IAi2XgVxm+"
    "BOx4RMfuFmextF6y3bWVexeAyqnq3g9O4vcr7FXLfk9PEhXRs32jwOpcsRaZMejqUiix1WtipOOjV9sADK26Du4O"
    "yHVpJxSwlkf/tg89ZAS8lq40WLS+WBT4sPSoil5xUfBNN76BHxSAkYAcxcBTMXJl";
// a point of 0..31 (or 0..63 behind 0x04) and the application "ssh:"
const std::string skEd25519 =
    "sk-ssh-ed25519@openssh.com "
    "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fAAAABHNzaDo=";
const std::string skP256 =
    "sk-ecdsa-sha2-nistp256@openssh.com "
    "AAAAInNrLWVjZHNhLXNoYTItbmlzdHAyNTZAb3BlbnNzaC5jb20AAAAIbmlzdHAyNTYAAABBBAABAgMEBQYHCAkKCwwNDg8QERITFBUW"
    "FxgZGhscHR4fICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8AAAAEc3NoOg==";

std::string reasonFor(const std::string& text)
{
    const auto key = parsePublicKey(text);
    if (key)
        return "accepted";
    EXPECT_EQ(key.error().kind, ErrorKind::KeyRefused);
    return key.error().detail;
}

} // namespace

TEST(PublicKey, acceptsEveryTypeAndWritesItBackUnchanged)
{
    for (const auto& line : {ed25519, p256, p384, p521, rsa3072, skEd25519, skP256}) {
        const auto key = parsePublicKey(line);
        ASSERT_TRUE(key) << line << " " << key.error().detail;
        EXPECT_EQ(toLine(*key), line);
    }
}

TEST(PublicKey, dropsTheCommentAndBlanks)
{
    EXPECT_EQ(toLine(*parsePublicKey("  " + ed25519 + " \t ada@laptop command=\"sh\"\r\n")), ed25519);
}

TEST(PublicKey, refusesOptions)
{
    EXPECT_EQ(reasonFor("command=\"sh\" " + ed25519), "options");
    EXPECT_EQ(reasonFor("restrict " + ed25519), "options");
    EXPECT_EQ(reasonFor("no-pty,from=\"*\" " + ed25519), "options");
}

TEST(PublicKey, refusesMoreThanOneLine)
{
    EXPECT_EQ(reasonFor(ed25519 + " ada\n" + ed25519), "severalLines");
    EXPECT_EQ(reasonFor(ed25519 + "\rcommand=x " + ed25519), "severalLines");
    EXPECT_EQ(reasonFor(ed25519 + std::string(1, '\0')), "severalLines");
    EXPECT_EQ(reasonFor("\n" + ed25519), "severalLines");
}

TEST(PublicKey, refusesOtherTypes)
{
    EXPECT_EQ(reasonFor(""), "type");
    EXPECT_EQ(reasonFor("ssh-dss AAAAB3NzaC1kc3M="), "type");
    EXPECT_EQ(reasonFor("ssh-ed25519-cert-v01@openssh.com AAAA"), "type");
    EXPECT_EQ(reasonFor("-----BEGIN OPENSSH PRIVATE KEY-----"), "type");
    EXPECT_EQ(reasonFor("# comment"), "type");
}

TEST(PublicKey, refusesShortRsa)
{
    EXPECT_EQ(reasonFor(rsa2048), "rsaTooShort");
}

TEST(PublicKey, refusesBlobsThatAreNoKeyOfTheirType)
{
    EXPECT_EQ(
        reasonFor("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fAAAAAXg="),
        "structure");
    EXPECT_EQ(reasonFor("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAHwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4="),
              "structure");
    EXPECT_EQ(reasonFor("ssh-ed25519 /////3NzaC1lZDI1NTE5"), "structure");
    EXPECT_EQ(reasonFor("ssh-rsa" + ed25519.substr(ed25519.find(' '))), "structure");
    EXPECT_EQ(reasonFor("ssh-ed25519" + p256.substr(p256.find(' '))), "structure");
}

TEST(PublicKey, refusesBadEncoding)
{
    EXPECT_EQ(reasonFor("ssh-ed25519"), "encoding");
    EXPECT_EQ(reasonFor("ssh-ed25519 not!base64"), "encoding");
    EXPECT_EQ(reasonFor(ed25519 + "=="), "encoding");
    EXPECT_EQ(reasonFor(p256.substr(0, p256.size() - 1)), "encoding"); // its padding is missing
    EXPECT_EQ(reasonFor("ssh-ed25519 " + std::string(100'000, 'A')), "encoding");
}
