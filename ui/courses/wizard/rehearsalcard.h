// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few throw-away instances started on the place before the course is made, and what that says about the
// whole class.
#pragma once

#include "core/services/making/coursedraft.h"
#include "core/services/making/rehearsing.h"
#include "core/services/places/placebook.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pupitre
{

class MessageBar;
class ReadinessList;

class RehearsalCard final : public QFrame
{
    Q_OBJECT
public:
    RehearsalCard(PlaceBook& places, QWidget* parent);

    /// What would be rehearsed; what an earlier one said about something else is forgotten.
    void offer(const PlaceId& place, const Result<Course>& course, int seats);

private:
    void begin();
    void ended(const Result<RehearsalTook>& took);
    void showProgress(int done, int total);
    void showVerdict(const RehearsalTook& took);

    PlaceBook& m_places;
    PlaceId m_place;
    Course m_course;
    int m_seats = 0;
    int m_turn = 0; // answers to an older question are not shown
    QLabel* m_words;
    QPushButton* m_begin;
    QProgressBar* m_progress;
    MessageBar* m_trouble;
    ReadinessList* m_verdict;
};

} // namespace pupitre
