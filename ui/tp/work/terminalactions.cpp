// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A terminal in a student's environment among what a teacher does with a TP (see tpactions.h). The window
// says by itself what it cannot do.
#include "core/services/classroom/classroom.h"
#include "core/services/seats/studentterminal.h"
#include "ui/tp/tpactions.h"

namespace pupitre
{

void TpActions::openTerminal(const TpRef& tp, const SeatId& seat)
{
    Q_EMIT begun(tp);
    const std::string pressEnter = tr("Press Enter to close this window.").toStdString();
    if (const auto opened =
            openStudentTerminal(m_teaching.classroom.places(), tp, seat, pressEnter, terminalSearch());
        !opened)
        Q_EMIT failed(tp, opened.error());
}

} // namespace pupitre
