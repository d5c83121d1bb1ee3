// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names that end up in paths, command lines and authorized_keys: lower case, short, and of a type each, so
// that a seat is never passed where a course is meant.
#pragma once

#include "core/domain/error.h"

#include <compare>
#include <string>
#include <string_view>

namespace pupitre
{

/// True for [a-z0-9][a-z0-9._-]{0,31}: no path separator, no leading dot or dash, nothing a shell or sshd
/// reads.
[[nodiscard]] bool isValidId(std::string_view text);

/// A valid id made from free text: "TP 3 – Réseaux" gives "tp-3-r-seaux"; empty input gives "x".
[[nodiscard]] std::string idFromText(std::string_view text);

template <class Tag>
class Id final
{
public:
    Id() = default;

    /// Malformed (subject: the kind of id) for anything isValidId() refuses.
    [[nodiscard]] static Result<Id> parse(std::string_view text)
    {
        if (!isValidId(text))
            return fail(ErrorKind::Malformed, Tag::name, std::string(text.substr(0, 64)));
        Id id;
        id.m_text = text;
        return id;
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

struct CourseTag {
    static constexpr const char* name = "course";
};
struct SeatTag {
    static constexpr const char* name = "seat";
};
struct TpTag {
    static constexpr const char* name = "tp";
};
struct HostTag {
    static constexpr const char* name = "host";
};

using CourseId = Id<CourseTag>;
using SeatId = Id<SeatTag>;
using TpId = Id<TpTag>;
using HostId = Id<HostTag>;

} // namespace pupitre
