// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitation.h.
#include "core/domain/invitation.h"

#include "core/domain/network.h"
#include "core/domain/privatekey.h"
#include "core/domain/seatmessage.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t longestHost = 253; // RFC 1035, as text
constexpr std::size_t longestLabel = 63;
constexpr std::size_t longestUser = 64; // longer than any account name of Linux or Active Directory

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= longestLabel && label.front() != '-'
           && std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
}

/// At most so many characters, not bytes.
std::string_view firstCharacters(std::string_view utf8, std::size_t most)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i)
        if ((static_cast<unsigned char>(utf8[i]) & 0xc0) != 0x80 && ++count > most)
            return utf8.substr(0, i);
    return utf8;
}

/// False where something would have to be left out.
bool cutLine(std::string& line)
{
    const std::string_view beginning = firstCharacters(line, longestInvitationLine);
    const std::string plain = invitationLine(beginning);
    const auto first = beginning.find_first_not_of(' ');
    const auto last = beginning.find_last_not_of(' ');
    const bool same =
        first == std::string_view::npos ? plain.empty() : beginning.substr(first, last - first + 1) == plain;
    line = plain;
    return same;
}

} // namespace

bool isInvitationHost(std::string_view text)
{
    if (text.empty() || text.size() > longestHost)
        return false;
    if (text.find(':') != std::string_view::npos)
        return text.find('/') == std::string_view::npos && canonicalNetwork(text).has_value();
    while (true) {
        const auto dot = text.find('.');
        if (!isLabel(text.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
}

bool isInvitationUser(std::string_view text)
{
    return !text.empty() && text.size() <= longestUser
           && (isLetterOrDigit(text.front()) || text.front() == '_') && std::ranges::all_of(text, [](char c) {
                  return isLetterOrDigit(c) || std::string_view("_.-+@").find(c) != std::string_view::npos;
              });
}

std::string invitationLine(std::string_view text)
{
    std::string line = plainMessage(text);
    std::ranges::replace(line, '\n', ' ');
    line = firstCharacters(line, longestInvitationLine);
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

Result<Invitation> soundInvitation(Invitation invitation)
{
    const auto refused = [](const char* member) { return fail(ErrorKind::Malformed, "invitation", member); };
    if (invitation.course.empty())
        return refused("course");
    if (invitation.seat.empty())
        return refused("seat");
    if (!cutLine(invitation.title))
        return refused("title");
    if (!cutLine(invitation.teacher))
        return refused("teacher");
    if (!cutLine(invitation.student))
        return refused("student");
    if (!cutLine(invitation.login) || invitation.login.find(' ') != std::string::npos)
        return refused("login");
    if (!isInvitationHost(invitation.host))
        return refused("host");
    if (!isInvitationUser(invitation.user))
        return refused("user");
    if (invitation.port < 1 || invitation.port > 65535)
        return refused("port");
    if (invitation.hostKeys.empty() || invitation.hostKeys.size() > mostInvitationKeys)
        return refused("hostKeys");
    if (invitation.placeKeys.size() > mostInvitationKeys)
        return refused("placeKey");
    if (invitation.privateKey) {
        auto key = privateKeyFromText(*invitation.privateKey);
        if (!key)
            return refused("key");
        invitation.privateKey = std::move(*key);
    }
    return invitation;
}

} // namespace pupitre
