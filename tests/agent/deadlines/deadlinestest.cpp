// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thousand stories drawn by lot, told second by second, held against what was promised: who may work when,
// no freeze before the seat's deadline or by a clock that jumped, every freeze in time, nothing thawed by
// time, nothing purged that was not handed over, and the work of the student whole to the end.
// PUPITRE_STORIES=5000+1000 tells a thousand others.
#include "tests/agent/deadlines/rules.h"

#include "tests/agent/scene.h"

#include <charconv>
#include <cstdlib>

using namespace pupitre;
using namespace pupitre::deadlines;
using namespace std::chrono_literals;

namespace
{
/// One story with its place, its rules and what must be remembered between the seconds.
class Telling
{
public:
    explicit Telling(const Story& story) : m_story(story), m_place(story), m_rules(story.course.tps.front())
    {
    }

    /// The first thing that is not as promised; empty: all is.
    std::string tell()
    {
        std::size_t next = 0;
        while (m_place.at() < m_story.seconds && m_wrong.empty()) {
            m_place.goOn();
            look();
            for (; next < m_story.events.size() && m_story.events[next].at <= m_place.at(); ++next)
                happen(m_story.events[next]);
        }
        for (const SeatId& id : {scene::ada, scene::bob})
            checkNothingLost(id);
        return m_wrong;
    }

private:
    struct Memory {
        int visits = 0;
        int freezes = 0;
        int unwanted = 0; // seconds an instance has lived past its hours, with a timer
        int late = 0;     // looks at an instance past its deadline
        int dueSince = -1;
    };

    void wrong(const SeatId& seat, const std::string& what)
    {
        if (m_wrong.empty())
            m_wrong = std::to_string(m_place.at()) + ": " + seat.text() + ": " + what;
    }

    void happen(const Event& event)
    {
        const SimulatedSeat& seat = m_place.seat(event.seat);
        const Marks marks = seat.view.marks;
        const bool up = m_place.isUp() && m_place.canWrite();
        const bool workspace = seat.view.workspace;
        const Access access = m_rules.access(event.seat, marks, m_place.wall());
        const int frozen = seat.view.unfinishedFreeze.value_or(marks.frozen ? marks.frozen->submission : 0);
        switch (event.what) {
        case Happening::ClockSet: // ten minutes of doubt
            m_disturbedUntil = std::max(m_disturbedUntil, m_place.at() + 600 + 125);
            break;
        case Happening::TickDead:
        case Happening::HostDown:
        case Happening::DiskFull:
            m_disturbedUntil = std::max(m_disturbedUntil, m_place.at() + event.amount + 125);
            break;
        default:
            break;
        }
        const bool click = event.what == Happening::StartClick || event.what == Happening::EndClick
                           || event.what == Happening::ExtraTime || event.what == Happening::Extension;
        const bool wanted = click && up && m_rules.clicked(event, m_place.wall(), frozen, marks.purged);
        const bool came = m_place.happens(event);
        if (click && came != wanted)
            wrong(event.seat, wanted ? "a click was refused" : "a click was let through");
        if (event.what == Happening::Visit) {
            if (came != (up && workspace && access != Access::None))
                wrong(event.seat, came ? "somebody was let in" : "somebody was kept out");
            m_memory[event.seat].visits += came ? 1 : 0;
        }
        look();
    }

    void look()
    {
        m_believed = isClockBelieved(m_place.heartbeats(), m_place.clocks());
        for (const SeatId& id : {scene::ada, scene::bob}) {
            checkAccess(id);
            checkInstance(id);
            checkFreeze(id);
            checkPurge(id);
        }
    }

    void checkAccess(const SeatId& id)
    {
        const Marks& marks = m_place.seat(id).view.marks;
        const Phase phase = phaseOf(m_place.tp(), id, marks, m_place.wall()).phase;
        const Access said = phase == Phase::Open     ? Access::Class
                            : phase == Phase::HandIn ? Access::HandIn
                                                     : Access::None;
        const Access promised = m_rules.access(id, marks, m_place.wall());
        if (said != promised)
            wrong(id, "the gate would say " + std::to_string(static_cast<int>(said)) + " instead of "
                          + std::to_string(static_cast<int>(promised)));
    }

    /// Past the deadline never, past its hours at most a minute.
    void checkInstance(const SeatId& id)
    {
        const SeatView& view = m_place.seat(id).view;
        Memory& memory = m_memory[id];
        const bool alive = view.alive && m_place.isUp();
        memory.late = alive && m_place.wall() >= m_rules.deadline(id) ? memory.late + 1 : 0;
        if (memory.late > 2) // looked at twice a second where something happens
            wrong(id, "an instance lives after the deadline");
        const Access access = m_rules.access(id, view.marks, m_place.wall());
        const bool fits = access != Access::None
                          && (access == Access::Class) == view.instance.value_or(InstanceFacts()).classLimits;
        memory.unwanted = alive && !fits && m_place.timerRuns() ? memory.unwanted + 1 : 0;
        if (memory.unwanted > 61)
            wrong(id, "an instance lives where none may");
    }

