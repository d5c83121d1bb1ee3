// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/data/datalist.h"

#include "core/wire/sha256.h"

namespace pupitre
{

std::vector<DataItem> itemsOf(const std::vector<ManifestEntry>& files)
{
    std::map<std::string, DataItem> items;
    std::map<std::string, std::vector<ManifestEntry>> folders;
    for (const ManifestEntry& file : files) {
        const auto slash = file.path.find('/');
        const std::string name = file.path.substr(0, slash);
        DataItem& item = items[name];
        item.name = name;
        item.bytes += file.size;
        if (slash == std::string::npos)
            item.sha256 = file.sha256;
        else
            folders[name].push_back({file.path.substr(slash + 1), file.sha256, file.size});
    }
    for (auto& [name, inside] : folders)
        items[name].sha256 = sha256Hex(toManifestText(std::move(inside)));
    std::vector<DataItem> list;
    for (auto& [name, item] : items)
        list.push_back(std::move(item));
    return list;
}

} // namespace pupitre
