// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages among what a teacher does with a TP (see tpactions.h): write it, send it, say who has it.
#include "core/services/classroom/classroom.h"
#include "core/services/seats/seatmessaging.h"
#include "ui/tp/messages/messagedialog.h"
#include "ui/tp/messages/messagewords.h"
#include "ui/tp/tpactions.h"

namespace pupitre
{

void TpActions::message(const TpRef& tp, const std::vector<SeatId>& seats)
{
    const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
    if (card == nullptr || seats.empty())
        return;
    auto* dialog = new MessageDialog(
        card->course, seats, [this, tp, seats](const std::string& text) { send(tp, seats, text); },
        m_page->window());
    dialog->open();
}

void TpActions::send(const TpRef& tp, const std::vector<SeatId>& seats, const std::string& text)
{
    Q_EMIT begun(tp);
    const auto answered = [this, tp](const Result<MessageSent>& sent) {
        if (!sent)
            return Q_EMIT failed(tp, sent.error());
        const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
        const MessageWords words = wordsFor(*sent, card == nullptr ? Course() : card->course);
        Q_EMIT told({words.wholly ? Tone::Ok : Tone::Warn, words.what, words.meaning, words.details, {}}, {});
    };
    sendMessage(m_teaching.classroom.places(), tp, seats, text, {this, answered});
}

} // namespace pupitre
