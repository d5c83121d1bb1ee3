// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course in a folder of this computer: course/ as it lies on a place, MANIFEST of all of it (sha256sum -c),
// and export.json, written last. Blocking, for a lane.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

struct ArchiveFacts {
    CourseId course;
    std::string title;
    std::string place; // the name of the place it came from
    Instant at{};
    std::vector<std::string> leftOut; // files that are nothing but holes
    int submissions = 0;              // each was compared with its MANIFEST and receipt
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;

    bool operator==(const ArchiveFacts&) const = default;
};

[[nodiscard]] std::filesystem::path courseIn(const std::filesystem::path& archive);

/// AlreadyExists where the folder holds anything but this course, begun and not sealed.
[[nodiscard]] Result<void> beginArchive(const std::filesystem::path& archive, const CourseId& course);

/// Compares every submission with its MANIFEST and its receipt with `placeKeys`, and writes MANIFEST and
/// export.json. TransferDamaged (subject: seat/tp/number).
[[nodiscard]] Result<ArchiveFacts> sealArchive(const std::filesystem::path& archive, ArchiveFacts facts,
                                               const std::vector<std::string>& placeKeys,
                                               std::stop_token stop);

/// Compares everything with MANIFEST. TransferDamaged (subject: the path), NotFound (subject "export.json")
/// for a folder that is no archive or was never sealed, SchemaTooNew.
[[nodiscard]] Result<ArchiveFacts> openArchive(const std::filesystem::path& archive, std::stop_token stop);

} // namespace pupitre
