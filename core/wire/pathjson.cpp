// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes back unchanged from a text of JSON needs no other form.
#include "core/wire/pathjson.h"

#include "core/domain/base64.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

Json pathToJson(const std::string& path)
{
    Json plain(path);
    const auto back = parseJson(toText(plain), "path");
    return back && *back == plain ? plain : Json{{"base64", toBase64(path)}};
}

Result<std::string> pathFromJson(const Json& json)
{
    if (json.is_string())
        return json.get<std::string>();
    if (!json.is_object() || !json.contains("base64") || !json["base64"].is_string())
        return fail(ErrorKind::Malformed, "path");
    const auto bytes = fromBase64(json["base64"].get<std::string>());
    if (!bytes)
        return fail(ErrorKind::Malformed, "path", "base64");
    return *bytes;
}

} // namespace pupitre
