// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The downloads of submissions under way, one at a time for each course, each on a connection of its own. In
// the UI thread; blocking work is on lanes.
#pragma once

#include "core/student/files/submissiondownload.h"
#include "core/student/studies.h"

#include <QObject>

#include <map>
#include <memory>

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
    /// `studies` outlives this.
    SubmissionDownloads(Mailbox& mailbox, Studies& studies, QObject* parent = nullptr);
    ~SubmissionDownloads() override;

    /// Into a folder of `parent` that is named after course and TP. Where one of this TP is under way,
    /// nothing new is begun and both replies come.
    void start(CourseLink& link, const TpId& tp, const std::filesystem::path& parent,
               Reply<SubmissionSaved> reply);

Q_SIGNALS:
    void progressed(const std::string& course, const pupitre::TpId& tp,
                    const pupitre::TransferProgress& progress);

private:
    struct OfCourse;

    void followList();
    void begin(CourseLink& link, OfCourse& entry, const TpId& tp, const std::filesystem::path& folder);

    Mailbox& m_mailbox;
    Studies& m_studies;
    std::map<CourseLink*, std::unique_ptr<OfCourse>> m_courses;
};

} // namespace pupitre
