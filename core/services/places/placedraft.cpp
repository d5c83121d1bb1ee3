// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placedraft.h.
#include "core/services/places/placedraft.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace pupitre
{

namespace
{
/// One hop or several, "user@host:port,…": nothing but what ssh needs for that.
bool isJump(const std::string& text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("@.:,_-[]").find(c) != std::string_view::npos;
    };
    bool atStart = true;
    for (const char c : text) {
        if (!allowed(c) || (atStart && c == '-'))
            return false;
        atStart = c == ',' || c == '@';
    }
    return true;
}

bool canBeRead(const std::string& path)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(path, ignored) && std::ifstream(path).good();
}
} // namespace

std::vector<PlaceDraftProblem> validate(const PlaceDraft& draft)
{
    std::vector<PlaceDraftProblem> problems;
    if (draft.kind == PlaceKind::ThisComputer)
        return problems;
    if (draft.destination.empty())
        problems.push_back(PlaceDraftProblem::DestinationMissing);
    else if (!placeAddressFromText(draft.destination))
        problems.push_back(PlaceDraftProblem::DestinationRefused);
    if (!isJump(draft.jump))
        problems.push_back(PlaceDraftProblem::JumpRefused);
    if (!draft.identity.empty() && !canBeRead(draft.identity))
        problems.push_back(PlaceDraftProblem::IdentityUnreadable);
    return problems;
}

Result<PlaceAddress> addressFrom(const PlaceDraft& draft)
{
    if (!validate(draft).empty())
        return fail(ErrorKind::InvalidArgument, "destination", draft.destination);
    if (draft.kind == PlaceKind::ThisComputer)
        return PlaceAddress{};
    auto address = placeAddressFromText(draft.destination);
    if (address)
        address->jump = draft.jump;
    return address;
}

std::string nameFrom(const PlaceDraft& draft)
{
    if (!draft.name.empty())
        return draft.name;
    const auto address = addressFrom(draft);
    if (!address)
        return {};
    const std::string& host = address->host;
    const bool isNumeric = host.find_first_not_of("0123456789.:[]") == std::string::npos;
    return isNumeric ? host : host.substr(0, host.find('.'));
}

} // namespace pupitre
