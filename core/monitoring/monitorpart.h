// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of a Monitor: follows the places, remembers what they say, watches for alerts.
#pragma once

#include "core/monitoring/alerts/alertwatch.h"
#include "core/monitoring/followedplace.h"
#include "core/monitoring/keeping/keeper.h"
#include "core/monitoring/monitor.h"
#include "core/monitoring/recording/recordedfeed.h"

#include <QTimer>

namespace pupitre
{

class Monitor::Part final : public QObject
{
public:
    Part(Mailbox& mailbox, PlaceBook& book, Monitor& monitor);

    void useHistory(const std::filesystem::path& file);
    void useSettings(const std::filesystem::path& iniFile);
    void setLimits(const AlertLimits& limits);
    void setRetention(const Retention& retention);
    void setPrometheus(const PlaceId& place, const std::optional<PrometheusSource>& source);
    void showRecording(bool show);

    void looked(int more);

    std::optional<MonitoringSettings> settings;
    Keeper keeper;
    AlertWatch watch;
    std::optional<RecordedFeed> recording;
    std::vector<PlaceReadings> places;
    std::optional<std::filesystem::path> setAside;

private:
    void begin();
    void follow();
    [[nodiscard]] std::unique_ptr<FollowedPlace> followed(PlaceLink& link);
    void historyOpened(const HistoryMemory& memory);
    [[nodiscard]] std::chrono::milliseconds pace() const;
    void second();
    void showPlaces(Instant now);
    void lookForAlerts(Instant now);

    PlaceBook& m_book;
    Monitor& m_monitor;
    std::map<PlaceId, std::unique_ptr<FollowedPlace>> m_followed;
    std::optional<std::map<PlaceId, RingPosition>> m_read; // once the history is open
    bool m_begun = false;
    int m_lookers = 0;
    QTimer m_second;
};

} // namespace pupitre
