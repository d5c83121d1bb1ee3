// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See submissiondownloads.h.
#include "core/student/files/submissiondownloads.h"

#include <algorithm>
#include <set>

namespace pupitre
{

struct SubmissionDownloads::OfCourse {
    explicit OfCourse(Mailbox& mailbox) : lane(mailbox, "submission") {}

    struct Running {
        Task task;
        std::vector<Reply<SubmissionSaved>> replies;
    };
    std::map<TpId, Running> running;
    Lane lane;
};

SubmissionDownloads::SubmissionDownloads(Mailbox& mailbox, Studies& studies, QObject* parent)
    : QObject(parent), m_mailbox(mailbox), m_studies(studies)
{
    connect(&studies, &Studies::listChanged, this, &SubmissionDownloads::followList);
}

SubmissionDownloads::~SubmissionDownloads() = default;

/// A course that was left takes its downloads with it, while its link is still there to be asked.
void SubmissionDownloads::followList()
{
    const auto links = m_studies.courses();
    const std::set<CourseLink*> there(links.begin(), links.end());
    std::erase_if(m_courses, [&](const auto& entry) { return !there.contains(entry.first); });
}

void SubmissionDownloads::start(CourseLink& link, const TpId& tp, const std::filesystem::path& parent,
                                Reply<SubmissionSaved> reply)
{
    auto& entry = m_courses[&link];
    if (!entry)
        entry = std::make_unique<OfCourse>(m_mailbox);
    const auto [running, isNew] = entry->running.try_emplace(tp);
    running->second.replies.push_back(std::move(reply));
    if (isNew)
        begin(link, *entry, tp, parent / (link.enrolment().name + "-" + tp.text()));
}

void SubmissionDownloads::begin(CourseLink& link, OfCourse& entry, const TpId& tp,
                                const std::filesystem::path& folder)
{
    SubmissionWanted wanted{tp.text(), folder, {}};
    for (const PublicKey& key : link.enrolment().invitation.placeKeys)
        wanted.placeKeys.push_back(toLine(key));
    if (link.status().report && link.status().report->placeKey)
        wanted.placeKeys.push_back(toLine(*link.status().report->placeKey));
    entry.running.at(tp).task = entry.lane.runReporting<SubmissionDownloaded, TransferProgress>(
        [access = link.access(), wanted](std::stop_token stop, const Reporter<TransferProgress>& reporter) {
            return access->connect(stop).and_then([&](const std::unique_ptr<Remote>& remote) {
                return downloadSubmission(*remote, wanted, reporter, stop);
            });
        },
        [this, of = &link, tp, folder](const Result<SubmissionDownloaded>& done) {
            const auto ended = m_courses.at(of)->running.extract(tp);
            const auto saved = done.map([&](const SubmissionDownloaded& what) {
                return SubmissionSaved{what, folder};
            });
            for (const auto& reply : ended.mapped().replies)
                reply(saved);
        },
        [this, name = link.enrolment().name, tp](const TransferProgress& progress) {
            Q_EMIT progressed(name, tp, progress);
        });
}

} // namespace pupitre
