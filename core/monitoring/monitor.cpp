// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See monitor.h.
#include "core/monitoring/monitor.h"

namespace pupitre
{

class Monitor::Part
{
public:
    std::vector<PlaceReadings> places;
    std::vector<Alert> alerts;
};

Monitor::Monitor(Mailbox&, PlaceBook&, QObject* parent) : QObject(parent), m_part(std::make_unique<Part>()) {}

Monitor::~Monitor() = default;

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

Task Monitor::curves(const CurveQuestion&, Reply<std::vector<Curve>> reply)
{
    reply(std::vector<Curve>{});
    return {};
}

Task Monitor::usage(const UsageQuestion&, Reply<UsageTable> reply)
{
    reply(UsageTable{});
    return {};
}

} // namespace pupitre
