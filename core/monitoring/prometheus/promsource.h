// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a Prometheus is that knows a place's GPUs, and how it is asked. No secret is in here: a password or
// token is in the keychain, under promSecretKey().
#pragma once

#include "core/domain/error.h"
#include "core/store/placeid.h"

#include <string>

namespace pupitre
{

/// From where its address is reached: most have it on their login node or deeper inside, for nobody else.
enum class PromReach { ThisComputer, Place };

enum class PromLogin { None, Password, Token };

/// Whether a password may go over http to another machine, where whoever is on the way reads it.
enum class PromPlain { Refused, Agreed };

struct PrometheusSource {
    std::string url;    // http://prometheus.lab:9090, with a path before /api/v1 where a proxy has one
    std::string labels; // see promMatchers(); empty: everything it has
    PromReach reach = PromReach::ThisComputer;
    PromLogin login = PromLogin::None;
    std::string user{};      // with a password
    std::string authority{}; // a file: see WebRequest
    PromPlain plain = PromPlain::Refused;

    bool operator==(const PrometheusSource&) const = default;
};

/// What all of it has to be; InvalidArgument (subject: "url", "labels", "user", "authority", or "plain" where
/// a secret would go in plain text without agreement). A password in an address is refused: it would lie in
/// a file.
[[nodiscard]] Result<void> checkPrometheus(const PrometheusSource& source);

/// A secret would be read by whoever is on the way, or listens there in its place.
[[nodiscard]] bool sendsInPlain(const PrometheusSource& source);

/// Where its secret is kept. Another server, place or user is another secret: none is sent to where it was
/// not given for.
[[nodiscard]] std::string promSecretKey(const PlaceId& place, const PrometheusSource& source);

} // namespace pupitre
