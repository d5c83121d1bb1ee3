// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a Prometheus and waits for the answer.
#pragma once

#include "core/monitoring/prometheus/promclient.h"
#include "core/services/places/placebook.h"
#include "core/services/places/placelink.h"
#include "core/services/places/secretstore.h"

#include <QTest>

#include <optional>

namespace pupitre
{

using Samples = Result<std::vector<Sample>>;

template <class T>
[[nodiscard]] Error failureOf(const Result<T>& result)
{
    return result ? Error{} : result.error();
}

class Asker final
{
public:
    /// For the place "this computer", with a keychain that forgets at the end.
    explicit Asker(const PrometheusSource& source)
        : m_here(std::make_unique<PlaceLink>(m_mailbox, KnownPlace{PlaceBook::thisComputer(), {}, {}, {}},
                                             PlaceAccess{{}, &m_secrets})),
          m_client(m_lane, *m_here, source)
    {
    }
    Asker(PlaceLink& link, const PrometheusSource& source) : m_client(m_lane, link, source) {}

    [[nodiscard]] MemorySecrets& secrets() { return m_secrets; }
    [[nodiscard]] PrometheusClient& client() { return m_client; }

    Samples now()
    {
        m_answer.reset();
        m_client.now(std::chrono::seconds(15), [this](Samples samples) { m_answer = std::move(samples); });
        return answer();
    }

    Samples between(Instant from, Instant until, std::chrono::seconds step)
    {
        m_answer.reset();
        m_client.between(from, until, step, [this](Samples samples) { m_answer = std::move(samples); });
        return answer();
    }

private:
    Samples answer()
    {
        static_cast<void>(QTest::qWaitFor([this] { return m_answer.has_value(); }, 30'000));
        return m_answer.value_or(fail(ErrorKind::Busy, "test"));
    }

    Mailbox m_mailbox;
    MemorySecrets m_secrets;
    std::unique_ptr<PlaceLink> m_here;
    Lane m_lane{m_mailbox, "prometheus"};
    std::optional<Samples> m_answer;
    PrometheusClient m_client;
};

} // namespace pupitre
