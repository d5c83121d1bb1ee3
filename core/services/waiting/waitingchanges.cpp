// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See waitingchanges.h. A change is looked up in the course before it is made, so that one that went through
// just before a crash is only crossed out.
#include "core/services/waiting/waitingchanges.h"

#include "core/services/classroom/classroom.h"
#include "core/services/presenttime.h"
#include "core/store/waitingtable.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds nextTry{5};   // of what neither went through nor was refused
constexpr std::chrono::seconds lookEvery{2}; // one number, of a file that is open

WaitingRow rowOf(const WaitingChange& change)
{
    return {change.id,      change.course.place,         change.course.course,
            change.askedAt, toText(toJson(change.what)), change.refused};
}

/// Says the error nothing about the change itself?
bool isOfTheWay(ErrorKind kind)
{
    return kind == ErrorKind::HostOffline || kind == ErrorKind::ConnectionLost || kind == ErrorKind::TimedOut
           || kind == ErrorKind::Cancelled || kind == ErrorKind::Busy;
}

bool isOver(const Tp& tp, const ExtensionWish& wish, Instant now)
{
    const auto problems = problemsOf(tp, wish, now);
    return std::find(problems.begin(), problems.end(), ExtensionProblem::NoSessionLeft) != problems.end();
}

} // namespace

WaitingChanges::WaitingChanges(Classroom& classroom, QObject* parent)
    : QObject(parent), m_classroom(classroom)
{
}

WaitingChanges::~WaitingChanges() = default;

Result<void> WaitingChanges::useStore(Store& store)
{
    m_store = &store;
    if (auto done = read(); !done)
        return done;
    m_look.callOnTimeout(this, &WaitingChanges::lookElsewhere);
    m_look.start(lookEvery);
    Q_EMIT changed();
    return {};
}

Result<void> WaitingChanges::read()
{
    if (m_apart)
        return {};
    m_written = WaitingTable(*m_store).writtenElsewhere().value_or(0);
    const auto rows = WaitingTable(*m_store).all();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<WaitingChange> changes;
    for (const WaitingRow& row : *rows) {
        const WaitingChange* known = find(row.id);
        if (known != nullptr && known->underWay) {
            changes.push_back(*known);
            continue;
        }
        auto what = parseJson(row.json, "waiting change").and_then(waitingFromJson);
        if (what)
            changes.push_back(
                {row.id, {row.place, row.course}, *std::move(what), row.askedAt, row.refused, false});
    }
    m_changes = std::move(changes);
    return {};
}

/// Read again, what was made would come back to be made for ever.
void WaitingChanges::wrote(const Result<void>& done)
{
    m_apart = m_apart || !done;
}

void WaitingChanges::lookElsewhere()
{
    if (WaitingTable(*m_store).writtenElsewhere().value_or(m_written) == m_written)
        return;
    if (!read())
        return; // another time
    Q_EMIT changed();
    for (const PlaceId& place : m_classroom.places().ids())
        goOn(place);
}

void WaitingChanges::begin()
{
    m_begun = true;
    connect(&m_classroom.places(), &PlaceBook::stateChanged, this, &WaitingChanges::goOn);
    connect(&m_classroom.places(), &PlaceBook::listChanged, this, [this] {
        // With a place its changes are forgotten; the store has done the same.
        const auto gone = std::erase_if(m_changes, [this](const WaitingChange& change) {
            return m_classroom.places().link(change.course.place) == nullptr;
        });
        if (gone > 0)
            Q_EMIT changed();
    });
    for (const PlaceId& place : m_classroom.places().ids())
        goOn(place);
}

bool WaitingChanges::answers(const PlaceId& place) const
{
    const PlaceLink* link = m_classroom.places().link(place);
    return link != nullptr && link->ready();
}

bool WaitingChanges::mustWait(const CourseRef& course) const
{
    if (m_store == nullptr || !m_begun)
        return false;
    return !answers(course.place)
           || std::any_of(m_changes.begin(), m_changes.end(), [&](const WaitingChange& change) {
                  return change.course == course && !change.refused;
              });
}

Result<void> WaitingChanges::extend(const TpRef& ref, ExtensionWish wish)
{
    const Tp* tp = m_classroom.tp(ref);
    if (tp == nullptr)
        return fail(ErrorKind::NotFound, ref.tp.text());
    return keep(ref.courseRef(), waitingExtension(*tp, std::move(wish)));
}

Result<void> WaitingChanges::changeStudents(const CourseRef& course, Roster roster,
                                            std::vector<SeatId> leaving)
{
    const CourseCard* card = m_classroom.card(course);
    if (card == nullptr)
        return fail(ErrorKind::NotFound, course.course.text());
    return keep(course, waitingClassList(card->course, std::move(roster), std::move(leaving)));
}

Result<void> WaitingChanges::keep(const CourseRef& course, WaitingWhat what)
{
    if (m_store == nullptr)
        return fail(ErrorKind::DatabaseFailed, "waiting changes", "no store");
    WaitingChange change{0, course, std::move(what), presentTime(), {}, false};
    const auto id = WaitingTable(*m_store).add(rowOf(change));
    if (!id)
        return tl::unexpected(id.error());
    change.id = *id;
    m_changes.push_back(std::move(change));
    Q_EMIT changed();
    goOn(course.place); // it may have answered meanwhile
    return {};
}

WaitingChange* WaitingChanges::find(std::int64_t id)
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(),
                                    [id](const WaitingChange& change) { return change.id == id; });
    return found == m_changes.end() ? nullptr : &*found;
}

