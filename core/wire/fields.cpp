// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fields.h.
#include "core/wire/fields.h"

#include <cmath>

namespace pupitre
{

namespace
{
const Json& emptyArray()
{
    static const Json empty = Json::array();
    return empty;
}
const Json& emptyObject()
{
    static const Json empty = Json::object();
    return empty;
}
} // namespace

Fields::Fields(const Json& object, std::string_view what) : m_object(&object), m_what(what)
{
    if (!object.is_object()) {
        m_object = &emptyObject();
        m_error = Error{ErrorKind::Malformed, m_what, "not an object"};
    }
}

const Json* Fields::find(const char* name) const
{
    const auto found = m_object->find(name);
    return found == m_object->end() || found->is_null() ? nullptr : &*found;
}

void Fields::complain(const char* name)
{
    if (!m_error)
        m_error = Error{ErrorKind::Malformed, m_what, name};
}

std::string Fields::text(const char* name)
{
    if (find(name) == nullptr)
        complain(name);
    return textOr(name, {});
}

std::string Fields::textOr(const char* name, std::string otherwise)
{
    const Json* member = find(name);
    if (member == nullptr)
        return otherwise;
    if (!member->is_string()) {
        complain(name);
        return otherwise;
    }
    return member->get<std::string>();
}

bool Fields::flagOr(const char* name, bool otherwise)
{
    const Json* member = find(name);
    if (member == nullptr)
        return otherwise;
    if (!member->is_boolean()) {
        complain(name);
        return otherwise;
    }
    return member->get<bool>();
}

std::int64_t Fields::integerOr(const char* name, std::int64_t otherwise, std::int64_t least,
                               std::int64_t most)
{
    const Json* member = find(name);
    if (member == nullptr)
        return otherwise;
    const bool tooBig = member->is_number_unsigned()
                        && member->get<std::uint64_t>()
                               > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (!member->is_number_integer() || tooBig) {
        complain(name);
        return otherwise;
    }
    const auto value = member->get<std::int64_t>();
    if (value < least || value > most) {
        complain(name);
        return otherwise;
    }
    return value;
}

int Fields::intOr(const char* name, int otherwise)
{
    return static_cast<int>(
        integerOr(name, otherwise, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

std::optional<int> Fields::maybeInt(const char* name)
{
    if (find(name) == nullptr)
        return std::nullopt;
    return static_cast<int>(integerOr(name, 0, 0, std::numeric_limits<int>::max()));
}

std::optional<double> Fields::maybeNumber(const char* name)
{
    const Json* member = find(name);
    if (member == nullptr)
        return std::nullopt;
    if (!member->is_number() || !std::isfinite(member->get<double>()) || member->get<double>() < 0) {
        complain(name);
        return std::nullopt;
    }
    return member->get<double>();
}

Instant Fields::instant(const char* name)
{
    if (find(name) == nullptr)
        complain(name);
    return maybeInstant(name).value_or(Instant{});
}

std::optional<Instant> Fields::maybeInstant(const char* name)
{
    if (find(name) == nullptr)
        return std::nullopt;
    const auto parsed = instantFromIso(textOr(name, {}));
    if (!parsed) {
        complain(name);
        return std::nullopt;
    }
    return *parsed;
}

Moment Fields::moment(const char* name)
{
    if (find(name) == nullptr)
        complain(name);
    return maybeMoment(name).value_or(Moment{});
}

std::optional<Moment> Fields::maybeMoment(const char* name)
{
    const Json* member = find(name);
    if (member == nullptr)
        return std::nullopt;
    Fields inner(*member, m_what + '.' + name);
    Moment moment;
    moment.utc = inner.instant("utc");
    moment.local = inner.textOr("local", {});
    return take(inner.finish(moment));
}

const Json& Fields::list(const char* name)
{
    const Json* member = find(name);
    if (member == nullptr)
        return emptyArray();
    if (member->is_array())
        return *member;
    complain(name);
    return emptyArray();
}

const Json& Fields::object(const char* name)
{
    const Json* member = find(name);
    if (member == nullptr)
        return emptyObject();
    if (member->is_object())
        return *member;
    complain(name);
    return emptyObject();
}

std::vector<std::string> Fields::texts(const char* name)
{
    std::vector<std::string> result;
    for (const Json& item : list(name)) {
        if (item.is_string())
            result.push_back(item.get<std::string>());
        else
            complain(name);
    }
    return result;
}

Json toJson(const Moment& moment)
{
    Json json{{"utc", toIso(moment.utc)}};
    if (!moment.local.empty())
        json["local"] = moment.local;
    return json;
}

} // namespace pupitre
