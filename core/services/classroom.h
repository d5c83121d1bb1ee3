// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The courses of every place and the live status of their TPs, and what a teacher does with them. One truth:
// what the place says; what is shown while it is offline comes from the cache and carries its age.
#pragma once

#include "core/domain/course.h"
#include "core/domain/seatstatus.h"
#include "core/services/placebook.h"
#include "core/services/readiness.h"
#include "core/services/refs.h"
#include "core/services/reply.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace pupitre
{

class Store;

struct CourseCard {
    CourseRef ref;
    Course course;
    std::string revision;
    Instant seenAt{};  // when the place last said so
    bool live = false; // false: from the cache, the place is not connected

    bool operator==(const CourseCard&) const = default;
};

struct NextTp {
    TpRef ref;
    SeatPhase phase;   // phase.until: what to count down to
    Instant opensAt{}; // start of the session it is about
};

enum class RemovalForce { Refuse, Force }; // Force: also with work that nobody collected

/// What a removal would destroy, for the question before it.
struct RemovalLoss {
    int workspaces = 0;
    int submissions = 0;
    int uncollected = 0;
    std::uint64_t bytes = 0;
};

class Classroom final : public QObject
{
    Q_OBJECT
public:
    explicit Classroom(PlaceBook& places, QObject* parent = nullptr);
    ~Classroom() override;

    void useCache(Store& store); // shows what is cached at once

    [[nodiscard]] std::vector<CourseRef> courses() const; // by title
    [[nodiscard]] const CourseCard* card(const CourseRef& ref) const;
    [[nodiscard]] const Tp* tp(const TpRef& ref) const;
    /// The newest status anybody asked for; null before the first.
    [[nodiscard]] const TpStatus* status(const TpRef& ref) const;
    /// Difference between the place's clock and ours when the status came; the phase line is drawn with the
    /// place's.
    [[nodiscard]] std::chrono::milliseconds clockSkew(const PlaceId& place) const;

    /// Open now, else the next to open, else the next deadline, over all courses.
    [[nodiscard]] std::optional<NextTp> nextTp(Instant now) const;
    [[nodiscard]] std::vector<ReadinessFact> readiness(const TpRef& ref, Instant now) const;
    /// Asks the place again for what readiness needs (facts, images, status); statusChanged follows.
    void refreshReadiness(const TpRef& ref);
    void refresh(const PlaceId& place);
    void refreshAll();

    /// Keeps status() of this TP live (one second) until the handle is dropped. Several may watch the same
    /// TP.
    class Watching;
    [[nodiscard]] std::unique_ptr<Watching> watch(const TpRef& ref);

    void publish(const TpRef& ref, Reply<TpStatus> reply);
    void startTp(const TpRef& ref, Reply<TpStatus> reply);
    void endTp(const TpRef& ref, Reply<TpStatus> reply);
    void extendSeats(const TpRef& ref, std::vector<SeatId> seats, std::chrono::minutes more,
                     Reply<TpStatus> reply);
    void extendDeadline(const TpRef& ref, std::vector<SeatId> seats, Moment deadline, Reply<TpStatus> reply);
    void restartSeats(const TpRef& ref, std::vector<SeatId> seats, Reply<TpStatus> reply);
    void putCourse(const CourseRef& ref, Course course, std::string revision, Reply<std::string> reply);
    void removalLoss(const CourseRef& ref, Reply<RemovalLoss> reply);
    void removeCourse(const CourseRef& ref, RemovalForce force, Reply<void> reply);
    void journal(const CourseRef& ref, Reply<Json> reply);

    [[nodiscard]] PlaceBook& places() const { return m_places; }

Q_SIGNALS:
    void coursesChanged();
    void statusChanged(const pupitre::CourseRef& course, const pupitre::TpId& tp);

private:
    struct Private;
    PlaceBook& m_places;
    std::unique_ptr<Private> m_private;
};

class Classroom::Watching final
{
public:
    Watching(Classroom* classroom, TpRef ref);
    ~Watching();
    Watching(const Watching&) = delete;
    Watching& operator=(const Watching&) = delete;

private:
    QPointer<Classroom> m_classroom;
    TpRef m_ref;
};

} // namespace pupitre
