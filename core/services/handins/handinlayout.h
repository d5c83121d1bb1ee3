// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is made of a collection for others: a zip as Moodle downloads it, with a grading worksheet, or the
// folders nbgrader marks. The collected folders stay beside it, so that collecting again fetches only what
// changed.
#pragma once

#include "core/formats/gradingworksheet.h"
#include "core/services/handins/collect.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace pupitre
{

struct CollectPlan;

/// The folder of the collection itself within the one the person chose: that one, where nothing is made of
/// it.
[[nodiscard]] std::filesystem::path collectionFolder(const std::filesystem::path& chosen,
                                                     const CourseId& course, const TpId& tp,
                                                     HandInLayout layout);

/// Makes it from what `report` says is here. Blocking; for a lane. Work that cannot go in is told in its
/// seat's `error`; an error of the whole is DiskFull, FileUnwritable, Cancelled, or Malformed (subject
/// "worksheet").
[[nodiscard]] Result<CollectReport> layOut(const CollectPlan& plan, CollectReport report,
                                           const std::stop_token& stop);

/// <course>-<tp>.zip with "Ada Exemple_12345_assignsubmission_file/…", and <course>-<tp>.csv.
[[nodiscard]] Result<CollectReport> layOutForMoodle(const CollectPlan& plan, CollectReport report,
                                                    const std::stop_token& stop);
/// submitted/<login>/<tp>/… with timestamp.txt, and students.csv.
[[nodiscard]] Result<CollectReport> layOutForNbgrader(const CollectPlan& plan, CollectReport report,
                                                      const std::stop_token& stop);

} // namespace pupitre
