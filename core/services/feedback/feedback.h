// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives feedback back: first read and sorted by student, so that the teacher sees who gets what, then sent.
// A student finds it beside the closed work, over sftp or scp, as `feedback`.
#pragma once

#include "core/services/classroom/classroom.h"
#include "core/services/feedback/feedbacksorting.h"

#include <QObject>

#include <memory>

class QTemporaryDir;

namespace pupitre
{

struct FeedbackDraft {
    SortedFeedback sorted;
    std::shared_ptr<QTemporaryDir> staging; // what is to be sent lies here as long as somebody holds this
};

struct FeedbackSent {
    SeatId seat;
    std::uint64_t files = 0;
    std::optional<Error> error;

    bool operator==(const FeedbackSent&) const = default;
};

class Feedback final : public QObject
{
    Q_OBJECT
public:
    Feedback(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent = nullptr);
    ~Feedback() override;

    /// `source`: a folder or a zip (feedbacksorting.h).
    void read(const TpRef& tp, std::filesystem::path source, Reply<FeedbackDraft> reply);
    /// What a student had as feedback of this TP is replaced. An error of one seat is told there; a lost
    /// connection ends it all, and sending again sends only what is not there.
    OperationId send(const TpRef& tp, FeedbackDraft draft, Reply<std::vector<FeedbackSent>> reply);

private:
    PlaceBook& m_places;
    Classroom& m_classroom;
    Operations& m_operations;
    Lane m_lane;    // reading files here
    Task m_reading; // one at a time: another source replaces it
};

} // namespace pupitre
