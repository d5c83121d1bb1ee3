// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See webfetch.h.
#include "core/services/webfetch.h"

#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

namespace pupitre
{

namespace
{

constexpr int mostRedirections = 5;
constexpr qint64 mostAuthorityBytes = 1024 * 1024; // the system's own, with 140 of them, has 200 KiB
constexpr auto elsewhere = "redirection";
/// By the number of Distrust: how the detail of an Error begins.
constexpr std::array<std::string_view, 4> distrusts{"certificate issuer", "certificate name",
                                                    "certificate dates", "certificate"};

Distrust distrustBy(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Distrust::UnknownIssuer;
    case QSslError::HostNameMismatch:
        return Distrust::OtherName;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return Distrust::OutOfDate;
    default: // there are thirty more
        return Distrust::Other;
    }
}

Error distrusted(const std::string& host, const QList<QSslError>& errors)
{
    const QSslError error = errors.value(0);
    return {ErrorKind::ConnectionLost, host,
            std::string(distrusts.at(static_cast<std::size_t>(distrustBy(error.error())))) + ": "
                + error.errorString().toStdString()};
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
    case QNetworkReply::InsecureRedirectError:
        return {ErrorKind::ConnectionLost, host, elsewhere};
    default:
        return {ErrorKind::ConnectionLost, host, why};
    }
}

/// No pipe, no disk: this thread reads it.
QList<QSslCertificate> certificatesIn(const std::string& file)
{
    const QString path = QString::fromStdString(file);
    const QFileInfo info(path);
    return info.isFile() && info.size() <= mostAuthorityBytes
               ? QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString)
               : QList<QSslCertificate>();
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

    void ask(const WebRequest& asked, const WebLimits& limits)
    {
        m_host = asked.address.host().toStdString();
        if (asked.address.isEmpty())
            m_why = Error{ErrorKind::InvalidArgument, "address", {}};
        if (asked.via)
            m_network->setProxy(*asked.via);
        const QNetworkRequest request = written(asked);
        m_reply.reset(m_network->get(m_why ? QNetworkRequest() : request)); // an empty one fails by itself
        QObject::connect(m_reply.get(), &QNetworkReply::downloadProgress, m_reply.get(),
                         [this, most = limits.mostBytes](qint64 got) {
                             if (got > static_cast<qint64>(most))
                                 giveUp({ErrorKind::TooLarge, m_host, std::to_string(most)});
                         });
        QObject::connect(
            m_reply.get(), &QNetworkReply::sslErrors, m_reply.get(),
            [this](const QList<QSslError>& errors) { m_why = distrusted(m_host, errors); }); // and fails
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
    QNetworkRequest written(const WebRequest& asked)
    {
        QNetworkRequest request(asked.address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             asked.authorization.isEmpty() ? QNetworkRequest::NoLessSafeRedirectPolicy
                                                           : QNetworkRequest::SameOriginRedirectPolicy);
        request.setMaximumRedirectsAllowed(mostRedirections);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        if (!asked.authorization.isEmpty())
            request.setRawHeader("Authorization", asked.authorization);
        if (asked.authority.empty())
            return request;
        const auto trusted = certificatesIn(asked.authority);
        if (trusted.isEmpty())
            m_why = Error{ErrorKind::FileUnreadable, asked.authority, "PEM"};
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.setCaCertificates(trusted);
        request.setSslConfiguration(ssl);
        return request;
    }

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

std::optional<Distrust> distrustOf(const Error& error)
{
    if (error.kind != ErrorKind::ConnectionLost)
        return std::nullopt;
    for (std::size_t i = 0; i < distrusts.size(); ++i)
        if (std::string_view(error.detail).starts_with(distrusts.at(i)))
            return static_cast<Distrust>(i);
    return std::nullopt;
}

bool ledElsewhere(const Error& error)
{
    return error.kind == ErrorKind::ConnectionLost && error.detail == elsewhere;
}

QUrl webAddress(std::string_view text)
{
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed(),
                   QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

Task fetchWeb(const WebRequest& request, const WebLimits& limits, std::function<void(Result<WebAnswer>)> done)
{
    auto fetch = std::make_shared<WebFetch>(std::move(done));
    fetch->ask(request, limits);
    return Task(std::move(fetch));
}

} // namespace pupitre
