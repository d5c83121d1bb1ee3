// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/refusal.h"

#include <array>
#include <utility>

namespace pupitre
{

namespace
{
constexpr std::array<std::pair<Refusal, const char*>, 20> refusalNames{{
    {Refusal::BadKeyLine, "badKeyLine"},
    {Refusal::NoCourse, "noCourse"},
    {Refusal::NoSeat, "noSeat"},
    {Refusal::Moving, "moving"},
    {Refusal::Withdrawn, "withdrawn"},
    {Refusal::Blocked, "blocked"},
    {Refusal::NotYet, "notYet"},
    {Refusal::NothingOpen, "nothingOpen"},
    {Refusal::ReadOnlyNow, "readOnlyNow"},
    {Refusal::BeingFrozen, "beingFrozen"},
    {Refusal::NothingHandedIn, "nothingHandedIn"},
    {Refusal::NotUnderstood, "notUnderstood"},
    {Refusal::NeedsNoTerminal, "needsNoTerminal"},
    {Refusal::NoTp, "noTp"},
    {Refusal::TooOften, "tooOften"},
    {Refusal::TooManyConnections, "tooManyConnections"},
    {Refusal::CannotStart, "cannotStart"},
    {Refusal::CannotShow, "cannotShow"},
    {Refusal::CannotSubmit, "cannotSubmit"},
    {Refusal::Broken, "broken"},
}};
} // namespace

const char* wireName(Refusal why)
{
    for (const auto& [value, name] : refusalNames)
        if (value == why)
            return name;
    return "";
}

std::optional<Refusal> refusalFromWireName(std::string_view text)
{
    for (const auto& [value, name] : refusalNames)
        if (text == name)
            return value;
    return std::nullopt;
}

} // namespace pupitre
