// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment made from what exists: looked at first, then taken over. Nothing of it is run on this
// computer. Blocking, for a lane.
#pragma once

#include "core/environments/import/imported.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace pupitre
{

enum class ImportKind { Folder, Archive, Git, Image };

/// What a person typed or dropped: a folder or a file that is there, an address of isGitAddress(), else an
/// image.
[[nodiscard]] ImportKind importKindOf(const std::string& source);

struct ImportPreview {
    ImportKind kind = ImportKind::Folder;
    std::string source;
    std::filesystem::path folder;         // where its files are; empty for an image
    std::vector<EnvironmentSource> files; // what was looked at
    ImportPlan plan;
    bool ours = false; // written by us: taken over as it is

    bool operator==(const ImportPreview&) const = default;
};

/// Unpacks or fetches into `work`, which is empty, where that is needed, and reads. NotFound (subject: the
/// source) where nothing says what it is; HostOffline and NotPermitted for Git (detail: its last line);
/// Cancelled; as unpackArchive(), listFolder() and environmentFrom().
[[nodiscard]] Result<ImportPreview>
previewImport(const std::string& source, const std::filesystem::path& work, std::stop_token stop = {});

/// Of a repository that is being fetched into `work`: bytes that came so far. A look at one small folder.
[[nodiscard]] std::uint64_t fetchedBytes(const std::filesystem::path& work);

/// Makes the folder of a template but for what writeTemplate() writes: the files in code/, and in context/
/// what is built in. UnsafePath, TooLarge as readBuildContext(); FileUnreadable; FileUnwritable; Cancelled.
[[nodiscard]] Result<void> layOutImport(const ImportPreview& preview, const std::filesystem::path& to,
                                        std::stop_token stop = {});

} // namespace pupitre
