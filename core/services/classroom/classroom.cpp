// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of courses: asked of the places, kept in the cache. Actions are in classroomactions.cpp.
#include "core/services/classroom/classroom.h"

#include "core/services/making/imagelist.h"
#include "core/services/presenttime.h"
#include "core/store/coursecache.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds refreshPause{30};
constexpr std::chrono::milliseconds watchPause{1000}; // a page shows seconds

Result<CourseCard> cardFrom(const PlaceId& place, const Json& json)
{
    const auto inside = json.find("course");
    if (inside == json.end())
        return fail(ErrorKind::ProtocolViolation, method::courseGet, "course");
    auto course = courseFromJson(*inside);
    if (!course)
        return tl::unexpected(course.error());
    const auto revision = json.find("revision");
    const bool hasRevision = revision != json.end() && revision->is_string();
    CourseRef ref{place, course->id};
    CourseCard card{std::move(ref), std::move(*course),
                    hasRevision ? revision->get<std::string>() : std::string(), presentTime(), true};
    if (const auto keys = json.find("earlierReceiptKeys"); keys != json.end() && keys->is_array())
        for (const Json& key : *keys)
            if (key.is_string())
                card.earlierReceiptKeys.push_back(key.get<std::string>());
    return card;
}

/// Open first, then what will open (also between two sessions), then what only waits for its deadline.
int rank(const SeatPhase& phase)
{
    if (phase.phase == Phase::Open)
        return 0;
    return phase.session ? 1 : 2;
}

bool comesBefore(const NextTp& a, const NextTp& b)
{
    return std::pair(rank(a.phase), a.opensAt) < std::pair(rank(b.phase), b.opensAt);
}

/// Does the newer status speak of another course than the older: other people, other hours? A watch tells it
/// within a second, the list of courses is read every half minute.
bool courseMoved(const TpStatus& before, const TpStatus& after)
{
    return before.phase != after.phase
           || !std::equal(before.seats.begin(), before.seats.end(), after.seats.begin(), after.seats.end(),
                          [](const SeatStatus& a, const SeatStatus& b) {
                              return a.seat == b.seat && a.revoked == b.revoked && a.deadline == b.deadline
                                     && a.extraTime == b.extraTime;
                          });
}

} // namespace

