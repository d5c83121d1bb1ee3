// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The event loop turns between steps, so a window stays alive and the stack does not grow.
#include "core/demo/stepsequence.h"

#include <QPointer>
#include <QTimer>

namespace pupitre
{

void StepSequence::start(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    m_at = 0;
    QTimer::singleShot(0, this, &StepSequence::next);
}

void StepSequence::next()
{
    if (m_at == m_steps.size()) {
        Q_EMIT finished(true);
        return;
    }
    Q_EMIT stepStarted(m_steps[m_at].first);
    m_clock.start();
    m_steps[m_at].second([self = QPointer<StepSequence>(this)](Result<DemoFacts> outcome) {
        if (self)
            self->ended(std::move(outcome));
    });
}

void StepSequence::ended(Result<DemoFacts> outcome)
{
    const bool held = outcome.has_value();
    Q_EMIT stepEnded(
        DemoReport{m_steps[m_at].first, std::chrono::milliseconds(m_clock.elapsed()), std::move(outcome)});
    ++m_at;
    if (held)
        QTimer::singleShot(0, this, &StepSequence::next);
    else
        Q_EMIT finished(false);
}

} // namespace pupitre
