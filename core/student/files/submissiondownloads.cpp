// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See submissiondownloads.h.
#include "core/student/files/submissiondownloads.h"

#include "core/services/presenttime.h"
#include "core/student/files/foldercheck.h"

namespace pupitre
{

SubmissionDownloads::SubmissionDownloads(Mailbox& mailbox, Operations& operations, Studies& studies,
                                         QObject* parent)
    : QObject(parent), m_transfers(mailbox, operations, studies)
{
    connect(&studies, &Studies::listChanged, this, [this] {
        m_transfers.forgetLeft();
        m_saved.clear(); // a course that was left and joined again has another file
    });
}

void SubmissionDownloads::start(const CourseLink& link, const TpId& tp, const std::filesystem::path& parent,
                                Reply<SubmissionSaved> reply)
{
    const Enrolment& enrolment = link.enrolment();
    const SubmissionWanted wanted{tp.text(), parent / (enrolment.name + "-" + tp.text()), placeKeysOf(link)};
    m_transfers.start(
        link, tp,
        [wanted](Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
            return downloadSubmission(gate, wanted, reporter, stop).map([&](SubmissionDownloaded done) {
                return SubmissionSaved{std::move(done), wanted.folder};
            });
        },
        {this,
         [this, enrolment, tp, reply = std::move(reply)](const Result<SubmissionSaved>& saved) {
             if (saved && saved->what.report.holds())
                 note(enrolment, tp, *saved);
             reply(saved);
         }},
        [this, name = enrolment.name, tp](const TransferProgress& progress) {
            Q_EMIT progressed(name, tp, progress);
        });
}

const SavedSubmissions& SubmissionDownloads::saved(const CourseLink& link)
{
    const auto [entry, isNew] = m_saved.try_emplace(link.enrolment().folder);
    if (isNew)
        entry->second = readSavedSubmissions(link.enrolment());
    return entry->second;
}

/// A disk that is full costs no more than that it is said again after another download.
void SubmissionDownloads::note(const Enrolment& enrolment, const TpId& tp, const SubmissionSaved& saved)
{
    auto& all = m_saved.try_emplace(enrolment.folder, readSavedSubmissions(enrolment)).first->second;
    const Submission& submission = saved.what.report.receipt.submission;
    all[tp] = {submission.number, submission.manifestSha256, saved.folder, presentTime()};
    static_cast<void>(writeSavedSubmissions(enrolment, all));
    Q_EMIT savedChanged();
}

} // namespace pupitre
