// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TP hands out: its code, the data and the documents, as the place has them; and documents more, also
// while a TP runs.
#pragma once

#include "core/remote/transfer/treetransfer.h"
#include "core/services/classroom/refs.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"
#include "core/wire/manifest.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

/// Files of a tree of the course as the place names it ("code/tp1@v1", "data", "documents"), by path; none
/// where there is no such tree.
void readShared(PlaceBook& places, const CourseRef& course, const std::string& tree,
                Reply<std::vector<ManifestEntry>> reply);

/// Copies these files beside one another into `staging`, which must be empty. AlreadyExists (subject: the
/// name) for two of one name; FileUnreadable; FileUnwritable. Blocking: for files a person picked.
[[nodiscard]] Result<void> stageDocuments(const std::vector<std::filesystem::path>& files,
                                          const std::filesystem::path& staging);

/// Sends what was staged to the course's documents: one of the same name is replaced, others stay, and
/// environments that run see it at once. Dropping the task breaks it off.
[[nodiscard]] Task addDocuments(PlaceBook& places, const CourseRef& course,
                                const std::filesystem::path& staging, Reply<TransferDone> reply);

} // namespace pupitre
