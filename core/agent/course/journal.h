// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal of a course: one JSON line per fact, numbered, appended and fsynced. Seat ids only: names would
// outlive their erasure here.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/instant.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct JournalEntry {
    std::int64_t number = 0; // given by appendJournal; grows by one
    Instant at{};            // now, where it is left zero
    std::string who;         // "teacher", "tick" or a seat id
    std::string what;        // "open", "end", "extend", "start", "freeze", "purge", "refuse", …
    std::string tp;          // may be empty
    std::string seat;        // whom it concerns; may be empty
    std::string result;      // "ok" or the wire name of an error kind
    std::string detail;      // at most 1 KiB is kept

    bool operator==(const JournalEntry&) const = default;
};

[[nodiscard]] Result<void> appendJournal(const StateTree& tree, const CourseId& course, JournalEntry entry);
/// All in one write and one fsync: a fact per seat must not cost a class its start.
[[nodiscard]] Result<void> appendJournal(const StateTree& tree, const CourseId& course,
                                         std::vector<JournalEntry> entries);

/// Entries numbered above `after`, oldest first, at most `limit`. Lines torn by a power cut are passed over.
[[nodiscard]] Result<std::vector<JournalEntry>> readJournal(const StateTree& tree, const CourseId& course,
                                                            std::int64_t after, std::size_t limit = 10'000);

/// Above this a journal is set aside as journal-<last number>.jsonl; readJournal reads those too.
inline constexpr std::int64_t journalRotationBytes = 1024 * 1024;

} // namespace pupitre
