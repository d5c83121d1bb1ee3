// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See promsource.h.
#include "core/monitoring/prometheus/promsource.h"

#include "core/monitoring/prometheus/prommatchers.h"
#include "core/services/webfetch.h"

#include <QHostAddress>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t longestUser = 200;

bool isLoopback(const QUrl& url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

/// As RFC 7617 has it: a colon ends it.
bool isUser(const std::string& user)
{
    return !user.empty() && user.size() <= longestUser && std::none_of(user.begin(), user.end(), [](char c) {
        return c == ':' || static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    });
}
} // namespace

bool sendsInPlain(const PrometheusSource& source)
{
    const QUrl url = webAddress(source.url);
    // On a login node anybody may listen at the port of a Prometheus that does not run just now.
    const bool stays = source.reach == PromReach::ThisComputer && isLoopback(url);
    return source.login != PromLogin::None && url.scheme() == QLatin1String("http") && !stays;
}

Result<void> checkPrometheus(const PrometheusSource& source)
{
    const QUrl url = webAddress(source.url);
    if (url.isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::InvalidArgument, "url", source.url.substr(0, 200));
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::InvalidArgument, "url", url.host().toStdString());
    if (source.login == PromLogin::Password && !isUser(source.user))
        return fail(ErrorKind::InvalidArgument, "user", source.user.substr(0, longestUser));
    if (!source.authority.empty() && !source.authority.starts_with('/'))
        return fail(ErrorKind::InvalidArgument, "authority", source.authority.substr(0, 200));
    if (sendsInPlain(source) && source.plain != PromPlain::Agreed)
        return fail(ErrorKind::InvalidArgument, "plain", url.host().toStdString());
    return promMatchers(source.labels).map([](const std::string&) {});
}

std::string promSecretKey(const PlaceId& place, const PrometheusSource& source)
{
    const QUrl url = webAddress(source.url);
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    std::string key = "prometheus " + place.text() + ' ' + url.scheme().toStdString() + ' '
                      + url.host().toStdString() + ' ' + std::to_string(url.port(usual));
    if (source.reach == PromReach::Place)
        key += " inside"; // another machine may have that address here
    return source.login == PromLogin::Password ? key + " password " + source.user : key + " token";
}

} // namespace pupitre
