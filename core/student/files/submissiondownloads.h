// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The downloads of submissions, and what of them is known to be here and right. In the UI thread; blocking
// work is on lanes.
#pragma once

#include "core/student/files/gatetransfers.h"
#include "core/student/files/savedsubmissions.h"
#include "core/student/files/submissiondownload.h"

#include <QObject>

namespace pupitre
{

struct SubmissionSaved {
    SubmissionDownloaded what;
    std::filesystem::path folder;
};

class SubmissionDownloads final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this.
    SubmissionDownloads(Mailbox& mailbox, Operations& operations, Studies& studies,
                        QObject* parent = nullptr);

    /// Into a folder of `parent` that is named after course and TP. Where one of this TP is under way,
    /// nothing new is begun and both replies come.
    void start(const CourseLink& link, const TpId& tp, const std::filesystem::path& parent,
               Reply<SubmissionSaved> reply);

    /// What was downloaded and found right, also on earlier days.
    [[nodiscard]] const SavedSubmissions& saved(const CourseLink& link);

Q_SIGNALS:
    void progressed(const std::string& course, const pupitre::TpId& tp,
                    const pupitre::TransferProgress& progress);
    void savedChanged();

private:
    void note(const Enrolment& enrolment, const TpId& tp, const SubmissionSaved& saved);

    GateTransfers<SubmissionSaved> m_transfers;
    std::map<std::filesystem::path, SavedSubmissions> m_saved; // by folder of the course, once asked for
};

} // namespace pupitre
