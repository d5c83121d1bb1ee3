// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Resetting a file among what a teacher does with a TP (see tpactions.h): read what is handed out, choose,
// reset, tell the students.
#include "core/services/classroom/classroom.h"
#include "core/services/making/sharedfiles.h"
#include "core/services/seats/fileresetting.h"
#include "core/services/seats/seatmessaging.h"
#include "ui/tp/files/resetfiledialog.h"
#include "ui/tp/files/resetwords.h"
#include "ui/tp/tpactions.h"
#include "ui/words/text.h"

namespace pupitre
{

namespace
{
/// Who has another file than before.
std::vector<SeatId> changedIn(const FileResets& resets)
{
    std::vector<SeatId> seats;
    for (const auto& [seat, reset] : resets.done)
        if (!reset.same)
            seats.push_back(seat);
    return seats;
}
} // namespace

void TpActions::resetFile(const TpRef& tp, const std::vector<SeatId>& seats)
{
    const Tp* about = m_teaching.classroom.tp(tp);
    if (about == nullptr || seats.empty())
        return;
    Q_EMIT begun(tp);
    const auto read = [this, tp, seats](const Result<std::vector<ManifestEntry>>& files) {
        if (!files)
            return Q_EMIT failed(tp, files.error());
        chooseFileToReset(tp, seats, *files);
    };
    readShared(m_teaching.classroom.places(), tp.courseRef(),
               "code/" + tp.tp.text() + '@' + about->codeVersion, {this, read});
}

void TpActions::chooseFileToReset(const TpRef& tp, const std::vector<SeatId>& seats,
                                  const std::vector<ManifestEntry>& files)
{
    const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
    if (card == nullptr || files.empty()) {
        Q_EMIT told({Tone::Warn,
                     tr("This TP hands out no files."),
                     tr("Only a file that every student was given can be put back."),
                     {},
                     {}},
                    {});
        return;
    }
    std::vector<std::string> paths;
    for (const ManifestEntry& file : files)
        paths.push_back(file.path);
    auto* dialog = new ResetFileDialog(
        card->course, seats, std::move(paths),
        [this, tp, seats](const FileResetChoice& choice) { putBack(tp, seats, choice); }, m_page->window());
    dialog->open();
}

void TpActions::putBack(const TpRef& tp, const std::vector<SeatId>& seats, const FileResetChoice& choice)
{
    Q_EMIT begun(tp);
    const auto answered = [this, tp, choice](const Result<FileResets>& resets) {
        if (!resets)
            return Q_EMIT failed(tp, resets.error());
        const CourseCard* card = m_teaching.classroom.card(tp.courseRef());
        const ResetWords words = wordsFor(*resets, choice.path, card == nullptr ? Course() : card->course);
        Q_EMIT told({words.wholly ? Tone::Ok : Tone::Warn, words.what, words.meaning, words.details, {}}, {});
        if (const auto changed = changedIn(*resets); choice.tell && !changed.empty())
            sendMessage(m_teaching.classroom.places(), tp, changed, toStd(resetNews(choice.path)),
                        {this, [this, tp](const Result<MessageSent>& sent) {
                             if (!sent)
                                 Q_EMIT failed(tp, sent.error());
                         }});
    };
    pupitre::resetFile(m_teaching.classroom.places(), tp, {seats, choice.path}, {this, answered});
}

} // namespace pupitre
