// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the sessions of a TP came from, as long as it is worth asking again: one file for each TP on this
// computer, the owner's alone, because an address to subscribe is often a secret.
#pragma once

#include "core/formats/timetable.h"
#include "core/services/refs.h"

#include <filesystem>
#include <optional>

namespace pupitre
{

struct KnownTimetable {
    std::string source; // a file, or an address of timetablefetch.h
    std::string zone;   // it was read in
    Instant readAt{};
    std::vector<TimetableEvent> events; // without descriptions: programs write the hour of the export there

    bool operator==(const KnownTimetable&) const = default;
};

class TimetableMemory final
{
public:
    explicit TimetableMemory(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<void> remember(const TpRef& tp, const KnownTimetable& timetable) const;
    /// Nothing where none is known, or its file is damaged.
    [[nodiscard]] std::optional<KnownTimetable> recall(const TpRef& tp) const;
    void forget(const TpRef& tp) const;

private:
    [[nodiscard]] std::filesystem::path file(const TpRef& tp) const;

    std::filesystem::path m_folder;
};

} // namespace pupitre
