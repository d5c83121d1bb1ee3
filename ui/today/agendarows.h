// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of the agenda as rows of its cards, with the numbers that are known of them.
#pragma once

#include "core/services/classroom/agenda.h"
#include "ui/today/agendacard.h"

namespace pupitre
{

[[nodiscard]] QList<AgendaRow> deadlineRows(const Agenda& agenda, const Classroom& classroom, Instant now);
[[nodiscard]] QList<AgendaRow> runningRows(const Agenda& agenda, const Classroom& classroom, Instant now);

} // namespace pupitre
