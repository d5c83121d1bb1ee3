// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/timetablechanges.h"

#include <algorithm>
#include <map>
#include <string>

namespace pupitre
{

namespace
{

using Events = std::vector<const TimetableEvent*>;

constexpr char keySeparator = '\x1f'; // control bytes were taken out of the texts

Events inForce(const Timetable& timetable)
{
    Events events;
    for (const TimetableEvent& event : timetable.events)
        if (event.status != EventStatus::Cancelled)
            events.push_back(&event);
    return events;
}

std::string identity(const TimetableEvent& event)
{
    return event.uid.empty() ? std::string() : event.uid + keySeparator + event.recurrenceId;
}

std::string appearance(const TimetableEvent& event)
{
    return toIso(event.start.utc) + keySeparator + event.summary + keySeparator + event.location;
}

std::string uidAndDay(const TimetableEvent& event)
{
    constexpr std::size_t dateLength = 10;
    return event.uid.empty() ? std::string()
                             : event.uid + keySeparator + event.start.local.substr(0, dateLength);
}

std::string uidAlone(const TimetableEvent& event)
{
    return event.uid;
}

enum class Ties { LeaveAlone, PairInOrder }; // where several events have one key

/// Pairs what is left on both sides, key by key.
class Matching final
{
public:
    Matching(Events before, Events after) : m_before(std::move(before)), m_after(std::move(after)) {}

    template <class Key>
    void pairBy(Key key, Ties ties)
    {
        std::map<std::string, std::pair<Events, Events>> groups;
        for (const TimetableEvent* event : m_before)
            groups[key(*event)].first.push_back(event);
        for (const TimetableEvent* event : m_after)
            groups[key(*event)].second.push_back(event);
        m_before.clear();
        m_after.clear();
        for (const auto& [name, group] : groups) {
            const auto& [before, after] = group;
            const bool pairable = !name.empty() && before.size() == after.size()
                                  && (ties == Ties::PairInOrder || before.size() == 1);
            if (!pairable) {
                m_before.insert(m_before.end(), before.begin(), before.end());
                m_after.insert(m_after.end(), after.begin(), after.end());
                continue;
            }
            for (std::size_t i = 0; i < before.size(); ++i)
                addIfDifferent({*before[i], *after[i]});
        }
        inOrder(m_before);
        inOrder(m_after);
    }

    std::vector<TimetableChange> finish()
    {
        for (const TimetableEvent* event : m_before)
            m_changes.push_back({*event, std::nullopt});
        for (const TimetableEvent* event : m_after)
            m_changes.push_back({std::nullopt, *event});
        std::stable_sort(m_changes.begin(), m_changes.end(),
                         [](const auto& a, const auto& b) { return earliest(a) < earliest(b); });
        return std::move(m_changes);
    }

private:
    static void inOrder(Events& events)
    {
        std::stable_sort(events.begin(), events.end(), [](const TimetableEvent* a, const TimetableEvent* b) {
            return a->start.utc < b->start.utc;
        });
    }

    static Instant earliest(const TimetableChange& change)
    {
        if (change.added())
            return change.after->start.utc;
        return change.removed() ? change.before->start.utc
                                : std::min(change.before->start.utc, change.after->start.utc);
    }

    void addIfDifferent(TimetableChange change)
    {
        if (change.moved() || change.renamed() || change.relocated())
            m_changes.push_back(std::move(change));
    }

    Events m_before;
    Events m_after;
    std::vector<TimetableChange> m_changes;
};

} // namespace

bool TimetableChange::moved() const
{
    return before && after && (before->start.utc != after->start.utc || before->end.utc != after->end.utc);
}

bool TimetableChange::renamed() const
{
    return before && after && before->summary != after->summary;
}

bool TimetableChange::relocated() const
{
    return before && after && before->location != after->location;
}

std::vector<TimetableChange> timetableChanges(const Timetable& before, const Timetable& after)
{
    Matching matching(inForce(before), inForce(after));
    matching.pairBy(identity, Ties::LeaveAlone);
    matching.pairBy(appearance, Ties::PairInOrder);
    matching.pairBy(uidAndDay, Ties::LeaveAlone);
    matching.pairBy(uidAlone, Ties::PairInOrder);
    return matching.finish();
}

} // namespace pupitre
