// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text <-> Json, without exceptions and with a bound on nesting.
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
constexpr int maxDepth = 64;

/// Nesting is judged before parsing: nlohmann's parser is iterative, but destroying a deep value recurses.
bool nestsTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"')
            inString = true;
        else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']')
            --depth;
    }
    return false;
}
} // namespace

Result<Json> parseJson(std::string_view text, std::string_view what)
{
    if (nestsTooDeep(text))
        return fail(ErrorKind::Malformed, std::string(what), "nesting");
    Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded())
        return fail(ErrorKind::Malformed, std::string(what), std::string(text.substr(0, 80)));
    return json;
}

std::string toText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace pupitre
