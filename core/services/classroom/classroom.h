// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The courses of every place and the live status of their TPs, and what a teacher does with them. One truth:
// what the place says; what is shown while it is offline comes from the cache and carries its age.
#pragma once

#include "core/domain/course.h"
#include "core/domain/seatstatus.h"
#include "core/formats/roster.h"
#include "core/services/classroom/readiness.h"
#include "core/services/classroom/refs.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace pupitre
{

class Store;

struct CourseCard {
    CourseRef ref;
    Course course;
    std::string revision;
    Instant seenAt{};              // when the place last said so
    bool live = false;             // false: from the cache, the place is not connected
    bool changedElsewhere = false; // this revision is news that no action of this program made
    std::vector<std::string> earlierReceiptKeys{}; // of places the course lived on before

    bool operator==(const CourseCard&) const = default;
};

struct NextTp {
    TpRef ref;
    SeatPhase phase;   // phase.until: what to count down to
    Instant opensAt{}; // start of the session it is about, or the deadline in hand-in
};

enum class RemovalForce { Refuse, Force }; // Force: also with work that nobody collected

/// What a removal would destroy, for the question before it.
struct RemovalLoss {
    int workspaces = 0;
    int submissions = 0;
    int uncollected = 0;
    std::uint64_t bytes = 0; // of the newest submissions
};

class Classroom final : public QObject
{
    Q_OBJECT
public:
    Classroom(PlaceBook& places, Operations& operations, QObject* parent = nullptr);
    ~Classroom() override;

    void useCache(Store& store); // shows what is cached at once

    [[nodiscard]] std::vector<CourseRef> courses() const; // by title
    [[nodiscard]] const CourseCard* card(const CourseRef& ref) const;
    [[nodiscard]] const Tp* tp(const TpRef& ref) const;
    /// The newest status anybody asked for; null before the first.
    [[nodiscard]] const TpStatus* status(const TpRef& ref) const;
    /// Why the newest question about this TP was not answered, if it was not.
    [[nodiscard]] std::optional<Error> statusError(const TpRef& ref) const;
    /// The place's clock minus ours; countdowns run on the place's.
    [[nodiscard]] std::chrono::milliseconds clockSkew(const PlaceId& place) const;
    /// Of a reachable place: why its courses could not be read, if they could not.
    [[nodiscard]] std::optional<Error> refreshError(const PlaceId& place) const;

    /// Open now, else the next to open, else the next deadline, over all published TPs.
    [[nodiscard]] std::optional<NextTp> nextTp(Instant now) const;
    [[nodiscard]] std::vector<ReadinessFact> readiness(const TpRef& ref) const;
    /// Asks the place again for what readiness needs (images, status); statusChanged follows.
    void refreshReadiness(const TpRef& ref);
    void refresh(const PlaceId& place);
    void refreshAll();
    /// As refresh(), and says when every course was read; fails with the first that could not be.
    void readAll(const PlaceId& place, Reply<void> reply);

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
    /// Makes the TP's image from what is installed on its place; readiness follows. Its name must begin with
    /// localhost/ (madeHere): another name promises what a registry holds.
    void makeImage(const TpRef& ref, std::vector<std::string> packages, Reply<void> reply);
    [[nodiscard]] static bool madeHere(const std::string& image) { return image.starts_with("localhost/"); }
    /// Replaces the desired state; `revision` is that of the course it was made from, empty for a new one.
    void putCourse(const PlaceId& place, Course course, std::string revision, Reply<CourseCard> reply);
    void getCourse(const CourseRef& ref, Reply<CourseCard> reply);
    /// Takes a class list over into the course as the place has it now: its new people get seats, known ones
    /// are corrected, and of those it does not name only `leaving` go.
    void changeStudents(const CourseRef& ref, Roster roster, std::vector<SeatId> leaving,
                        Reply<CourseCard> reply);
    void removalLoss(const CourseRef& ref, Reply<RemovalLoss> reply);
    void removeCourse(const CourseRef& ref, RemovalForce force, Reply<void> reply);
    void journal(const CourseRef& ref, Reply<Json> reply);

    [[nodiscard]] PlaceBook& places() const { return m_places; }

Q_SIGNALS:
    void coursesChanged();
    void courseGone(const pupitre::CourseRef& course); // from its place, whoever removed it
    void statusChanged(const pupitre::CourseRef& course, const pupitre::TpId& tp);

private:
    struct Watched {
        int watchers = 0;
        int generation = 0; // of the link, when it was subscribed
        Task task;
    };

    void placeChanged(const PlaceId& place);
    [[nodiscard]] std::vector<CourseId> listed(const PlaceId& place, const Json& list);
    void readEach(const PlaceId& place, const std::vector<CourseId>& courses, const Reply<void>& reply);
    void keepCard(CourseCard card);
    /// Brackets a change of ours: revisions that come in between are its echo.
    void beginChange(const CourseRef& ref) { ++m_changing[ref]; }
    void endChange(const CourseRef& ref);
    void keepStatus(const PlaceId& place, Result<TpStatus> status, const TpRef& about);
    void subscribe(const TpRef& ref);
    void stopWatching(const TpRef& ref);
    [[nodiscard]] PlaceLink* link(const PlaceId& place) const;
    void takeOver(const CourseRef& ref, const Roster& roster, const std::vector<SeatId>& leaving,
                  int conflicts, const Reply<CourseCard>& ended);
    void takeOverNext(const CourseRef& ref);
    /// A change of one TP that may take long: shown as an operation, its answer kept as the status.
    void act(OperationKind kind, const char* method, const TpRef& ref, Json more, Reply<TpStatus> reply);
    /// A change that is quick: no operation.
    void change(const char* method, const TpRef& ref, Json params, Reply<TpStatus> reply);

    PlaceBook& m_places;
    Operations& m_operations;
    Store* m_store = nullptr;
    std::map<CourseRef, CourseCard> m_cards;
    std::map<CourseRef, int> m_changing;
    std::map<CourseRef, std::deque<std::function<void()>>> m_takeOvers; // class lists; the first is at work
    std::map<TpRef, TpStatus> m_statuses;
    std::map<TpRef, Error> m_statusErrors;
    std::map<PlaceId, Error> m_refreshErrors;
    std::map<PlaceId, std::set<std::string>> m_images;
    std::map<PlaceId, PlaceState> m_seenStates;
    std::map<TpRef, Watched> m_watched;
    QTimer m_again; // another teacher may have changed something
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
