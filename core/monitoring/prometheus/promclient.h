// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a Prometheus for what its GPUs and machines do. One question at a time; in the window's thread without
// blocking it: answers, which are large for a day, are read on a lane.
#pragma once

#include "core/async/lane.h"
#include "core/domain/sample.h"
#include "core/monitoring/prometheus/promsource.h"
#include "core/remote/secret.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace pupitre
{

class PlaceLink;
class PlaceProxy;
struct WebRequest;

class PrometheusClient final
{
public:
    using Done = std::function<void(Result<std::vector<Sample>>)>;

    /// Of the link: the place it is asked for, the connection where only the place reaches it, and the
    /// keychain. It must live longer.
    PrometheusClient(Lane& lane, PlaceLink& link, PrometheusSource source);
    ~PrometheusClient();

    /// Instead of the one that is kept: what a person has just typed.
    void useSecret(Secret secret) { m_secret = std::move(secret); }

    /// As of now by its own clock; what it says stands for `covers`. HostOffline, TimedOut, ConnectionLost
    /// (see distrustOf() and ledElsewhere()); AuthenticationFailed, NotPermitted and NotFound for what the
    /// server says; InvalidArgument for what Prometheus says; Malformed for what is no Prometheus. A secret
    /// that is not known: see lacksSecret(). Asking again drops the question before.
    void now(std::chrono::milliseconds covers, Done done);
    /// From `from` to `until` in steps of a whole number of seconds. A day at most: TooLarge otherwise.
    void between(Instant from, Instant until, std::chrono::seconds step, Done done);

private:
    void ask(const QUrl& url, std::chrono::milliseconds covers, Done done);
    void fetch(const QUrl& url, std::chrono::milliseconds covers, const Done& done);
    [[nodiscard]] Error why(Error error) const;
    [[nodiscard]] Result<WebRequest> request(const QUrl& url) const;
    [[nodiscard]] QUrl question(const char* path, std::vector<std::pair<QString, QString>> more) const;

    Lane& m_lane;
    PlaceLink& m_link;
    PrometheusSource m_source;
    Secret m_secret;  // empty: not read yet
    Secret m_refused; // the last that was not accepted
    std::unique_ptr<PlaceProxy> m_proxy;
    Task m_fetching;
    Task m_reading;
    std::unique_ptr<QObject> m_asking; // answers of the keychain are for the newest question
};

/// The password or token is not known here: it is to be given again.
[[nodiscard]] bool lacksSecret(const Error& error);
/// It is only reached from the place, which is not connected.
[[nodiscard]] bool isPlaceAway(const Error& error);
/// It is only reached from the place, and the place's SSH server forwards nothing.
[[nodiscard]] bool forwardsNothing(const Error& error);

} // namespace pupitre
