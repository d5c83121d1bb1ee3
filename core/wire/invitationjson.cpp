// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitationjson.h.
#include "core/wire/invitationjson.h"

#include "core/wire/fields.h"
#include "core/wire/unwrapped.h"

namespace pupitre
{

namespace
{

constexpr auto whatItIs = "invitation";

/// Line breaks within texts are a mail program's, which broke at a blank.
std::string objectIn(std::string_view text)
{
    std::string whole;
    for (const std::string_view line : unwrappedLines(text)) {
        whole += line;
        whole += ' ';
    }
    const auto begin = whole.find('{');
    const auto end = whole.rfind('}');
    return begin == std::string::npos || end == std::string::npos || end < begin
               ? std::string()
               : whole.substr(begin, end - begin + 1);
}

std::vector<PublicKey> acceptedKeys(const std::vector<std::string>& lines)
{
    std::vector<PublicKey> keys;
    for (const std::string& line : lines)
        if (auto key = parsePublicKey(line))
            keys.push_back(std::move(*key));
    return keys;
}

std::vector<std::string> linesOf(const std::vector<PublicKey>& keys)
{
    std::vector<std::string> lines;
    for (const PublicKey& key : keys)
        lines.push_back(toLine(key));
    return lines;
}

} // namespace

Result<Invitation> invitationFromText(std::string_view text)
{
    if (text.size() > maxInvitationBytes)
        return fail(ErrorKind::TooLarge, whatItIs, std::to_string(maxInvitationBytes));
    const auto json = parseJson(objectIn(text), whatItIs);
    if (!json)
        return tl::unexpected(json.error());
    Fields f(*json, whatItIs);
    const auto schema = f.integerOr("schema", 0, 0);
    if (schema > invitationSchema)
        return fail(ErrorKind::SchemaTooNew, whatItIs, std::to_string(schema));
    if (schema < 1)
        f.complain("schema");
    Invitation invitation;
    invitation.course = f.id<CourseId>("course");
    invitation.title = f.text("title");
    invitation.teacher = f.textOr("teacher", {});
    invitation.seat = f.id<SeatId>("seat");
    invitation.student = f.text("student");
    invitation.login = f.textOr("login", {});
    invitation.host = f.text("host");
    invitation.port = static_cast<int>(f.integerOr("port", 0, 0, 65536));
    invitation.user = f.text("user");
    invitation.hostKeys = acceptedKeys(f.texts("hostKeys"));
    std::vector<std::string> placeKeys = f.texts("earlierPlaceKeys");
    placeKeys.insert(placeKeys.begin(), f.textOr("placeKey", {}));
    invitation.placeKeys = acceptedKeys(placeKeys);
    if (json->contains("key"))
        invitation.privateKey = f.text("key");
    return f.finish(std::move(invitation)).and_then(soundInvitation);
}

std::string toText(const Invitation& invitation)
{
    Json json{{"schema", invitationSchema},
              {"course", invitation.course.text()},
              {"title", invitationLine(invitation.title)},
              {"seat", invitation.seat.text()},
              {"student", invitationLine(invitation.student)},
              {"host", invitation.host},
              {"port", invitation.port},
              {"user", invitation.user},
              {"hostKeys", linesOf(invitation.hostKeys)}};
    if (!invitation.teacher.empty())
        json["teacher"] = invitationLine(invitation.teacher);
    if (!invitation.login.empty())
        json["login"] = invitationLine(invitation.login);
    std::vector<std::string> placeKeys = linesOf(invitation.placeKeys);
    json["placeKey"] = placeKeys.empty() ? std::string() : placeKeys.front();
    if (placeKeys.size() > 1)
        json["earlierPlaceKeys"] = std::vector<std::string>(placeKeys.begin() + 1, placeKeys.end());
    if (invitation.privateKey)
        json["key"] = *invitation.privateKey;
    return toText(json) + "\n";
}

} // namespace pupitre
