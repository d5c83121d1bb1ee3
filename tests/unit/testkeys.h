// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys made for tests and used nowhere else.
#pragma once

#include <string_view>

namespace pupitre
{

inline constexpr std::string_view plainKey = R"(-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACAkPXV+xNDL+79qnlFxqY2vvLdcEqNe2gp/MR9H/8jmvwAAAIjczZit3M2Y
rQAAAAtzc2gtZWQyNTUxOQAAACAkPXV+xNDL+79qnlFxqY2vvLdcEqNe2gp/MR9H/8jmvw
AAAEBfmP/lgYVg7ZQWEQ5KbM5+JUF8WWrkj/K5nn2MQfm38iQ9dX7E0Mv7v2qeUXGpja+8
t1wSo17aCn8xH0f/yOa/AAAAAAECAwQF
-----END OPENSSH PRIVATE KEY-----
)";
/// Its passphrase: "tulipe 42".
inline constexpr std::string_view lockedKey = R"(-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABAxfNx/YZ
neHkXqXKLLUT8RAAAAEAAAAAEAAAAzAAAAC3NzaC1lZDI1NTE5AAAAID3U/JDowj9OagjO
bd/Z2ld3CByYbRxnRsXy7WxT16N0AAAAkFMP5W7Gzs7lcSFvKAb5tzutnf+RtIK5x0GVTz
/YxIdJ9DhiabzzdCdcafmz84xTOD/EXr98rK/JlFolqqjHEZ7Y3On4g11fTsCebybuI3IS
YayAPcjOUbr7wdfAfCPxo2wTX+xQfgWssskN40vmeA//BmmSzBwzh0h2u+8NfcfAVmI869
NMYFNrI4TzefqX/A==
-----END OPENSSH PRIVATE KEY-----
)";
inline constexpr std::string_view plainPublic =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICQ9dX7E0Mv7v2qeUXGpja+8t1wSo17aCn8xH0f/yOa/";
inline constexpr std::string_view lockedPublic =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAID3U/JDowj9OagjObd/Z2ld3CByYbRxnRsXy7WxT16N0";
inline constexpr std::string_view hostPublic =
    "ecdsa-sha2-nistp256 "
    "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBBTiDB4L5rzVNx6XOAJxk9vC6MjR3Z44ZD9Te7U7ryooPJAvgNsZ"
    "muBTuySR/O2FdcNLsm2pCAtoouyAcoAihF4=";

} // namespace pupitre
