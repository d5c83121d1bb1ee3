// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See monitorpart.h.
#include "core/monitoring/monitorpart.h"

#include "core/monitoring/recording/recordedlab.h"
#include "core/services/places/placebook.h"
#include "core/services/presenttime.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds paceLooked{1};
constexpr std::chrono::minutes paceElse{1};
} // namespace

Monitor::Part::Part(Mailbox& mailbox, PlaceBook& book, Monitor& monitor)
    : keeper(mailbox, {[this] { Q_EMIT m_monitor.historyErrorChanged(); },
                       [this](const HistoryMemory& memory) { historyOpened(memory); }}),
      m_book(book), m_monitor(monitor)
{
    m_second.callOnTimeout(this, &Part::second);
}

void Monitor::Part::begin()
{
    if (std::exchange(m_begun, true))
        return;
    connect(&m_book, &PlaceBook::listChanged, this, &Part::follow);
    connect(&m_book, &PlaceBook::removed, this, [this](const PlaceId& place) {
        m_followed.erase(place); // before its link goes
        watch.forget(place);
        keeper.forget(place);
    });
    follow();
    m_second.start(std::chrono::seconds(1));
}

std::chrono::milliseconds Monitor::Part::pace() const
{
    return m_lookers > 0 ? std::chrono::milliseconds(paceLooked) : std::chrono::milliseconds(paceElse);
}

void Monitor::Part::looked(int more)
{
    begin();
    const auto before = pace();
    m_lookers += more;
    if (pace() == before)
        return;
    for (const auto& [place, followed] : m_followed)
        followed->pace(pace());
}

std::unique_ptr<FollowedPlace> Monitor::Part::followed(PlaceLink& link)
{
    const PlaceId& place = link.place().id;
    auto followed = std::make_unique<FollowedPlace>(
        link, settings ? settings->prometheus(place) : std::nullopt,
        FollowedPlace::Heard{[this](const PlaceId& of, const Sample& sample) {
                                 watch.heard(of, sample);
                                 keeper.put(of, sample);
                             },
                             [this](const PlaceId& of, std::vector<Sample> past, const RingPosition& read) {
                                 keeper.putPast(of, std::move(past), read);
                                 if (m_read)
                                     (*m_read)[of] = read;
                             }});
    followed->pace(pace());
    if (m_read)
        followed->catchUp((*m_read)[place]);
    return followed;
}

void Monitor::Part::follow()
{
    for (const PlaceId& place : m_book.ids())
        if (!m_followed.contains(place))
            m_followed.emplace(place, followed(*m_book.link(place)));
}

void Monitor::Part::historyOpened(const HistoryMemory& memory)
{
    watch.remember(memory.told);
    m_read = memory.read;
    for (const auto& [place, followed] : m_followed)
        followed->catchUp((*m_read)[place]);
    if (memory.setAside) {
        setAside = memory.setAside;
        Q_EMIT m_monitor.historyErrorChanged();
    }
}

void Monitor::Part::useHistory(const std::filesystem::path& file)
{
    begin();
    keeper.useHistory(file);
}

void Monitor::Part::useSettings(const std::filesystem::path& iniFile)
{
    settings.emplace(iniFile);
    watch.setLimits(settings->limits());
    keeper.setRetention(settings->retention());
    for (auto& [place, followed] : m_followed)
        if (settings->prometheus(place))
            followed = this->followed(*m_book.link(place));
}

void Monitor::Part::setLimits(const AlertLimits& limits)
{
    if (settings)
        settings->setLimits(limits);
    watch.setLimits(limits);
}

void Monitor::Part::setRetention(const Retention& retention)
{
    if (settings)
        settings->setRetention(retention);
    keeper.setRetention(retention);
}

void Monitor::Part::setPrometheus(const PlaceId& place, const std::optional<PrometheusSource>& source)
{
    if (!settings || settings->prometheus(place) == source)
        return;
    settings->setPrometheus(place, source);
    if (const auto there = m_followed.find(place); there != m_followed.end())
        there->second = followed(*m_book.link(place));
}

void Monitor::Part::showRecording(bool show)
{
    if (show == recording.has_value())
        return;
    begin();
    recording.reset();
    if (show)
        recording.emplace(presentTime(),
                          [this](const Sample& sample) { watch.heard(recordedPlace(), sample); });
    else
        watch.forget(recordedPlace());
    keeper.showRecording(show ? std::optional(recording->shownSince()) : std::nullopt);
    second();
}

void Monitor::Part::second()
{
    const Instant now = presentTime();
    keeper.flush();
    if (recording)
        for (const Sample& sample : recording->speak(now).hosts)
            if (recording->isNew(sample))
                watch.heard(recordedPlace(), sample);
    showPlaces(now);
    lookForAlerts(now);
}

void Monitor::Part::showPlaces(Instant now)
{
    std::vector<PlaceReadings> present;
    for (const PlaceId& place : m_book.ids())
        if (const auto there = m_followed.find(place); there != m_followed.end())
            present.push_back(there->second->readings(now));
    if (recording)
        present.push_back(recording->readings());
    if (present == places)
        return;
    places = std::move(present);
    Q_EMIT m_monitor.changed();
}

void Monitor::Part::lookForAlerts(Instant now)
{
    for (const auto& [place, followed] : m_followed)
        if (followed->isClosed())
            watch.forget(place);
    if (watch.look(now))
        Q_EMIT m_monitor.alertsChanged();
    const std::vector<Alert> untold = watch.takeUntold(now);
    if (untold.empty())
        return;
    ToldAlerts told = watch.told();
    std::erase_if(told, [](const auto& each) { return each.first.host.place == recordedPlace(); });
    keeper.putTold(told);
    for (const Alert& alert : untold)
        Q_EMIT m_monitor.alerted(alert);
}

} // namespace pupitre
