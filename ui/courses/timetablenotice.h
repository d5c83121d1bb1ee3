// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says on the page of a TP that its timetable has changed, shows what it would change, and takes it over when
// the person says so.
#pragma once

#include "core/services/timetable/timetablechecking.h"

#include <QObject>

namespace pupitre
{

class TpPage;

/// One line for each session and one for the deadline, as they are and as they would be.
[[nodiscard]] QString proposalLines(const TimetableProposal& proposal, const Tp& now, Instant at);

class TimetableNotice final : public QObject
{
    Q_OBJECT
public:
    TimetableNotice(TimetableChecking& checking, Classroom& classroom, TpPage& page);

private:
    void say(const TpRef& tp);
    void ask(const TpRef& tp);
    void takeOver(const TpRef& tp);

    TimetableChecking& m_checking;
    Classroom& m_classroom;
    TpPage& m_page;
};

} // namespace pupitre
