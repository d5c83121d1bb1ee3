// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See promclient.h.
#include "core/monitoring/prometheus/promclient.h"

#include "core/monitoring/prometheus/dcgm.h"
#include "core/monitoring/prometheus/prommatchers.h"
#include "core/services/webfetch.h"

#include <QUrlQuery>

namespace pupitre
{

namespace
{
constexpr std::size_t mostAnswerBytes = 128 * 1024 * 1024; // a day of 500 GPUs by the minute
constexpr std::chrono::seconds answerPatience{20};

Result<std::vector<Sample>> samplesIn(const WebAnswer& answer, const std::string& host,
                                      std::chrono::milliseconds covers)
{
    switch (answer.status) {
    case 200:
    case 400: // what Prometheus says of a question it does not take
    case 422:
        break;
    case 401:
    case 403:
        return fail(ErrorKind::NotPermitted, host, std::to_string(answer.status));
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

Result<void> checkPrometheus(const PrometheusSource& source)
{
    const QUrl url = webAddress(source.url);
    if (url.isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::InvalidArgument, "url", source.url.substr(0, 200));
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::InvalidArgument, "url", url.host().toStdString());
    return promMatchers(source.labels).map([](const std::string&) {});
}

PrometheusClient::PrometheusClient(Lane& lane, PrometheusSource source)
    : m_lane(lane), m_source(std::move(source))
{
}

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
    m_reading = {};
    const auto read = [this, covers, host = url.host().toStdString(), done](Result<WebAnswer> answer) {
        if (!answer)
            return done(tl::unexpected(answer.error()));
        m_reading = m_lane.run<std::vector<Sample>>(
            [answer = std::make_shared<WebAnswer>(*std::move(answer)), host, covers](const std::stop_token&) {
                return samplesIn(*answer, host, covers);
            },
            done);
    };
    m_fetching = fetchWeb(url, {mostAnswerBytes, answerPatience}, read);
}

} // namespace pupitre
