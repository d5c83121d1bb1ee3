// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sftprefusal.h.
#include "core/wire/sftprefusal.h"

#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

std::string sftpNumber(std::size_t value)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>((value >> shift) & 0xffU);
    return bytes;
}

std::string sftpText(std::string_view text)
{
    return sftpNumber(text.size()).append(text);
}

} // namespace

std::string sftpRefusal(const Refused& refused)
{
    constexpr char versionReply = 2; // SSH_FXP_VERSION
    constexpr std::size_t version = 3;
    const auto body = std::string(1, versionReply) + sftpNumber(version) + sftpText(sftpRefusalExtension)
                      + sftpText(toText(toJson(refused)));
    return sftpText(body);
}

} // namespace pupitre
