// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings submissions home: <folder>/<family name_login>/files, MANIFEST, receipt.json(.sig). Verified against
// the manifest on arrival, resumed by fetching only what is missing, and only then marked as collected on the
// place.
#pragma once

#include "core/services/classroom.h"
#include "core/services/operations.h"

#include <QObject>

#include <filesystem>

namespace pupitre
{

enum class CollectWhich {
    Newest,
    FrozenOnly
}; // Newest: the newest hand-in counts where nothing is frozen yet

struct CollectedSeat {
    SeatId seat;
    std::filesystem::path folder; // empty: nothing was handed in
    int submission = 0;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    bool frozen = false;
    std::optional<Error> error;
};

struct CollectReport {
    std::filesystem::path folder;
    std::vector<CollectedSeat> seats;
};

class Collect final : public QObject
{
    Q_OBJECT
public:
    Collect(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent = nullptr);

    OperationId start(const TpRef& tp, std::filesystem::path folder, CollectWhich which,
                      Reply<CollectReport> reply);

private:
    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
};

/// "Exemple Ada_aexemple" made safe as a folder name: no separators, no control bytes, no leading dot or
/// dash, at most 100 bytes cut at a character; empty becomes the seat's id. Different seats never get the
/// same.
[[nodiscard]] std::vector<std::string> folderNames(const std::vector<Seat>& seats);

} // namespace pupitre
