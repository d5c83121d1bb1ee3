// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See monitor.h.
#include "core/monitoring/monitor.h"

#include "core/monitoring/keeping/keeper.h"
#include "core/monitoring/recording/recordedlab.h"
#include "core/services/presenttime.h"

#include <QTimer>

namespace pupitre
{

class Monitor::Part final : public QObject
{
public:
    Part(Mailbox& mailbox, Monitor& monitor) : keeper(mailbox), m_monitor(monitor)
    {
        m_second.callOnTimeout(this, &Part::second);
        m_second.start(std::chrono::seconds(1));
    }

    void showRecording(bool show)
    {
        if (show == shownSince.has_value())
            return;
        shownSince = show ? std::optional(presentTime()) : std::nullopt;
        keeper.showRecording(shownSince);
        std::erase_if(places, [](const PlaceReadings& p) { return p.source == FeedSource::Recording; });
        if (show)
            places.push_back(readings());
        Q_EMIT m_monitor.changed();
    }

    Keeper keeper;
    std::optional<Instant> shownSince; // the recording
    std::vector<PlaceReadings> places;
    std::vector<Alert> alerts;

private:
    void second()
    {
        keeper.flush();
        if (!shownSince)
            return;
        places.back() = readings();
        Q_EMIT m_monitor.changed();
    }

    [[nodiscard]] PlaceReadings readings() const
    {
        const Instant now = presentTime();
        PlaceReadings recording{
            recordedPlace(), recordedPlace().text(), FeedSource::Recording, FeedState::Live, {}, now, {}};
        for (int machine = 0; machine < recordedMachines; ++machine)
            recording.hosts.push_back(
                recordedSample(machine, machine == recordedSilentMachine ? recordedSilence(*shownSince) : now,
                               std::chrono::seconds(1)));
        return recording;
    }

    Monitor& m_monitor;
    QTimer m_second;
};

Monitor::Monitor(Mailbox& mailbox, PlaceBook&, QObject* parent)
    : QObject(parent), m_part(std::make_unique<Part>(mailbox, *this))
{
}

Monitor::~Monitor() = default;

void Monitor::showRecording(bool show)
{
    m_part->showRecording(show);
}

bool Monitor::recordingShown() const
{
    return m_part->shownSince.has_value();
}

const std::vector<PlaceReadings>& Monitor::places() const
{
    return m_part->places;
}

const std::vector<Alert>& Monitor::alerts() const
{
    return m_part->alerts;
}

std::optional<Error> Monitor::historyError() const
{
    return std::nullopt;
}

std::unique_ptr<Monitor::Look> Monitor::look()
{
    return std::make_unique<Look>();
}

Task Monitor::curves(const CurveQuestion& question, Reply<std::vector<Curve>> reply)
{
    return m_part->keeper.curves(question, std::move(reply));
}

Task Monitor::usage(const UsageQuestion&, Reply<UsageTable> reply)
{
    reply(UsageTable{});
    return {};
}

} // namespace pupitre
