// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/draft/draftstore.h"

#include "core/environments/draft/draftjson.h"
#include "core/services/textfile.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto draftEnding = ".json";
constexpr std::size_t mostDraftBytes = 4 * 1024 * 1024; // a Containerfile of somebody's is the most of it

fs::path draftFile(const fs::path& folder, const std::string& id)
{
    return folder / (id + draftEnding);
}

Result<EnvironmentDraft> readDraft(const fs::path& file)
{
    const auto text = readTextFile(file, mostDraftBytes);
    const auto json = text ? parseJson(*text, file.string()) : tl::unexpected<Error>(text.error());
    return json ? environmentDraftFromJson(*json) : tl::unexpected<Error>(json.error());
}

} // namespace

fs::path draftsBeside(const fs::path& shelf)
{
    return shelf.parent_path() / "environment-drafts";
}

std::vector<DraftEntry> readDrafts(const fs::path& folder)
{
    std::vector<std::pair<fs::file_time_type, DraftEntry>> found;
    std::error_code none;
    for (const auto& file : fs::directory_iterator(folder, none)) {
        DraftEntry entry{file.path().stem().string(), {}, {}};
        std::error_code unknown;
        if (file.path().extension() != draftEnding || !isValidId(entry.id) || !file.is_regular_file(unknown)
            || file.is_symlink(unknown))
            continue;
        auto draft = readDraft(file.path());
        if (draft) {
            draft->id = entry.id;
            entry.draft = *std::move(draft);
        } else {
            entry.error = draft.error();
        }
        found.emplace_back(file.last_write_time(unknown), std::move(entry));
    }
    std::ranges::sort(found, [](const auto& one, const auto& other) {
        return std::pair(other.first, one.second.id) < std::pair(one.first, other.second.id);
    });
    std::vector<DraftEntry> entries;
    for (auto& [when, entry] : found)
        entries.push_back(std::move(entry));
    return entries;
}

Result<void> writeDraft(const fs::path& folder, const EnvironmentDraft& draft)
{
    if (!isValidId(draft.id))
        return fail(ErrorKind::InvalidArgument, "draft", draft.id);
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return fail(ErrorKind::FileUnwritable, folder.string(), failed.message());
    return writeTextFile(draftFile(folder, draft.id), toText(toJson(draft)) + "\n", FileAccess::OwnerOnly);
}

Result<void> removeDraft(const fs::path& folder, const std::string& id)
{
    std::error_code failed;
    fs::remove(draftFile(folder, id), failed);
    if (failed)
        return fail(ErrorKind::FileUnwritable, draftFile(folder, id).string(), failed.message());
    // A save that was cut short has the same name with something behind.
    std::vector<fs::path> left;
    for (const auto& file : fs::directory_iterator(folder, failed))
        if (file.path().filename().string().starts_with(id + draftEnding + "."))
            left.push_back(file.path());
    for (const auto& file : left)
        fs::remove(file, failed);
    return {};
}

} // namespace pupitre
