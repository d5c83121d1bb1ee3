// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/templatefolder.h"

#include "core/environments/build/buildcontext.h"
#include "core/environments/build/devcontainertext.h"
#include "core/environments/build/recipe.h"
#include "core/services/textfile.h"
#include "core/wire/environmentjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostTemplateBytes = 1024 * 1024; // of one of its texts

fs::path devcontainerOf(const fs::path& folder)
{
    return folder / ".devcontainer" / "devcontainer.json";
}

/// Empty removes the file, so that nothing stays of what the environment no longer has.
Result<void> writeOrRemove(const fs::path& file, const std::string& text)
{
    if (!text.empty())
        return writeTextFile(file, text);
    std::error_code failed;
    fs::remove(file, failed);
    return failed ? fail(ErrorKind::FileUnwritable, file.string(), failed.message()) : Result<void>{};
}

/// A Containerfile of somebody's own may copy a requirements.txt that is none of ours.
Result<void> writeRequirements(const fs::path& folder, const Environment& environment)
{
    if (!environment.containerfile.empty())
        return {};
    return writeOrRemove(buildContextFolder(folder) / "requirements.txt", requirementsText(environment));
}

/// The array of `data` as environmentFromJson() reads it, laid out for people and for `git diff`.
std::string dataText(const Environment& environment)
{
    const Json json = toJson(environment);
    const auto data = json.find("data");
    return data == json.end() ? std::string()
                              : data->dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Nothing for a file that is not there.
Result<std::string> readIfThere(const fs::path& file)
{
    return fs::exists(fs::symlink_status(file)) ? readTextFile(file, mostTemplateBytes) : std::string();
}

/// JSON with comments, as editors write it.
Result<Json> oursIn(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false, true);
    if (!json.is_object())
        return fail(ErrorKind::Malformed, "devcontainer.json");
    const auto customizations = json.find("customizations");
    if (customizations == json.end() || !customizations->is_object() || !customizations->contains("pupitre"))
        return fail(ErrorKind::NotFound, "customizations.pupitre");
    return (*customizations)["pupitre"];
}

} // namespace

Result<void> writeTemplate(const fs::path& folder, const Environment& environment)
{
    if (const auto errors = validate(environment); !errors.empty())
        return tl::unexpected<Error>(errors.front());
    std::error_code failed;
    fs::create_directories(folder / ".devcontainer", failed);
    if (!failed)
        fs::create_directories(buildContextFolder(folder), failed); // devcontainer.json names it
    if (failed)
        return fail(ErrorKind::FileUnwritable, folder.string(), failed.message());
    auto written = writeRequirements(folder, environment);
    if (written)
        written = writeTextFile(folder / "Containerfile", containerfileText(environment));
    if (written)
        written = writeOrRemove(folder / "data.json", dataText(environment));
    return written ? writeTextFile(devcontainerOf(folder), devcontainerText(environment)) : written;
}

Result<Environment> readTemplate(const fs::path& folder)
{
    const auto text = readTextFile(devcontainerOf(folder), mostTemplateBytes);
    const auto containerfile = text ? readIfThere(folder / "Containerfile") : text;
    const auto data = containerfile ? readIfThere(folder / "data.json") : containerfile;
    if (!data)
        return tl::unexpected<Error>(data.error());
    auto json = oursIn(*text);
    if (json && !data->empty() && json->is_object()) {
        auto list = parseJson(*data, "data.json");
        if (!list)
            return tl::unexpected<Error>(list.error());
        (*json)["data"] = *std::move(list);
    }
    auto environment = json ? environmentFromJson(*json) : tl::unexpected<Error>(json.error());
    if (environment && !containerfile->empty() && containerfileText(*environment) != *containerfile)
        environment->containerfile = *containerfile;
    return environment;
}

} // namespace pupitre
