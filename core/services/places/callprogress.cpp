// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See callprogress.h.
#include "core/services/places/callprogress.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
std::uint64_t countIn(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

std::string textIn(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}
} // namespace

Progress progressFrom(const Json& params)
{
    Progress progress;
    progress.done = countIn(params, "done");
    if (const auto total = countIn(params, "total"); total > 0)
        progress.total = total;
    progress.item = textIn(params, "seat");
    return progress;
}

} // namespace pupitre
