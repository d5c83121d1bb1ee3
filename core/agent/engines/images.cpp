// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See images.h.
#include "core/agent/engines/images.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pupitre
{

Result<std::vector<ImageFacts>> imagesIn(std::string_view text, const char* names,
                                         std::int64_t (*created)(const Json&))
{
    const auto json = parseJson(text, "images");
    if (!json)
        return tl::unexpected<Error>(json.error());
    if (!json->is_array())
        return fail(ErrorKind::Malformed, "images");
    std::vector<ImageFacts> images;
    for (const auto& image : *json) {
        if (!image.is_object() || !image.contains(names) || !image[names].is_array())
            continue; // an image without a name is nobody's
        for (const auto& name : image[names]) {
            if (!name.is_string())
                continue;
            ImageFacts facts;
            facts.reference = name.get<std::string>();
            if (image.contains("Size") && image["Size"].is_number_unsigned())
                facts.bytes = image["Size"].get<std::uint64_t>();
            if (image.contains("Created"))
                facts.created = created(image["Created"]);
            images.push_back(std::move(facts));
        }
    }
    return images;
}

Result<ImageIdentity> identityIn(std::string_view text)
{
    constexpr std::string_view scheme = "sha256:";
    constexpr std::size_t idDigits = 64;
    if (text.starts_with(scheme))
        text.remove_prefix(scheme.size());
    const auto blank = text.find(' ');
    ImageIdentity identity{std::string(text.substr(0, blank)), {}};
    if (blank != std::string_view::npos)
        identity.architecture = text.substr(blank + 1, text.find_first_of("\r\n", blank) - blank - 1);
    if (identity.id.size() != idDigits || identity.architecture.empty()
        || identity.id.find_first_not_of("0123456789abcdef") != std::string::npos)
        return fail(ErrorKind::Malformed, "image", std::string(text.substr(0, 200)));
    return identity;
}

bool isValidImageReference(std::string_view text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._-/:@").find(c) != std::string_view::npos;
    };
    const auto starts = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 200 && starts(text.front()) && std::ranges::all_of(text, fits);
}

} // namespace pupitre
