// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/copiedfiles.h"

#include "core/services/textfile.h"
#include "core/wire/json.h"
#include "core/wire/pathjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
constexpr std::size_t maxCopiedBytes = 256 * 1024 * 1024; // a million files

Result<void> takeCopied(const Json& json, CopiedFiles& files)
{
    if (!json.is_array() || json.size() != 3 || !json[1].is_number_unsigned() || !json[2].is_number_integer())
        return fail(ErrorKind::Malformed, "list of copied files");
    auto path = pathFromJson(json[0]);
    if (!path)
        return tl::unexpected(path.error());
    files.emplace(std::move(*path), CopiedFile{json[1].get<std::uint64_t>(), json[2].get<std::int64_t>()});
    return {};
}
} // namespace

Result<CopiedFiles> readCopiedFiles(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return CopiedFiles{};
    const auto text = readTextFile(file, maxCopiedBytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parseJson(*text, "list of copied files");
    if (!json)
        return tl::unexpected(json.error());
    if (!json->is_array())
        return fail(ErrorKind::Malformed, "list of copied files");
    CopiedFiles files;
    for (const auto& one : *json)
        if (const auto ok = takeCopied(one, files); !ok)
            return tl::unexpected(ok.error());
    return files;
}

Result<void> writeCopiedFiles(const std::filesystem::path& file, const CopiedFiles& files)
{
    Json json = Json::array();
    for (const auto& [path, facts] : files)
        json.push_back(Json::array({pathToJson(path), facts.size, facts.mtime}));
    return writeTextFile(file, toText(json) + "\n");
}

} // namespace pupitre
