// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See webfetch.h.
#include "core/services/webfetch.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>
#include <optional>

namespace pupitre
{

namespace
{

constexpr int mostRedirections = 5;

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

class WebFetch final : public OutcomeState<WebAnswer>
{
public:
    using OutcomeState::OutcomeState;

    void ask(const QUrl& url, const WebLimits& limits)
    {
        m_host = url.host().toStdString();
        if (url.isEmpty())
            m_why = Error{ErrorKind::InvalidArgument, "address", {}};
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setMaximumRedirectsAllowed(mostRedirections);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        m_reply.reset(m_network->get(request));
        QObject::connect(m_reply.get(), &QNetworkReply::downloadProgress, m_reply.get(),
                         [this, most = limits.mostBytes](qint64 got) {
                             if (got > static_cast<qint64>(most))
                                 giveUp({ErrorKind::TooLarge, m_host, std::to_string(most)});
                         });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), [this] { end(); });
        m_limit->setSingleShot(true);
        m_limit->callOnTimeout(m_reply.get(), [this] { giveUp({ErrorKind::TimedOut, m_host, {}}); });
        m_limit->start(limits.patience);
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
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool redirected = status >= 300 && status < 400; // more often than is followed
        if (status < 200 || redirected || (m_reply->error() != QNetworkReply::NoError && status < 400))
            return deliver(tl::unexpected(errorOf(*m_reply, m_host)));
        deliver(WebAnswer{status, m_reply->readAll().toStdString()});
    }

    std::string m_host;
    std::optional<Error> m_why; // it was given up
    std::unique_ptr<QNetworkAccessManager, EndLater> m_network{new QNetworkAccessManager};
    std::unique_ptr<QNetworkReply, EndLater> m_reply;
    std::unique_ptr<QTimer, EndLater> m_limit{new QTimer};
    std::optional<std::stop_callback<std::function<void()>>> m_stopped; // last: it uses everything above
};

} // namespace

QUrl webAddress(std::string_view text)
{
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed(),
                   QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

Task fetchWeb(const QUrl& address, const WebLimits& limits, std::function<void(Result<WebAnswer>)> done)
{
    auto fetch = std::make_shared<WebFetch>(std::move(done));
    fetch->ask(address, limits);
    return Task(std::move(fetch));
}

} // namespace pupitre