Classroom::Classroom(PlaceBook& places, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_operations(operations)
{
    connect(&m_places, &PlaceBook::stateChanged, this, &Classroom::placeChanged);
    connect(&m_places, &PlaceBook::listChanged, this, [this] {
        std::erase_if(m_cards,
                      [this](const auto& entry) { return m_places.link(entry.first.place) == nullptr; });
        Q_EMIT coursesChanged();
    });
    m_again.setInterval(refreshPause);
    connect(&m_again, &QTimer::timeout, this, &Classroom::refreshAll);
    m_again.start();
}

Classroom::~Classroom() = default;

void Classroom::useCache(Store& store)
{
    m_store = &store;
    const auto cached = CourseCache(store).all();
    if (!cached)
        return; // what was cached is asked again anyway
    for (const CachedCourse& entry : *cached) {
        const CourseRef ref{entry.place, entry.course.id};
        if (m_places.link(entry.place) == nullptr || m_cards.contains(ref))
            continue;
        m_cards.emplace(ref, CourseCard{ref, entry.course, entry.revision, entry.seenAt, false});
        for (const TpStatus& status : entry.statuses)
            m_statuses.emplace(TpRef{entry.place, status.course, status.tp}, status);
    }
    Q_EMIT coursesChanged();
}

PlaceLink* Classroom::link(const PlaceId& place) const
{
    return m_places.link(place);
}

std::vector<CourseRef> Classroom::courses() const
{
    std::vector<const CourseCard*> cards;
    for (const auto& [ref, card] : m_cards)
        cards.push_back(&card);
    std::stable_sort(cards.begin(), cards.end(), [](const CourseCard* a, const CourseCard* b) {
        return a->course.title < b->course.title;
    });
    std::vector<CourseRef> refs;
    for (const CourseCard* card : cards)
        refs.push_back(card->ref);
    return refs;
}

const CourseCard* Classroom::card(const CourseRef& ref) const
{
    const auto found = m_cards.find(ref);
    return found == m_cards.end() ? nullptr : &found->second;
}

const Tp* Classroom::tp(const TpRef& ref) const
{
    const CourseCard* found = card(ref.courseRef());
    return found == nullptr ? nullptr : found->course.tp(ref.tp);
}

const TpStatus* Classroom::status(const TpRef& ref) const
{
    const auto found = m_statuses.find(ref);
    return found == m_statuses.end() ? nullptr : &found->second;
}

std::optional<Error> Classroom::statusError(const TpRef& ref) const
{
    const auto found = m_statusErrors.find(ref);
    return found == m_statusErrors.end() ? std::nullopt : std::optional<Error>(found->second);
}

std::optional<Error> Classroom::refreshError(const PlaceId& place) const
{
    const auto found = m_refreshErrors.find(place);
    return found == m_refreshErrors.end() ? std::nullopt : std::optional<Error>(found->second);
}

std::chrono::milliseconds Classroom::clockSkew(const PlaceId& place) const
{
    const PlaceLink* found = link(place);
    return found == nullptr ? std::chrono::milliseconds(0) : found->status().clockSkew;
}

std::optional<NextTp> Classroom::nextTp(Instant now) const
{
    std::optional<NextTp> best;
    for (const auto& [ref, card] : m_cards) {
        for (const Tp& tp : card.course.tps) {
            const SeatPhase phase = phaseOf(tp, now + clockSkew(ref.place));
            if (!tp.published || phase.phase == Phase::Closed || phase.phase == Phase::Purged)
                continue;
            const bool hasSession = phase.session && *phase.session < tp.sessions.size();
            NextTp candidate{{ref.place, ref.course, tp.id},
                             phase,
                             hasSession ? tp.sessions[*phase.session].start.utc : tp.deadline.utc};
            if (!best || comesBefore(candidate, *best))
                best = candidate;
        }
    }
    return best;
}

std::vector<ReadinessFact> Classroom::readiness(const TpRef& ref) const
{
    const CourseCard* course = card(ref.courseRef());
    const Tp* about = tp(ref);
    const PlaceLink* place = link(ref.place);
    if (course == nullptr || about == nullptr || place == nullptr)
        return {};
    std::optional<bool> imagePresent;
    if (const auto images = m_images.find(ref.place); images != m_images.end())
        imagePresent = images->second.contains(about->image);
    return readinessOf({course->course, *about, place->status(), status(ref), imagePresent});
}

void Classroom::refreshReadiness(const TpRef& ref)
{
    PlaceLink* place = link(ref.place);
    if (place == nullptr)
        return;
    place->refreshFacts();
    place->call(method::imageList, Json::object(), Reply<Json>(this, [this, ref](Result<Json> json) {
                    if (json)
                        m_images[ref.place] = imageReferencesIn(*json);
                    Q_EMIT statusChanged(ref.courseRef(), ref.tp);
                }));
    place->call(method::status, {{"course", ref.course.text()}, {"tp", ref.tp.text()}},
                Reply<Json>(this, [this, ref](Result<Json> json) {
                    keepStatus(ref.place, json ? tpStatusFromJson(*json) : tl::unexpected(json.error()), ref);
                }));
}

void Classroom::placeChanged(const PlaceId& place)
{
    const PlaceLink* changed = link(place);
    const PlaceState state = changed == nullptr ? PlaceState::Offline : changed->status().state;
    const PlaceState before = std::exchange(m_seenStates[place], state);
    if (state == PlaceState::Ready && before != PlaceState::Ready) {
        for (const auto& [ref, watched] : m_watched)
            if (ref.place == place && watched.generation != changed->generation())
                subscribe(ref);
        return refresh(place);
    }
    if (state == PlaceState::Ready || before != PlaceState::Ready)
        return;
    for (auto& [ref, card] : m_cards)
        if (ref.place == place)
            card.live = false;
    Q_EMIT coursesChanged();
}

void Classroom::refresh(const PlaceId& place)
{
    const PlaceLink* asked = link(place);
    if (asked != nullptr && asked->ready())
        readAll(place, {});
}

void Classroom::refreshAll()
{
    for (const PlaceId& place : m_places.ids())
        refresh(place);
}

void Classroom::readAll(const PlaceId& place, Reply<void> reply)
{
    PlaceLink* asked = link(place);
    if (asked == nullptr)
        return reply(fail(ErrorKind::NotFound, place.text()));
    asked->call(method::courseList, Json::object(),
                Reply<Json>(this, [this, place, reply](const Result<Json>& json) {
                    m_refreshErrors.erase(place);
                    if (!json) {
                        m_refreshErrors.emplace(place, json.error());
                        Q_EMIT coursesChanged();
                        return reply(tl::unexpected(json.error()));
                    }
                    readEach(place, listed(place, *json), reply);
                }));
}

void Classroom::readEach(const PlaceId& place, const std::vector<CourseId>& courses, const Reply<void>& reply)
{
    struct Open {
        std::size_t left = 0;
        Result<void> outcome;
    };
    const auto open = std::make_shared<Open>();
    open->left = courses.size();
    if (courses.empty())
        return reply(open->outcome);
    for (const CourseId& id : courses)
        getCourse({place, id}, Reply<CourseCard>(this, [open, reply](const Result<CourseCard>& card) {
                      if (!card && open->outcome)
                          open->outcome = tl::unexpected(card.error());
                      if (--open->left == 0)
                          reply(open->outcome);
                  }));
}

/// The ids in the list; courses that are not in it any more are forgotten.
std::vector<CourseId> Classroom::listed(const PlaceId& place, const Json& list)
{
    std::vector<CourseId> still;
    if (const auto courses = list.find("courses"); courses != list.end() && courses->is_array())
        for (const Json& entry : *courses)
            if (entry.is_object() && entry.contains("id") && entry["id"].is_string())
                if (const auto id = CourseId::parse(entry["id"].get<std::string>()))
                    still.push_back(*id);
    std::vector<CourseRef> gone;
    for (const auto& [ref, card] : m_cards)
        if (ref.place == place && std::find(still.begin(), still.end(), ref.course) == still.end())
            gone.push_back(ref);
    for (const CourseRef& ref : gone) {
        m_cards.erase(ref);
        Q_EMIT courseGone(ref);
    }
    if (m_store != nullptr)
        (void)CourseCache(*m_store).keepOnly(place, still); // a cache that cannot be written is only old
    if (!gone.empty() || still.empty())
        Q_EMIT coursesChanged();
    return still;
}

void Classroom::getCourse(const CourseRef& ref, Reply<CourseCard> reply)
{
    PlaceLink* asked = link(ref.place);
    if (asked == nullptr)
        return reply(fail(ErrorKind::NotFound, ref.place.text()));
    asked->call(method::courseGet, {{"course", ref.course.text()}},
                Reply<Json>(this, [this, ref, reply = std::move(reply)](Result<Json> json) {
                    auto card = json ? cardFrom(ref.place, *json) : tl::unexpected(json.error());
                    if (card)
                        keepCard(*card);
                    reply(card);
                }));
}

void Classroom::keepCard(CourseCard card)
{
    const auto known = m_cards.find(card.ref);
    const bool same = known != m_cards.end() && known->second.course == card.course
                      && known->second.live == card.live && known->second.revision == card.revision;
    const bool wasLive = known != m_cards.end() && known->second.live;
    card.changedElsewhere =
        wasLive && known->second.revision != card.revision && !m_changing.contains(card.ref);
    if (m_store != nullptr && !same)
        (void)CourseCache(*m_store).put(card.ref.place, card.course, card.revision, card.seenAt);
    m_cards.insert_or_assign(card.ref, std::move(card));
    if (!same)
        Q_EMIT coursesChanged();
}

void Classroom::keepStatus(const PlaceId& place, Result<TpStatus> status, const TpRef& about)
{
    if (!status) {
        m_statusErrors.insert_or_assign(about, status.error());
        Q_EMIT statusChanged(about.courseRef(), about.tp);
        return;
    }
    m_statusErrors.erase(about);
    const auto known = m_statuses.find(about);
    const bool phaseMoved = known == m_statuses.end() || known->second.phase != status->phase;
    if (m_store != nullptr
        && phaseMoved) // every second would be much writing for a picture that is old anyway
        (void)CourseCache(*m_store).putStatus(place, *status, presentTime());
    if (known != m_statuses.end() && courseMoved(known->second, *status)
        && !m_changing.contains(about.courseRef())) // a change of ours reads the course by itself
        getCourse(about.courseRef(), {});
    m_statuses.insert_or_assign(about, std::move(*status));
    Q_EMIT statusChanged(about.courseRef(), about.tp);
}

Classroom::Watching::Watching(Classroom* classroom, TpRef ref) : m_classroom(classroom), m_ref(std::move(ref))
{
}

Classroom::Watching::~Watching()
{
    if (m_classroom)
        m_classroom->stopWatching(m_ref);
}

std::unique_ptr<Classroom::Watching> Classroom::watch(const TpRef& ref)
{
    if (m_watched[ref].watchers++ == 0)
        subscribe(ref);
    return std::make_unique<Watching>(this, ref);
}

void Classroom::subscribe(const TpRef& ref)
{
    PlaceLink* place = link(ref.place);
    if (place == nullptr)
        return;
    Watched& watched = m_watched[ref];
    watched.task = place->watch(ref.course, ref.tp, watchPause, [this, ref](Result<TpStatus> status) {
        keepStatus(ref.place, std::move(status), ref);
    });
    watched.generation = place->generation();
}

void Classroom::stopWatching(const TpRef& ref)
{
    const auto found = m_watched.find(ref);
    if (found != m_watched.end() && --found->second.watchers == 0)
        m_watched.erase(found);
}

} // namespace pupitre
