// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One GET over HTTP, in the UI thread without blocking it. Certificates are checked, redirections never lead
// from https to http, no cookies are kept. Addresses may hold secrets: errors name the host alone.
#pragma once

#include "core/async/task.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

class QNetworkProxy;

namespace pupitre
{

struct WebAnswer {
    int status = 0; // of HTTP, 200 to 599
    std::string body;
};

struct WebLimits {
    std::size_t mostBytes = 0;
    std::chrono::milliseconds patience{30'000};
};

struct WebRequest {
    explicit WebRequest(QUrl to) : address(std::move(to)) {}

    QUrl address;
    std::shared_ptr<const QNetworkProxy> via; // null: the program's own
    /// The header of this name. With one, redirections to another origin are not followed: it would go along.
    QByteArray authorization;
    /// A file of certificates (PEM): what it signs is trusted, and nothing else. Empty: what the system
    /// trusts.
    std::string authority;
};

/// How the certificate of a server was wrong.
enum class Distrust { UnknownIssuer, OtherName, OutOfDate, Other };
/// Of what a fetch failed with; nothing where it was not the certificate.
[[nodiscard]] std::optional<Distrust> distrustOf(const Error& error);
/// It led to where one does not follow.
[[nodiscard]] bool ledElsewhere(const Error& error);

/// http or https with a host; empty for anything else.
[[nodiscard]] QUrl webAddress(std::string_view text);

/// HostOffline (subject: host), TimedOut, ConnectionLost, TooLarge, Cancelled; InvalidArgument for an empty
/// address; FileUnreadable for an authority without certificates.
[[nodiscard]] Task fetchWeb(const WebRequest& request, const WebLimits& limits,
                            std::function<void(Result<WebAnswer>)> done);

} // namespace pupitre
