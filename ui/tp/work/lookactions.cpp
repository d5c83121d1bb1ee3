// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking at the files of a student among what a teacher does with a TP (see tpactions.h).
#include "core/services/classroom/classroom.h"
#include "ui/tp/tpactions.h"
#include "ui/tp/work/workdialog.h"
#include "ui/words/text.h"

namespace pupitre
{

void TpActions::look(const TpRef& tp, const SeatId& seat)
{
    const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
    const Seat* who = card == nullptr ? nullptr : card->course.seat(seat);
    if (who == nullptr)
        return;
    auto* dialog = new WorkDialog(shownShort(displayName(*who), 120), m_teaching.classroom.places(),
                                  {tp, seat}, m_teaching.classroom.clockSkew(tp.place), m_page->window());
    connect(dialog, &WorkDialog::handInAsked, this, [this, seat] { Q_EMIT handInAsked(seat); });
    dialog->open();
}

} // namespace pupitre
