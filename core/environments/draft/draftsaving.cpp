// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/draft/draftsaving.h"

#include "core/environments/foldercopy.h"
#include "core/environments/presets.h"
#include "core/environments/shelf.h"

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

/// Each under its own name; the page where they are chosen says that links out of a folder stay behind.
Result<void> copyChosen(const std::vector<fs::path>& chosen, const fs::path& to, const std::stop_token& stop)
{
    for (const auto& path : chosen) {
        std::error_code failed;
        const auto target = to / path.filename();
        fs::create_directories(to, failed);
        if (fs::is_directory(path, failed)) {
            if (auto copied = copyFolder(path, target, stop, LinksOut::LeftOut); !copied)
                return copied;
            continue;
        }
        fs::copy_file(path, target, failed);
        if (failed)
            return fail(failed == std::errc::file_exists ? ErrorKind::AlreadyExists
                                                         : ErrorKind::FileUnreadable,
                        path.string(), failed.message());
    }
    return {};
}

Result<void> copyFiles(const ResourceChoice& files, const fs::path& folder, const std::stop_token& stop)
{
    auto done = copyChosen(files.code, folder / "code", stop);
    if (done)
        done = copyChosen(files.data, folder / "data", stop);
    return done ? copyChosen(files.documents, folder / "documents", stop) : done;
}

/// Nothing that is there is replaced: the first of the chosen whose name is taken.
Result<void> checkFree(const ResourceChoice& files, const fs::path& folder)
{
    for (const auto& [chosen, part] : {std::pair(&files.code, "code"), std::pair(&files.data, "data"),
                                       std::pair(&files.documents, "documents")})
        for (const auto& path : *chosen)
            if (const auto target = folder / part / path.filename(); fs::exists(fs::symlink_status(target)))
                return fail(ErrorKind::AlreadyExists, target.string());
    return {};
}

/// Everything in the folder but what writeTemplate() writes.
Result<void> layOutDraft(const EnvironmentDraft& draft, const DraftSources& sources, const fs::path& folder,
                         const std::stop_token& stop)
{
    Result<void> done;
    if (draft.origin == DraftOrigin::Source)
        done = layOutImport(*sources.preview, folder, stop);
    else if (draft.origin == DraftOrigin::Preset && draft.exercise)
        done = writePresetFiles(draft.environment.platform, sources.language, folder);
    return done ? copyFiles(draft.files, folder, stop) : done;
}

} // namespace

Result<Environment> saveDraft(const fs::path& root, const EnvironmentDraft& draft,
                              const DraftSources& sources, std::stop_token stop)
{
    const Environment environment = environmentOf(draft);
    if (draft.origin == DraftOrigin::Source && !sources.preview)
        return fail(ErrorKind::NotFound, draft.source);
    if (environment.id.empty())
        return addToShelf(root, environment,
                          [&](const fs::path& folder) { return layOutDraft(draft, sources, folder, stop); });
    auto saved = checkFree(draft.files, root / environment.id.text());
    if (saved)
        saved = saveOnShelf(root, environment);
    if (saved)
        saved = copyFiles(draft.files, root / environment.id.text(), stop);
    return saved ? Result<Environment>(environment) : tl::unexpected<Error>(saved.error());
}

} // namespace pupitre
