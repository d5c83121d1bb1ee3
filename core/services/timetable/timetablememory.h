// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the sessions of a TP came from, as long as it is worth asking again: one file for each TP on this
// computer, the owner's alone, because an address to subscribe is often a secret.
#pragma once

#include "core/formats/timetable.h"
#include "core/services/classroom/refs.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace pupitre
{

struct KnownTimetable {
    std::string source; // a file, or an address of timetablefetch.h
    std::string zone;   // it was read in
    Instant readAt{};
    std::vector<TimetableEvent> events; // without descriptions: programs write the hour of the export there

    bool operator==(const KnownTimetable&) const = default;
};

class Settings;

class TimetableMemory final
{
public:
    explicit TimetableMemory(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Beside the person's settings.
    explicit TimetableMemory(const Settings& settings);

    [[nodiscard]] Result<void> remember(const TpRef& tp, const KnownTimetable& timetable) const;
    /// Nothing where none is known, or its file is damaged.
    [[nodiscard]] std::optional<KnownTimetable> recall(const TpRef& tp) const;
    void forget(const TpRef& tp) const;
    void forget(const CourseRef& course) const; // all its TPs
    void forget(const PlaceId& place) const;    // all its courses
    /// What is known of one course's TPs, also for the TPs of the same ids of another. One that cannot be
    /// written is simply not asked again.
    void take(const CourseRef& from, const CourseRef& to) const;

private:
    [[nodiscard]] std::filesystem::path file(const TpRef& tp) const;
    [[nodiscard]] std::vector<TpRef> known() const;

    std::filesystem::path m_folder;
};

} // namespace pupitre
