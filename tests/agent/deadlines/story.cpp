// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See story.h. Times are drawn near what matters (an end, the deadline, the retention) more often than
// anywhere.
#include "tests/agent/deadlines/story.h"

#include "tests/agent/scene.h"

#include <algorithm>
#include <random>

namespace pupitre::deadlines
{

namespace
{
class Lot
{
public:
    explicit Lot(unsigned seed) : m_engine(seed) {}
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    bool oneIn(int n) { return between(1, n) == 1; }
    template <class T>
    const T& of(const std::vector<T>& all)
    {
        return all[static_cast<std::size_t>(between(0, static_cast<int>(all.size()) - 1))];
    }

private:
    std::mt19937 m_engine;
};

Moment second(int count)
{
    return scene::at(scene::start + std::chrono::seconds(count));
}

/// Sessions one after the other, the deadline after the last, the retention after the deadline.
Tp drawTp(Lot& lot, std::vector<int>& turningPoints)
{
    Tp tp = scene::classOfTwo().tps.front();
    tp.published = !lot.oneIn(5);
    tp.start = lot.oneIn(3) ? StartPolicy::AtClick : StartPolicy::ByItself;
    tp.idleStop = std::chrono::minutes(lot.between(5, 20));
    tp.collectionWaived = lot.oneIn(2);
    tp.sessions.clear();
    int at = lot.between(60, 1800);
    for (int i = lot.between(1, 3); i > 0; --i) {
        const int end = at + lot.between(300, 1800);
        tp.sessions.push_back({second(at), second(end), {}, {}});
        turningPoints.insert(turningPoints.end(), {at, end});
        at = end + (lot.oneIn(4) ? 0 : lot.between(1, 1200));
    }
    const int deadline = at + (lot.oneIn(4) ? 0 : lot.between(1, 1800));
    tp.deadline = second(deadline);
    const int retention = deadline + lot.between(1800, 5400);
    tp.retention = second(retention);
    turningPoints.insert(turningPoints.end(), {deadline, deadline, deadline, retention});
    return tp;
}

Event drawEvent(Lot& lot, const std::vector<int>& turningPoints, int length)
{
    Event event;
    event.at = lot.oneIn(3) ? lot.between(0, length) : lot.of(turningPoints) + lot.between(-150, 150);
    event.at = std::clamp(event.at, 0, length);
    event.seat = lot.oneIn(2) ? scene::ada : scene::bob;
    event.what = lot.of<Happening>({Happening::ClockSet, Happening::TickDead, Happening::HostDown,
                                    Happening::DiskFull, Happening::PidOneDies, Happening::Visit,
                                    Happening::Visit, Happening::Visit, Happening::StartClick,
                                    Happening::StartClick, Happening::EndClick, Happening::ExtraTime,
                                    Happening::Extension, Happening::Extension, Happening::Collect});
    switch (event.what) {
    case Happening::ClockSet:
        event.amount = lot.of<int>({-1, 1}) * (lot.oneIn(3) ? lot.between(1, 299) : lot.between(301, 5400));
        break;
    case Happening::TickDead:
    case Happening::HostDown:
    case Happening::DiskFull:
        event.amount = lot.between(10, 900);
        break;
    case Happening::ExtraTime:
        event.amount = lot.between(1, 30);
        break;
    case Happening::Extension:
        event.amount = lot.between(-10, 60);
        break;
    default:
        break;
    }
    return event;
}

const char* nameOf(Happening what)
{
    switch (what) {
    case Happening::ClockSet:
        return "clock set by";
    case Happening::TickDead:
        return "tick dead for";
    case Happening::HostDown:
        return "host down for";
    case Happening::DiskFull:
        return "disk full for";
    case Happening::PidOneDies:
        return "PID 1 dies";
    case Happening::Visit:
        return "visit";
    case Happening::StartClick:
        return "Start clicked";
    case Happening::EndClick:
        return "End clicked";
    case Happening::ExtraTime:
        return "extra minutes";
    case Happening::Extension:
        return "new deadline in minutes";
    case Happening::Collect:
        return "collected";
    }
    return "";
}

int secondOf(Instant instant)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(instant - scene::start).count());
}
} // namespace

Story drawStory(unsigned seed)
{
    Lot lot(seed);
    Story story;
    std::vector<int> turningPoints;
    story.course = scene::classOfTwo();
    story.course.tps = {drawTp(lot, turningPoints)};
    story.seconds = turningPoints.back() + 1800;
    for (int i = lot.between(2, 14); i > 0; --i)
        story.events.push_back(drawEvent(lot, turningPoints, story.seconds));
    std::stable_sort(story.events.begin(), story.events.end(),
                     [](const Event& a, const Event& b) { return a.at < b.at; });
    return story;
}

std::string told(const Story& story)
{
    const Tp& tp = story.course.tps.front();
    std::string text = std::string(tp.start == StartPolicy::ByItself ? "by itself" : "at the click")
                       + (tp.published ? "" : ", draft") + "; sessions";
    for (const Session& session : tp.sessions)
        text += " " + std::to_string(secondOf(session.start.utc)) + "-"
                + std::to_string(secondOf(session.end.utc));
    text += ", deadline " + std::to_string(secondOf(tp.deadline.utc)) + ", retention "
            + std::to_string(secondOf(tp.retention.utc)) + (tp.collectionWaived ? " (waived)" : "") + "\n";
    for (const Event& event : story.events)
        text += "  " + std::to_string(event.at) + ": " + nameOf(event.what) + " "
                + std::to_string(event.amount) + " " + event.seat.text() + "\n";
    return text;
}

} // namespace pupitre::deadlines
