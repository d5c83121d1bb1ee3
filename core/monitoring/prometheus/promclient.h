// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a Prometheus for what its GPUs and machines do. One question at a time; in the window's thread without
// blocking it: answers, which are large for a day, are read on a lane.
#pragma once

#include "core/async/lane.h"
#include "core/domain/sample.h"

#include <QUrl>

#include <functional>
#include <string>
#include <vector>

namespace pupitre
{

struct PrometheusAddress {
    std::string url;    // http://prometheus.lab:9090, with a path before /api/v1 where a proxy has one
    std::string labels; // see promMatchers(); empty: everything it has

    bool operator==(const PrometheusAddress&) const = default;
};

/// What both have to be; InvalidArgument (subject: "url" or "labels"). A password in an address is refused:
/// it would lie in a file.
[[nodiscard]] Result<void> checkPrometheus(const PrometheusAddress& address);

class PrometheusClient final
{
public:
    using Done = std::function<void(Result<std::vector<Sample>>)>;

    PrometheusClient(Lane& lane, PrometheusAddress address);

    /// As of now by its own clock. HostOffline, TimedOut, ConnectionLost; NotPermitted and NotFound for what
    /// the server says; InvalidArgument for what Prometheus says; Malformed for what is no Prometheus. Asking
    /// again drops the question before.
    void now(Done done);
    /// From `from` to `until` in steps of a whole number of seconds. A day at most: TooLarge otherwise.
    void between(Instant from, Instant until, std::chrono::seconds step, Done done);

private:
    void ask(const QUrl& url, std::chrono::milliseconds covers, Done done);
    [[nodiscard]] QUrl question(const char* path, std::vector<std::pair<QString, QString>> more) const;

    Lane& m_lane;
    PrometheusAddress m_address;
    Task m_fetching;
    Task m_reading;
};

/// For how long a figure of now stands: how often exporters are usually asked.
inline constexpr std::chrono::seconds prometheusPace{15};

} // namespace pupitre
