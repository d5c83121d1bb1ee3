// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See felt.h.
#include "tests/ui/felt.h"

#include <QTest>

namespace pupitre
{

namespace
{
constexpr double promisedGapMs = 50;
constexpr int gapsAStep = 5;
} // namespace

void Felt::step(const std::function<void()>& act)
{
    const int seen = m_probe.samples();
    act();
    until([&] { return m_probe.samples() >= seen + gapsAStep; });
}

void Felt::until(const std::function<bool()>& isSo)
{
    QVERIFY(QTest::qWaitFor(isSo, 30'000));
}

bool Felt::isSmooth() const
{
    qInfo("%s: %d gaps, p99 %.1f ms, longest %.1f ms", m_what, m_probe.samples(), m_probe.percentile(0.99),
          m_probe.longest());
    return m_probe.percentile(0.99) < promisedGapMs;
}

} // namespace pupitre
