// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablefetch.h.
#include "core/services/timetablefetch.h"

#include "core/formats/timetable.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace pupitre
{

namespace
{

constexpr int mostRedirections = 5;

QUrl addressOf(std::string_view text)
{
    QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed(), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("webcal") || url.scheme() == QLatin1String("webcals"))
        url.setScheme(QStringLiteral("https"));
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

Error errorOf(const QNetworkReply& reply, const std::string& host)
{
    const std::string why = std::to_string(static_cast<int>(reply.error()));
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return {ErrorKind::HostOffline, host, why};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // its own time limit
        return {ErrorKind::TimedOut, host, why};
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::AuthenticationRequiredError:
        return {ErrorKind::NotPermitted, host, why};
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentGoneError:
        return {ErrorKind::NotFound, host, why};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::ConnectionLost, host, "certificate"};
    default:
        return {ErrorKind::ConnectionLost, host, why};
    }
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

Result<std::string> fetchTimetable(const std::string& address, const std::stop_token& stop,
                                   std::chrono::milliseconds patience)
{
    const QUrl url = addressOf(address);
    if (url.isEmpty())
        return fail(ErrorKind::InvalidArgument, "timetable", "address");
    const std::string host = url.host().toStdString();
    QNetworkAccessManager network;
    network.setAutoDeleteReplies(false);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirections);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));

    QEventLoop loop;
    QTimer limit;
    bool isLate = false;
    bool isTooLarge = false;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [&](qint64 got, qint64) {
        isTooLarge = isTooLarge || got > static_cast<qint64>(maxTimetableBytes);
        if (isTooLarge)
            reply->abort();
    });
    limit.setSingleShot(true);
    limit.callOnTimeout(reply.get(), [&] {
        isLate = true;
        reply->abort();
    });
    limit.start(patience);
    const std::stop_callback cancelled(
        stop, [&] { QMetaObject::invokeMethod(reply.get(), &QNetworkReply::abort, Qt::QueuedConnection); });
    if (!reply->isFinished())
        loop.exec();

    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    if (isTooLarge)
        return fail(ErrorKind::TooLarge, host, std::to_string(maxTimetableBytes));
    if (isLate)
        return fail(ErrorKind::TimedOut, host);
    if (reply->error() != QNetworkReply::NoError)
        return tl::unexpected(errorOf(*reply, host));
    return reply->readAll().toStdString();
}

} // namespace pupitre
