// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student changed: the files of a submission beside those that were handed out. Both lists are made on
// the place, of trees at rest; a living workspace is never read.
#pragma once

#include "core/domain/filechanges.h"
#include "core/services/classroom/refs.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"
#include "core/wire/manifest.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

struct HandInChanges {
    std::vector<FileChange> changes; // by path
    std::size_t unchanged = 0;       // files that are as they were handed out

    bool operator==(const HandInChanges&) const = default;
};

/// By hash; paths of both are those that the student saw.
[[nodiscard]] HandInChanges changesBetween(const std::vector<ManifestEntry>& handedOut,
                                           const std::vector<ManifestEntry>& handedIn);

struct SubmissionRef {
    TpRef tp;
    SeatId seat;
    int number = 0;

    bool operator==(const SubmissionRef&) const = default;
};

/// Names of trees on the place.
[[nodiscard]] std::string submissionTree(const SubmissionRef& submission);
[[nodiscard]] std::string handedOutTree(const TpRef& tp, const std::string& codeVersion);

/// `codeVersion` as the TP names it; empty: nothing was handed out, and every file is an added one.
void readChanges(PlaceBook& places, const SubmissionRef& submission, const std::string& codeVersion,
                 Reply<HandInChanges> reply);

} // namespace pupitre
