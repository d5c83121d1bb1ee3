// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a Prometheus for what its GPUs and machines do. One question at a time; in the window's thread without
// blocking it: answers, which are large for a day, are read on a lane.
#pragma once

#include "core/async/lane.h"
#include "core/domain/sample.h"
#include "core/monitoring/prometheus/promsource.h"

#include <QUrl>

#include <functional>
#include <vector>

namespace pupitre
{

class PrometheusClient final
{
public:
    using Done = std::function<void(Result<std::vector<Sample>>)>;

    PrometheusClient(Lane& lane, PrometheusSource source);

    /// As of now by its own clock; what it says stands for `covers`. HostOffline, TimedOut, ConnectionLost;
    /// NotPermitted and NotFound for what the server says; InvalidArgument for what Prometheus says;
    /// Malformed for what is no Prometheus. Asking again drops the question before.
    void now(std::chrono::milliseconds covers, Done done);
    /// From `from` to `until` in steps of a whole number of seconds. A day at most: TooLarge otherwise.
    void between(Instant from, Instant until, std::chrono::seconds step, Done done);

private:
    void ask(const QUrl& url, std::chrono::milliseconds covers, Done done);
    [[nodiscard]] QUrl question(const char* path, std::vector<std::pair<QString, QString>> more) const;

    Lane& m_lane;
    PrometheusSource m_source;
    Task m_fetching;
    Task m_reading;
};

} // namespace pupitre
