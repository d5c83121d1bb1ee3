// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feedback among what a teacher does with a TP (see tpactions.h): choose it, see who gets what, send it.
#include "core/services/classroom/classroom.h"
#include "core/services/feedback/feedback.h"
#include "core/services/settings.h"
#include "ui/parts/decision.h"
#include "ui/parts/filechoice.h"
#include "ui/tp/handins/feedbackwords.h"
#include "ui/tp/tpactions.h"

namespace pupitre
{

void TpActions::sendFeedback(const TpRef& tp, FeedbackSource source)
{
    if (source == FeedbackSource::Folder)
        return askForFolder(m_page, m_teaching.settings,
                            {QStringLiteral("feedbackFolder"), tr("Folder with one folder for each student")},
                            [this, tp](const QString& folder) { readFeedback(tp, folder); });
    askForFile(m_page, m_teaching.settings,
               {QStringLiteral("feedbackZip"), tr("Feedback zip for Moodle"), tr("Zip archives (*.zip)")},
               [this, tp](const QString& file) { readFeedback(tp, file); });
}

void TpActions::readFeedback(const TpRef& tp, const QString& path)
{
    Q_EMIT begun(tp);
    m_teaching.feedback.read(
        tp, path.toStdString(), Reply<FeedbackDraft>(this, [this, tp](const Result<FeedbackDraft>& draft) {
            if (!draft)
                return Q_EMIT failed(tp, draft.error());
            if (!draft->sorted.seats.empty())
                return confirmFeedback(tp, *draft);
            Q_EMIT told({Tone::Warn,
                         tr("There is no feedback for anybody of this course in it."),
                         tr("Name folders after logins, as they were collected, or as Moodle names them."),
                         {},
                         {}},
                        {});
        }));
}

void TpActions::confirmFeedback(const TpRef& tp, const FeedbackDraft& draft)
{
    const auto answered = [this, tp](const Result<std::vector<FeedbackSent>>& sent) {
        if (!sent)
            return Q_EMIT failed(tp, sent.error());
        const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
        const FeedbackWords words = wordsFor(*sent, card == nullptr ? Course() : card->course);
        Q_EMIT told({words.wholly ? Tone::Ok : Tone::Warn, words.what, words.meaning, words.details, {}}, {});
    };
    new DecisionDialog(
        {tr("Send this feedback?"), feedbackPreview(draft.sorted), tr("Send feedback"), ButtonKind::Primary},
        [this, tp, draft, answered] {
            m_teaching.feedback.send(tp, draft, {this, answered});
        },
        m_page);
}

} // namespace pupitre
