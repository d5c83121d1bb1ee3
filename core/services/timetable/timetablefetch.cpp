// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablefetch.h.
#include "core/services/timetable/timetablefetch.h"

#include "core/formats/timetable.h"
#include "core/services/webfetch.h"

namespace pupitre
{

namespace
{

QUrl addressOf(std::string_view text)
{
    QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed(), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("webcal") || url.scheme() == QLatin1String("webcals"))
        url.setScheme(QStringLiteral("https"));
    return webAddress(url.toString(QUrl::FullyEncoded).toStdString());
}

Result<std::string> calendarOf(WebAnswer answer, const std::string& host)
{
    switch (answer.status) {
    case 401:
    case 403:
        return fail(ErrorKind::NotPermitted, host, std::to_string(answer.status));
    case 404:
    case 410:
        return fail(ErrorKind::NotFound, host, std::to_string(answer.status));
    default:
        break;
    }
    if (answer.status >= 300)
        return fail(ErrorKind::ConnectionLost, host, std::to_string(answer.status));
    return std::move(answer.body);
}

} // namespace

bool isTimetableAddress(std::string_view text)
{
    return !addressOf(text).isEmpty();
}

std::string timetableHost(std::string_view address)
{
    return addressOf(address).host().toStdString();
}

Task fetchTimetable(const std::string& address, std::function<void(Result<std::string>)> done,
                    std::chrono::milliseconds patience)
{
    const QUrl url = addressOf(address);
    return fetchWeb(WebRequest(url), {maxTimetableBytes, patience},
                    [host = url.host().toStdString(), done = std::move(done)](Result<WebAnswer> answer) {
                        done(std::move(answer).and_then(
                            [&host](WebAnswer got) { return calendarOf(std::move(got), host); }));
                    });
}

} // namespace pupitre
