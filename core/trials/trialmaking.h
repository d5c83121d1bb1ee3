// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One trial on its way: how the place is reached, a key, the course, its files, the instance. Whatever fails,
// nothing is left of it.
#pragma once

#include "core/async/lane.h"
#include "core/domain/trialstep.h"
#include "core/environments/data/dataonplaces.h"
#include "core/services/places/placebook.h"
#include "core/student/tools/toolplaces.h"
#include "core/trials/trialcourse.h"

#include <QObject>

#include <functional>

namespace pupitre
{

/// What a trial is made with; outlives it.
struct TrialServices {
    PlaceBook& places;
    DataOnPlaces& data;
    Environments& environments;
};

class TrialMaking final : public QObject
{
    Q_OBJECT
public:
    TrialMaking(const TrialServices& services, Lane& lane, ToolPlaces folders, TrialWish wish,
                QObject* parent);

    /// What the place, the key or the upload say where they fail; the error of the instance where it does not
    /// start. Once.
    void start(Reply<Trial> reply);
    /// The reply says Cancelled once what was there is gone.
    void cancel();
    [[nodiscard]] const TrialProgress& progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();

private:
    void bringData();
    void findEntrance();
    void enrolHere(const InvitationAddress& address);
    void begin();
    void keep(Instant until);
    void uploadNext();
    void install();
    void publish();
    void reconcile();
    void report(TrialProgress progress);
    void fallBack(const Error& error);
    void end(const Result<Trial>& outcome);
    void call(const char* method, Json params, std::function<void(const Json&)> then);

    TrialServices m_services;
    Lane& m_lane;
    ToolPlaces m_folders;
    TrialWish m_wish;
    CourseId m_id;
    CourseDraft m_draft;
    std::vector<TrialUpload> m_uploads; // still to do
    TrialProgress m_progress;
    std::optional<Trial> m_trial; // once it is enrolled
    bool m_begun = false;         // perhaps there, on the place
    bool m_failed = false;        // and on its way back
    Reply<Trial> m_reply;
    Task m_task;
};

} // namespace pupitre
