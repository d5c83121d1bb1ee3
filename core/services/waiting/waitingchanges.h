// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The changes that wait for places that do not answer: kept in the store, made one after the other when their
// place answers again. What the place refuses, or somebody else has changed meanwhile, is kept with the
// reason until the person drops it or tries again. Another window and the command line have the same store:
// what they add or drop there is seen within seconds, and before anything is made.
#pragma once

#include "core/services/waiting/waitingchange.h"

#include <QObject>
#include <QTimer>

#include <set>

namespace pupitre
{

class Classroom;
class Store;

class WaitingChanges final : public QObject
{
    Q_OBJECT
public:
    explicit WaitingChanges(Classroom& classroom, QObject* parent = nullptr);
    ~WaitingChanges() override;

    /// Reads what waits. Nothing is made before begin().
    [[nodiscard]] Result<void> useStore(Store& store);
    /// Makes what can be made, now and whenever a place answers. For the window: a command line does what it
    /// is told and no more.
    void begin();

    /// Does a change to this course have to wait: its place does not answer, or earlier ones wait? Never
    /// without a store to keep it in.
    [[nodiscard]] bool mustWait(const CourseRef& course) const;
    /// NotFound for a course or TP that was never seen; DatabaseFailed where it cannot be kept.
    [[nodiscard]] Result<void> extend(const TpRef& tp, ExtensionWish wish);
    [[nodiscard]] Result<void> changeStudents(const CourseRef& course, Roster roster,
                                              std::vector<SeatId> leaving);

    [[nodiscard]] const std::vector<WaitingChange>& all() const { return m_changes; } // in order
    void tryAgain(std::int64_t id);
    /// Not what is being made just now: Busy.
    [[nodiscard]] Result<void> drop(std::int64_t id);

    [[nodiscard]] Classroom& classroom() const { return m_classroom; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<void> read(); // what the store has, over what is known here
    void lookElsewhere();
    void wrote(const Result<void>& done);
    [[nodiscard]] Result<void> keep(const CourseRef& course, WaitingWhat what);
    [[nodiscard]] WaitingChange* find(std::int64_t id);
    [[nodiscard]] bool answers(const PlaceId& place) const;
    void goOn(const PlaceId& place);
    void make(const WaitingChange& change);
    void makeExtension(std::int64_t id, const TpRef& tp, const ExtensionWish& wish);
    void settle(std::int64_t id, const PlaceId& place, const std::optional<Error>& error);
    void forgetMade(std::int64_t id);

    Classroom& m_classroom;
    Store* m_store = nullptr;
    bool m_begun = false;
    std::vector<WaitingChange> m_changes;
    std::set<PlaceId> m_busy;   // one of theirs is being made
    std::int64_t m_written = 0; // WaitingTable::writtenElsewhere()
    bool m_apart = false;       // something could not be written: from then on what is known here counts
    QTimer m_look;
};

} // namespace pupitre
