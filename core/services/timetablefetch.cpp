// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablefetch.h.
#include "core/services/timetablefetch.h"

#include "core/formats/timetable.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

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

/// Its parts end in their own signals' wake: whoever gets the answer may drop the task, and with it them.
struct EndLater {
    void operator()(QObject* part) const
    {
        part->disconnect();
        part->deleteLater();
    }
};

class Fetch final : public OutcomeState<std::string>
{
public:
    using OutcomeState::OutcomeState;

    void ask(const QUrl& url, std::chrono::milliseconds patience)
    {
        m_host = url.host().toStdString();
        if (url.isEmpty())
            m_why = Error{ErrorKind::InvalidArgument, "timetable", "address"};
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setMaximumRedirectsAllowed(mostRedirections);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        m_reply.reset(m_network->get(request));
        QObject::connect(m_reply.get(), &QNetworkReply::downloadProgress, m_reply.get(), [this](qint64 got) {
            if (got > static_cast<qint64>(maxTimetableBytes))
                giveUp({ErrorKind::TooLarge, m_host, std::to_string(maxTimetableBytes)});
        });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), [this] { end(); });
        m_limit->setSingleShot(true);
        m_limit->callOnTimeout(m_reply.get(), [this] { giveUp({ErrorKind::TimedOut, m_host, {}}); });
        m_limit->start(patience);
        m_stopped.emplace(stop.get_token(), [this] {
            if (active) // else it was dropped, and ends with its parts
                giveUp({ErrorKind::Cancelled, {}, {}});
        });
    }

private:
    void giveUp(Error error)
    {
        m_why = m_why.value_or(std::move(error));
        m_reply->abort(); // says finished()
    }

    void end()
    {
        m_limit->stop();
        if (m_why)
            return deliver(tl::unexpected(*m_why));
        if (m_reply->error() != QNetworkReply::NoError)
            return deliver(tl::unexpected(errorOf(*m_reply, m_host)));
        deliver(m_reply->readAll().toStdString());
    }

    std::string m_host;
    std::optional<Error> m_why; // it was given up
    std::unique_ptr<QNetworkAccessManager, EndLater> m_network{new QNetworkAccessManager};
    std::unique_ptr<QNetworkReply, EndLater> m_reply;
    std::unique_ptr<QTimer, EndLater> m_limit{new QTimer};
    std::optional<std::stop_callback<std::function<void()>>> m_stopped; // last: it uses everything above
};

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
    auto fetch = std::make_shared<Fetch>(std::move(done));
    fetch->ask(addressOf(address), patience);
    return Task(std::move(fetch));
}

} // namespace pupitre