void WaitingChanges::tryAgain(std::int64_t id)
{
    WaitingChange* change = find(id);
    if (change == nullptr || !change->refused || change->underWay)
        return;
    change->refused.reset();
    if (m_store != nullptr)
        wrote(WaitingTable(*m_store).update(rowOf(*change))); // else it is refused again after a restart
    const PlaceId place = change->course.place;
    Q_EMIT changed();
    goOn(place);
}

Result<void> WaitingChanges::drop(std::int64_t id)
{
    const WaitingChange* change = find(id);
    if (change == nullptr)
        return {};
    if (change->underWay)
        return fail(ErrorKind::Busy, "waiting changes");
    if (m_store != nullptr)
        if (auto removed = WaitingTable(*m_store).remove(id); !removed)
            return removed;
    std::erase_if(m_changes, [id](const WaitingChange& one) { return one.id == id; });
    Q_EMIT changed();
    return {};
}

void WaitingChanges::goOn(const PlaceId& place)
{
    if (!m_begun || !answers(place) || m_busy.contains(place))
        return;
    const std::size_t known = m_changes.size();
    if (m_store != nullptr && read() && m_changes.size() != known) // with what was dropped elsewhere just now
        Q_EMIT changed();
    const auto next = std::find_if(m_changes.begin(), m_changes.end(), [&](const WaitingChange& change) {
        return change.course.place == place && !change.refused;
    });
    if (next == m_changes.end())
        return;
    m_busy.insert(place);
    next->underWay = true;
    const WaitingChange change = *next;
    Q_EMIT changed();
    make(change);
}

void WaitingChanges::make(const WaitingChange& change)
{
    m_classroom.getCourse(
        change.course, Reply<CourseCard>(this, [this, change](const Result<CourseCard>& card) {
            const auto end = [this, id = change.id, place = change.course.place](std::optional<Error> error) {
                settle(id, place, error);
            };
            if (!card)
                return end(card.error());
            const auto* extension = std::get_if<WaitingExtension>(&change.what);
            const Tp* tp = extension == nullptr ? nullptr : card->course.tp(extension->tp);
            if (extension != nullptr && tp == nullptr)
                return end(Error{ErrorKind::NotFound, extension->tp.text(), {}});
            const WaitingStand stand = extension != nullptr
                                           ? standOf(*extension, *tp)
                                           : standOf(std::get<WaitingClassList>(change.what), card->course);
            if (stand == WaitingStand::Made)
                return end(std::nullopt);
            if (stand == WaitingStand::Overtaken)
                return end(Error{ErrorKind::Conflict, card->course.title, {}});
            if (extension == nullptr) {
                const auto& list = std::get<WaitingClassList>(change.what);
                return m_classroom.changeStudents(
                    change.course, list.roster, list.leaving,
                    Reply<CourseCard>(this, [end](const Result<CourseCard>& done) {
                        end(done ? std::nullopt : std::optional(done.error()));
                    }));
            }
            if (isOver(*tp, extension->wish, presentTime() + m_classroom.clockSkew(change.course.place)))
                return end(Error{ErrorKind::TooLate, tp->title, {}});
            makeExtension(change.id, {change.course.place, change.course.course, tp->id}, extension->wish);
        }));
}

/// The deadline first: extra time on a session that is over means something only together with it.
void WaitingChanges::makeExtension(std::int64_t id, const TpRef& tp, const ExtensionWish& wish)
{
    ExtensionWish rest = wish;
    rest.deadline.reset();
    const Reply<TpStatus> then(this, [this, id, tp, rest](const Result<TpStatus>& done) {
        if (done && rest.extraTime)
            return makeExtension(id, tp, {rest.seats, rest.extraTime, {}});
        settle(id, tp.place, done ? std::nullopt : std::optional(done.error()));
    });
    if (wish.deadline)
        return m_classroom.extendDeadline(tp, wish.seats, *wish.deadline, then);
    m_classroom.extendSeats(tp, wish.seats, *wish.extraTime,
                            Reply<TpStatus>(this, [this, id, tp](const Result<TpStatus>& done) {
                                settle(id, tp.place, done ? std::nullopt : std::optional(done.error()));
                            }));
}

void WaitingChanges::settle(std::int64_t id, const PlaceId& place, const std::optional<Error>& error)
{
    m_busy.erase(place);
    WaitingChange* change = find(id);
    if (change != nullptr)
        change->underWay = false;
    if (error && isOfTheWay(error->kind)) {
        Q_EMIT changed();
        return QTimer::singleShot(nextTry, this, [this, place] { goOn(place); });
    }
    if (change != nullptr && error) {
        change->refused = error;
        if (m_store != nullptr)
            wrote(WaitingTable(*m_store).update(rowOf(*change))); // else it is tried again after a restart
    } else if (change != nullptr) {
        forgetMade(id);
    }
    Q_EMIT changed();
    goOn(place);
}

/// Later changes of the same TP are told first: a crash in between finds this one made.
void WaitingChanges::forgetMade(std::int64_t id)
{
    const WaitingChange made = *find(id);
    const auto* extension = std::get_if<WaitingExtension>(&made.what);
    for (WaitingChange& later : m_changes) {
        auto* next = std::get_if<WaitingExtension>(&later.what);
        if (extension == nullptr || next == nullptr || later.id == id || later.course != made.course)
            continue;
        follow(*next, *extension);
        if (m_store != nullptr)
            wrote(WaitingTable(*m_store).update(rowOf(later))); // else it is said to be overtaken
    }
    if (m_store != nullptr)
        wrote(WaitingTable(*m_store).remove(id)); // else it is found made after a restart
    std::erase_if(m_changes, [id](const WaitingChange& one) { return one.id == id; });
}

} // namespace pupitre
