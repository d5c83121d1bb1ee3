// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One GET over HTTP, in the UI thread without blocking it. Certificates are checked, redirections never lead
// from https to http, no cookies are kept. Addresses may hold secrets: errors name the host alone.
#pragma once

#include "core/async/task.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <string>

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

/// http or https with a host; empty for anything else.
[[nodiscard]] QUrl webAddress(std::string_view text);

/// HostOffline (subject: host), TimedOut, ConnectionLost, TooLarge, Cancelled; InvalidArgument for an empty
/// address.
[[nodiscard]] Task fetchWeb(const QUrl& address, const WebLimits& limits,
                            std::function<void(Result<WebAnswer>)> done);

} // namespace pupitre
