// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course of a trial: as one that is made from the environment, with one student, who is its teacher.
#pragma once

#include "core/services/invitations/invitations.h"
#include "core/services/making/coursedraft.h"
#include "core/trials/trial.h"

namespace pupitre
{

/// The one TP and the one seat of every trial.
[[nodiscard]] TpId trialTp();
[[nodiscard]] SeatId trialSeat();

[[nodiscard]] CourseId freshTrialId();

/// What the course would be made from: image, limits, folders.
[[nodiscard]] CourseDraft trialDraft(const TrialWish& wish);

/// Its hours are the place's to say. What courseFrom() says.
[[nodiscard]] Result<Course> trialCourse(const CourseId& id, const CourseDraft& draft, const PublicKey& key);

/// For the teacher, who has no key for it yet. What soundInvitation() says.
[[nodiscard]] Result<Invitation> trialInvitation(const CourseId& id, const TrialWish& wish,
                                                 const InvitationAddress& address);

/// The trees to upload, each with its folder, in that order.
struct TrialUpload {
    std::string tree;
    std::filesystem::path from;
};
[[nodiscard]] std::vector<TrialUpload> trialUploads(const CourseDraft& draft);

} // namespace pupitre
