// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a TP's timetable again, at most once an hour, and says what it would change. The person decides: take
// it over, or leave the TP as it is, after which the same difference is not proposed again.
#pragma once

#include "core/services/classroom/classroom.h"
#include "core/services/timetable/timetableproposal.h"
#include "core/services/timetable/timetablereading.h"

#include <QObject>

#include <map>

namespace pupitre
{

class TimetableChecking final : public QObject
{
    Q_OBJECT
public:
    TimetableChecking(Classroom& classroom, TimetableReading& reading, TimetableMemory memory,
                      QObject* parent = nullptr);

    /// Where the sessions of a TP that was just made came from.
    void begin(const TpRef& tp, KnownTimetable timetable);
    /// Says proposed() if there is something to say. A source that cannot be read now is asked another time.
    void check(const TpRef& tp);
    /// Asks now, however lately it was asked; then proposal() says what it would change. NotFound (subject:
    /// the TP) where no timetable is known for it; what TimetableReading says.
    void ask(const TpRef& tp, Reply<void> reply);
    [[nodiscard]] const TimetableProposal* proposal(const TpRef& tp) const;

    /// Into the course as the place has it now; what other people changed meanwhile stays.
    void takeOver(const TpRef& tp, Reply<CourseCard> reply);
    void leave(const TpRef& tp);

Q_SIGNALS:
    void proposed(const pupitre::TpRef& tp);

private:
    struct Asked {
        KnownTimetable known;
        Timetable now;
        std::optional<TimetableProposal> proposal;
        Task task;
    };
    void askAbout(const TpRef& tp, KnownTimetable known, const Reply<void>& reply);
    void compare(const TpRef& tp, Timetable timetable);

    Classroom& m_classroom;
    TimetableReading& m_reading;
    TimetableMemory m_memory;
    std::map<TpRef, Asked> m_asked;
};

} // namespace pupitre
