// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See promclient.h.
#include "core/monitoring/prometheus/promclient.h"

#include "core/monitoring/prometheus/dcgm.h"
#include "core/monitoring/prometheus/prommatchers.h"
#include "core/services/placeproxy.h"
#include "core/services/places/secretstore.h"
#include "core/services/webfetch.h"

#include <QUrlQuery>

namespace pupitre
{

namespace
{
constexpr std::size_t mostAnswerBytes = 128 * 1024 * 1024; // a day of 500 GPUs by the minute
constexpr std::chrono::seconds answerPatience{20};
constexpr auto noSecret = "secret";
constexpr auto refused = "401";
constexpr auto forbidden = "403";
constexpr auto placeAway = "place";

Result<std::vector<Sample>> samplesIn(const WebAnswer& answer, const std::string& host,
                                      std::chrono::milliseconds covers)
{
    switch (answer.status) {
    case 200:
    case 400: // what Prometheus says of a question it does not take
    case 422:
        break;
    case 401:
        return fail(ErrorKind::AuthenticationFailed, host, refused);
    case 403:
        return fail(ErrorKind::NotPermitted, host, forbidden);
    case 404:
        return fail(ErrorKind::NotFound, host, "/api/v1");
    default:
        return fail(ErrorKind::ConnectionLost, host, std::to_string(answer.status));
    }
    const auto series = seriesFromPrometheus(answer.body);
    if (!series)
        return tl::unexpected(series.error());
    return samplesFromDcgm(*series, covers);
}

QString secondsOf(Instant at)
{
    return QString::number(static_cast<double>(at.time_since_epoch().count()) / 1000, 'f', 3);
}
} // namespace

PrometheusClient::PrometheusClient(Lane& lane, PlaceLink& link, PrometheusSource source)
    : m_lane(lane), m_link(link), m_source(std::move(source))
{
    if (m_source.reach == PromReach::Place)
        m_proxy = std::make_unique<PlaceProxy>(link);
}

PrometheusClient::~PrometheusClient() = default;

QUrl PrometheusClient::question(const char* path, std::vector<std::pair<QString, QString>> more) const
{
    QUrl url = webAddress(m_source.url);
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + QLatin1String(path));
    QUrlQuery query;
    more.emplace_back(QStringLiteral("query"), QString::fromStdString(dcgmQuery(
                                                   promMatchers(m_source.labels).value_or(std::string()))));
    for (const auto& [name, value] : more) // a plus means a blank to the server, and Qt leaves it as it is
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    return url;
}

void PrometheusClient::now(std::chrono::milliseconds covers, Done done)
{
    ask(question("/api/v1/query", {}), covers, std::move(done));
}

void PrometheusClient::between(Instant from, Instant until, std::chrono::seconds step, Done done)
{
    if (until - from > std::chrono::hours(24))
        return done(fail(ErrorKind::TooLarge, "prometheus", "24 h"));
    ask(question("/api/v1/query_range", {{QStringLiteral("start"), secondsOf(from)},
                                         {QStringLiteral("end"), secondsOf(until)},
                                         {QStringLiteral("step"), QString::number(step.count())}}),
        step, std::move(done));
}

void PrometheusClient::ask(const QUrl& url, std::chrono::milliseconds covers, Done done)
{
    m_fetching = {};
    m_reading = {};
    m_asking = std::make_unique<QObject>();
    if (m_proxy && !m_link.ready())
        return done(fail(ErrorKind::HostOffline, url.host().toStdString(), placeAway));
    if (m_source.login == PromLogin::None || !m_secret.empty())
        return fetch(url, covers, done);
    if (m_link.secrets() == nullptr)
        return done(fail(ErrorKind::AuthenticationFailed, url.host().toStdString(), noSecret));
    m_link.secrets()->read(
        promSecretKey(m_link.place().id, m_source),
        Reply<std::string>(
            m_asking.get(), [this, url, covers, done = std::move(done)](const Result<std::string>& kept) {
                if (!kept || kept->empty())
                    return done(fail(ErrorKind::AuthenticationFailed, url.host().toStdString(), noSecret));
                if (*kept == m_refused.c_str()) // asked again and again, it would lock the account
                    return done(fail(ErrorKind::AuthenticationFailed, url.host().toStdString(), refused));
                m_secret = Secret(*kept);
                fetch(url, covers, done);
            }));
}

Result<WebRequest> PrometheusClient::request(const QUrl& url) const
{
    if (const auto sound = checkPrometheus(m_source); !sound)
        return tl::unexpected(sound.error());
    WebRequest request(url);
    request.authority = m_source.authority;
    const QByteArray secret(m_secret.c_str());
    if (secret.contains('\r') || secret.contains('\n')) // it would end the header
        return fail(ErrorKind::AuthenticationFailed, url.host().toStdString(), noSecret);
    if (m_source.login == PromLogin::Password)
        request.authorization =
            "Basic " + (QByteArray::fromStdString(m_source.user) + ':' + secret).toBase64();
    else if (m_source.login == PromLogin::Token)
        request.authorization = "Bearer " + secret;
    if (!m_proxy)
        return request;
    return m_proxy->address().map([&request](const QNetworkProxy& proxy) {
        request.via = std::make_shared<QNetworkProxy>(proxy);
        return request;
    });
}

void PrometheusClient::fetch(const QUrl& url, std::chrono::milliseconds covers, const Done& done)
{
    const auto asked = request(url);
    if (!asked)
        return done(tl::unexpected(asked.error()));
    const auto read = [this, covers, host = url.host().toStdString(), done](Result<WebAnswer> answer) {
        if (!answer)
            return done(tl::unexpected(why(answer.error())));
        if (answer->status == 401)
            m_refused = std::move(m_secret); // another may be kept meanwhile
        m_reading = m_lane.run<std::vector<Sample>>(
            [answer = std::make_shared<WebAnswer>(*std::move(answer)), host, covers](const std::stop_token&) {
                return samplesIn(*answer, host, covers);
            },
            done);
    };
    m_fetching = fetchWeb(*asked, {mostAnswerBytes, answerPatience}, read);
}

/// The place says more than a closed socket.
Error PrometheusClient::why(Error error) const
{
    const bool unreached = error.kind == ErrorKind::HostOffline || error.kind == ErrorKind::ConnectionLost;
    if (m_proxy && m_proxy->refusal() && unreached)
        return *m_proxy->refusal();
    return error;
}

bool lacksSecret(const Error& error)
{
    return error.kind == ErrorKind::AuthenticationFailed && error.detail == noSecret;
}

bool isPlaceAway(const Error& error)
{
    return error.kind == ErrorKind::HostOffline && error.detail == placeAway;
}

bool forwardsNothing(const Error& error)
{
    return error.kind == ErrorKind::NotPermitted && error.detail != forbidden;
}

} // namespace pupitre
