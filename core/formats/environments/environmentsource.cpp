// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/environmentsource.h"

#include "core/formats/environments/environmentassembly.h"

namespace pupitre
{

Result<ImportedEnvironment> environmentFrom(const FolderListing& folder, const ReadFolderFile& read)
{
    if (folder.files.size() > maxListedFiles)
        return fail(ErrorKind::TooLarge, remarkText(folder.name), std::to_string(maxListedFiles) + " files");
    const FolderIndex index(folder);
    if (index.hasFolder("binder") && index.hasFolder(".binder")) // repo2docker refuses it too
        return fail(ErrorKind::Conflict, "binder/", ".binder/");
    const std::vector<EnvironmentSource> sources = environmentSources(folder);
    if (sources.empty())
        return fail(ErrorKind::NotFound, remarkText(folder.name));

    EnvironmentAssembly assembly(folder, read);
    for (const EnvironmentSource& source : sources)
        assembly.add(source);
    if (!assembly.anythingRead() && assembly.firstError())
        return tl::unexpected(*assembly.firstError());
    return assembly.take();
}

Result<ImportedEnvironment> environmentFromImage(std::string_view reference)
{
    auto image = parseImageReference(reference);
    if (!image)
        return tl::unexpected(image.error());
    ImportedEnvironment environment;
    environment.name = remarkText(familiarText(*image));
    environment.sources.push_back({EnvironmentSourceKind::ImageReference, {}, EnvironmentSourceUse::Base});
    environment.image = std::move(*image);
    return environment;
}

} // namespace pupitre
