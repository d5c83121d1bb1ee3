// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See treelist.h.
#include "core/services/handins/treelist.h"

#include "core/wire/methods.h"
#include "core/wire/pathjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

Result<std::vector<ManifestEntry>> treeListFromJson(const Json& answer)
{
    std::vector<ManifestEntry> entries;
    const auto list = answer.find("entries");
    if (list == answer.end() || !list->is_array())
        return fail(ErrorKind::ProtocolViolation, method::treeManifest, toText(answer).substr(0, 200));
    for (const Json& one : *list) {
        auto path = pathFromJson(one.value("path", Json()));
        const auto hash = one.find("sha256");
        const auto size = one.find("size");
        if (!path || hash == one.end() || !hash->is_string() || size == one.end()
            || !size->is_number_unsigned())
            return fail(ErrorKind::ProtocolViolation, method::treeManifest, toText(one).substr(0, 200));
        entries.push_back({std::move(*path), hash->get<std::string>(), size->get<std::uint64_t>()});
    }
    return entries;
}

} // namespace pupitre
