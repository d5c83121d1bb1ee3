// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings submissions home: <folder>/<family name_login>/files, MANIFEST, receipt.json(.sig). Everything is
// compared with the manifest of the submission as it arrives; what is here already is not fetched again, and
// what the teacher changed or added in a collected folder is never touched. Only what is here and sound is
// marked as collected on the place.
#pragma once

#include "core/formats/gradingworksheet.h"
#include "core/services/classroom/classroom.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace pupitre
{

struct CollectPlan;

struct CollectedSeat {
    SeatId seat;
    std::filesystem::path folder; // empty: nothing was handed in, or `error`
    int submission = 0;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    SubmissionKind kind = SubmissionKind::HandIn;
    Instant at{}; // when it was handed in or frozen
    std::optional<Error> error;

    bool operator==(const CollectedSeat&) const = default;
};

enum class HandInLayout { Folders, MoodleZip, Nbgrader };

struct CollectReport {
    std::filesystem::path folder;
    std::vector<CollectedSeat> seats;
    std::filesystem::path made{};  // of it: the zip, or nbgrader's folder; empty: folders only
    int renamed = 0;               // files whose names could not go into it as they are
    int leftOut = 0;               // links, which neither takes
    std::vector<SeatId> unknown{}; // seats with somebody who is not in Moodle's worksheet

    bool operator==(const CollectReport&) const = default;
};

struct CollectWish {
    std::filesystem::path folder;
    std::optional<std::vector<SeatId>> seats{}; // nothing: everybody; else only theirs is fetched
    HandInLayout layout = HandInLayout::Folders;
    std::optional<GradingWorksheet> worksheet{};       // as Moodle gave it: who is which participant
    MoodleLanguage language = MoodleLanguage::English; // of the worksheet that is made where none was given
};

class Collect final : public QObject
{
    Q_OBJECT
public:
    Collect(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent = nullptr);
    ~Collect() override;

    /// The frozen submission of every seat, else its newest. What cannot be brought of one seat is told in
    /// its `error` and keeps nobody else's from coming.
    OperationId start(const TpRef& tp, CollectWish wish, Reply<CollectReport> reply);
    /// Everybody's, as folders.
    OperationId start(const TpRef& tp, std::filesystem::path folder, Reply<CollectReport> reply);
    /// Only of these seats; only theirs is fetched.
    OperationId startFor(const TpRef& tp, std::filesystem::path folder, std::vector<SeatId> seats,
                         Reply<CollectReport> reply);

private:
    OperationId begin(const TpRef& tp, CollectPlan plan, const Reply<CollectReport>& reply);

    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Lane m_lane; // moving and checking files here
};

} // namespace pupitre
