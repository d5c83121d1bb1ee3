// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a document has a key about which nothing was said: neither about it, nor about what it lies in, nor
// about what lies in it. For tests and fuzz targets.
#pragma once

#include "core/formats/environments/importremark.h"
#include "core/formats/environments/lineddocument.h"

#include <unordered_set>

namespace pupitre
{

inline bool isHeard(const nlohmann::json& value, const std::string& pointer,
                    const std::unordered_set<std::string>& said)
{
    if (said.contains(pointer))
        return true;
    if (!value.is_structured() || value.empty())
        return false;
    std::size_t index = 0;
    for (const auto& [key, one] : value.items())
        if (!isHeard(one, value.is_array() ? pointerTo(pointer, index++) : pointerTo(pointer, key), said))
            return false;
    return true;
}

/// The key's name; empty where all were heard. A list of which one item is spoken of counts as heard.
inline std::string firstUnheardKey(const nlohmann::json& document, const ImportRemarks& remarks)
{
    std::unordered_set<std::string> said;
    for (const ImportRemark& remark : remarks)
        said.insert(remark.where);
    for (const auto& [key, value] : document.items()) {
        const std::string pointer = pointerTo("", key);
        bool heard = isHeard(value, pointer, said);
        if (value.is_array()) // a command with one item that cannot be known
            for (std::size_t i = 0; i < value.size(); ++i)
                heard = heard || said.contains(pointerTo(pointer, i));
        if (!heard)
            return key.empty() ? "(empty)" : key;
    }
    return {};
}

} // namespace pupitre
