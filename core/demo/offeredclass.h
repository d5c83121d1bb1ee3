// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For the window: a course on the private place, prepared and waiting for the person's click on Start TP. Its
// steps show in the operations tray like any others.
#pragma once

#include "core/demo/host/crondaemon.h"
#include "core/demo/stepsequence.h"
#include "core/demo/teacher.h"

#include <QObject>

namespace pupitre
{

class OfferedClass final : public QObject
{
    Q_OBJECT
public:
    OfferedClass(LoopbackPlace& place, const DemoServices& services, Exercise exercise);

    void prepare();
    [[nodiscard]] StepSequence& sequence() { return m_sequence; }
    [[nodiscard]] const TpRef& tp() const { return m_teacher.tp(); }

private:
    void invite(const DemoDone& done);

    LoopbackPlace& m_place;
    Classroom& m_classroom;
    Teacher m_teacher;
    StepSequence m_sequence;
};

} // namespace pupitre
