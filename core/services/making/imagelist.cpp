// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/making/imagelist.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

std::set<std::string> imageReferencesIn(const Json& answer)
{
    std::set<std::string> references;
    const auto images = answer.find("images");
    if (images == answer.end() || !images->is_array())
        return references;
    for (const Json& image : *images)
        if (image.is_object() && image.contains("reference") && image["reference"].is_string())
            references.insert(image["reference"].get<std::string>());
    return references;
}

} // namespace pupitre
