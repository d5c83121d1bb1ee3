// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps played one after the other; the first that does not hold ends the sequence.
#pragma once

#include "core/demo/demostep.h"

#include <QElapsedTimer>
#include <QObject>

#include <utility>
#include <vector>

namespace pupitre
{

class StepSequence final : public QObject
{
    Q_OBJECT
public:
    using Step = std::pair<DemoStep, std::function<void(DemoDone)>>;

    explicit StepSequence(QObject* parent = nullptr) : QObject(parent) {}
    void start(std::vector<Step> steps);

Q_SIGNALS:
    void stepStarted(pupitre::DemoStep step);
    void stepEnded(const pupitre::DemoReport& report);
    void finished(bool held);

private:
    void next();
    void ended(Result<DemoFacts> outcome);

    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    QElapsedTimer m_clock;
};

} // namespace pupitre