    void checkFreeze(const SeatId& id)
    {
        const SimulatedSeat& seat = m_place.seat(id);
        Memory& memory = m_memory[id];
        if (seat.frozenThisSecond && m_seenFrozen[id] != *seat.frozenThisSecond) {
            m_seenFrozen[id] = *seat.frozenThisSecond;
            ++memory.freezes;
            // A freeze cut short by a full disk may be finished later, whatever was granted meanwhile.
            if (m_place.wall() < m_rules.deadline(id) && !seat.view.unfinishedFreeze && memory.dueSince < 0)
                wrong(id, "frozen before its deadline");
            if (!m_believed && memory.dueSince < 0)
                wrong(id, "frozen by a clock that jumped");
        }
        const bool something = seat.view.workspace || seat.view.unfinishedFreeze;
        const bool due = m_rules.published() && something && !m_rules.isShut(id, seat.view.marks)
                         && m_place.wall() >= m_rules.deadline(id);
        if (!due || !m_believed || !m_place.timerRuns() || !m_place.canWrite()) {
            memory.dueSince = seat.view.unfinishedFreeze ? memory.dueSince : -1;
            if (seat.view.unfinishedFreeze && memory.dueSince < 0)
                memory.dueSince = m_place.at();
            m_dueFor[id] = 0;
            return;
        }
        if (memory.dueSince < 0)
            memory.dueSince = m_place.at();
        ++m_dueFor[id];
        if (m_place.ticked())
            wrong(id, "a tick passed by what it should have frozen");
        if (m_dueFor[id] > 60)
            wrong(id, "not frozen within a minute");
        const auto granted = m_rules.grantedAt(id);
        const bool calm = m_place.at() > m_disturbedUntil && (!granted || m_place.wall() - *granted > 125s);
        if (calm && m_dueFor[id] > 1)
            wrong(id, "not frozen at its second");
    }

    void checkPurge(const SeatId& id)
    {
        const SimulatedSeat& seat = m_place.seat(id);
        if (!seat.purgedThisSecond)
            return;
        const Marks& marks = seat.view.marks;
        const bool handedOver =
            marks.frozen && (m_place.tp().collectionWaived || marks.collected >= marks.frozen->submission);
        if (!handedOver || m_place.wall() < m_rules.retention() || seat.view.workspace || !m_believed)
            wrong(id, "purged too early");
    }

    void checkNothingLost(const SeatId& id)
    {
        const SimulatedSeat& seat = m_place.seat(id);
        if (seat.view.marks.purged)
            return;
        const int kept = seat.view.workspace || seat.view.unfinishedFreeze || seat.submitted.empty()
                             ? seat.work
                             : seat.submitted.rbegin()->second;
        if (kept != m_memory[id].visits)
            wrong(id, "work was lost");
        if (seat.view.submissions != m_memory[id].freezes)
            wrong(id, "frozen more often than counted");
    }

    const Story& m_story;
    SimulatedPlace m_place;
    Rules m_rules;
    std::map<SeatId, Memory> m_memory;
    std::map<SeatId, int> m_seenFrozen;
    std::map<SeatId, int> m_dueFor; // seconds in which nothing stood in the way
    int m_disturbedUntil = 0;
    bool m_believed = true;
    std::string m_wrong;
};

std::pair<unsigned, unsigned> storiesAsked()
{
    std::pair<unsigned, unsigned> asked{1, 1000}; // first, count
    const char* text = std::getenv("PUPITRE_STORIES");
    if (text == nullptr)
        return asked;
    const std::string all = text;
    const auto plus = all.find('+');
    std::from_chars(all.data(), all.data() + std::min(plus, all.size()), asked.first);
    if (plus != std::string::npos)
        std::from_chars(all.data() + plus + 1, all.data() + all.size(), asked.second);
    return asked;
}
} // namespace

TEST(Deadlines, aThousandStoriesEndAsPromised)
{
    const auto [first, count] = storiesAsked();
    int wrong = 0;
    std::map<Happening, int> happenings;
    for (unsigned seed = first; seed < first + count && wrong < 3; ++seed) {
        const Story story = drawStory(seed);
        for (const Event& event : story.events)
            ++happenings[event.what];
        const std::string outcome = Telling(story).tell();
        EXPECT_EQ(outcome, "") << "story " << seed << ": " << told(story);
        wrong += outcome.empty() ? 0 : 1;
    }
    if (count < 1000)
        return;
    for (int what = 0; what <= static_cast<int>(Happening::Collect); ++what)
        EXPECT_GT(happenings[static_cast<Happening>(what)], 100) << what;
}
