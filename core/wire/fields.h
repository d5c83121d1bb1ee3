// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading an object member by member, strictly: a member of the wrong type is an error that names it. The
// first error is kept; reading goes on with neutral values, so that a reader is a plain list of lines and
// asks once at the end.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace pupitre
{

class Fields final
{
public:
    /// `what` names the object in errors, e.g. "course".
    Fields(const Json& object, std::string_view what);

    [[nodiscard]] std::string text(const char* name); // required
    [[nodiscard]] std::string textOr(const char* name, std::string otherwise);
    [[nodiscard]] bool flagOr(const char* name, bool otherwise);
    [[nodiscard]] std::int64_t integerOr(const char* name, std::int64_t otherwise,
                                         std::int64_t least = std::numeric_limits<std::int64_t>::min(),
                                         std::int64_t most = std::numeric_limits<std::int64_t>::max());
    [[nodiscard]] int intOr(const char* name, int otherwise);
    [[nodiscard]] std::optional<int> maybeInt(const char* name); // not negative
    [[nodiscard]] std::optional<double> maybeNumber(const char* name);
    [[nodiscard]] Instant instant(const char* name); // required
    [[nodiscard]] std::optional<Instant> maybeInstant(const char* name);
    [[nodiscard]] Moment moment(const char* name); // required
    [[nodiscard]] std::optional<Moment> maybeMoment(const char* name);
    /// The member as an array; an empty one where it is absent.
    [[nodiscard]] const Json& list(const char* name);
    /// The member as an object; an empty one where it is absent.
    [[nodiscard]] const Json& object(const char* name);
    [[nodiscard]] std::vector<std::string> texts(const char* name);

    template <class IdType>
    [[nodiscard]] IdType id(const char* name)
    {
        auto parsed = IdType::parse(text(name));
        if (!parsed) {
            complain(name);
            return {};
        }
        return *std::move(parsed);
    }

    /// Takes over the failure of a nested reader.
    template <class T>
    [[nodiscard]] T take(Result<T> nested)
    {
        if (nested)
            return *std::move(nested);
        if (!m_error)
            m_error = nested.error();
        return {};
    }

    void complain(const char* name);

    template <class T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return value;
    }

private:
    [[nodiscard]] const Json* find(const char* name) const;

    const Json* m_object;
    std::string m_what;
    std::optional<Error> m_error;
};

[[nodiscard]] Json toJson(const Moment& moment);

/// An enum as text, both ways, from one table of {value, name}.
template <class E, std::size_t N>
struct NamedValues {
    std::pair<E, const char*> entries[N];

    [[nodiscard]] const char* name(E value) const
    {
        for (const auto& [v, n] : entries)
            if (v == value)
                return n;
        return "";
    }
    [[nodiscard]] std::optional<E> value(std::string_view text) const
    {
        for (const auto& [v, n] : entries)
            if (text == n)
                return v;
        return std::nullopt;
    }
    [[nodiscard]] E read(Fields& fields, const char* member, E otherwise) const
    {
        const std::string text = fields.textOr(member, name(otherwise));
        const auto found = value(text);
        if (!found)
            fields.complain(member);
        return found.value_or(otherwise);
    }
};

} // namespace pupitre
