// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See monitor.h.
#include "core/monitoring/monitor.h"

#include "core/monitoring/monitorpart.h"

#include <QPointer>

namespace pupitre
{

Monitor::Monitor(Mailbox& mailbox, PlaceBook& places, QObject* parent)
    : QObject(parent), m_part(std::make_unique<Part>(mailbox, places, *this))
{
}

Monitor::~Monitor() = default;

void Monitor::useHistory(const std::filesystem::path& file)
{
    m_part->keeper.useHistory(file);
}

void Monitor::useSettings(const std::filesystem::path& iniFile)
{
    m_part->useSettings(iniFile);
}

AlertLimits Monitor::limits() const
{
    return m_part->watch.limits();
}

void Monitor::setLimits(const AlertLimits& limits)
{
    m_part->setLimits(limits);
}

Retention Monitor::retention() const
{
    return m_part->settings ? m_part->settings->retention() : Retention();
}

void Monitor::setRetention(const Retention& retention)
{
    m_part->setRetention(retention);
}

std::optional<PrometheusSource> Monitor::prometheus(const PlaceId& place) const
{
    return m_part->settings ? m_part->settings->prometheus(place) : std::nullopt;
}

void Monitor::setPrometheus(const PlaceId& place, const std::optional<PrometheusSource>& source)
{
    m_part->setPrometheus(place, source);
}

void Monitor::showRecording(bool show)
{
    m_part->showRecording(show);
}

bool Monitor::recordingShown() const
{
    return m_part->recording.has_value();
}

const std::vector<PlaceReadings>& Monitor::places() const
{
    return m_part->places;
}

const std::vector<Alert>& Monitor::alerts() const
{
    return m_part->watch.standing();
}

std::optional<Error> Monitor::historyError() const
{
    return m_part->keeper.error();
}

std::optional<std::filesystem::path> Monitor::historySetAside() const
{
    return m_part->setAside;
}

std::unique_ptr<Monitor::Look> Monitor::look()
{
    class Counted final : public Look
    {
    public:
        explicit Counted(Part* part) : m_part(part) { m_part->looked(1); }
        ~Counted() override
        {
            if (m_part)
                m_part->looked(-1);
        }
        Counted(const Counted&) = delete;
        Counted& operator=(const Counted&) = delete;

    private:
        QPointer<Part> m_part;
    };
    return std::make_unique<Counted>(m_part.get());
}

Task Monitor::curves(const CurveQuestion& question, Reply<std::vector<Curve>> reply)
{
    return m_part->keeper.curves(question, std::move(reply));
}

Task Monitor::eraseSeat(const SeatOfCourse& seat, Reply<void> reply)
{
    return m_part->keeper.eraseSeat(seat, std::move(reply));
}

Task Monitor::usage(const UsageQuestion& question, Reply<UsageTable> reply)
{
    return m_part->keeper.usage(question, std::move(reply));
}

} // namespace pupitre
