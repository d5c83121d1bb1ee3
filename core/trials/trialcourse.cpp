// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trials/trialcourse.h"

#include "core/domain/trialid.h"
#include "core/environments/courseenvironment.h"

#include <QRandomGenerator>

namespace pupitre
{

namespace
{
constexpr auto trialCodeVersion = "1";
constexpr auto trialLogin = "student";
} // namespace

TpId trialTp()
{
    return *TpId::parse("tp");
}

SeatId trialSeat()
{
    return *SeatId::parse("student");
}

CourseId freshTrialId()
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(trialIdBegins);
    for (std::size_t i = 0; i < trialIdDigits; ++i)
        text += digits[QRandomGenerator::system()->bounded(16)];
    return *CourseId::parse(text);
}

CourseDraft trialDraft(const TrialWish& wish)
{
    const Environment& environment = *wish.entry.environment;
    CourseDraft draft;
    draft.title = environment.name;
    draft.tpId = trialTp().text();
    draft.tpTitle = environment.name;
    useEnvironment(draft, wish.entry, wish.image);
    return draft;
}

Result<Course> trialCourse(const CourseId& id, const CourseDraft& draft, const PublicKey& key)
{
    CourseDraft whole = draft;
    whole.courseId = id.text();
    whole.zone = "UTC";
    whole.sessions = {{"2026-01-01T08:00", "2026-01-01T09:00"}}; // the place says others
    whole.deadline = "2026-01-01T09:00";
    whole.retention = "2026-01-01T09:00";
    auto course = courseFrom(whole);
    if (!course)
        return course;
    Member student;
    student.login = trialLogin;
    student.keys = {key};
    course->seats = {Seat{trialSeat(), {student}}};
    if (!draft.code.empty())
        course->tps.front().codeVersion = trialCodeVersion;
    return course;
}

Result<Invitation> trialInvitation(const CourseId& id, const TrialWish& wish,
                                   const InvitationAddress& address)
{
    Invitation invitation;
    invitation.course = id;
    invitation.title = invitationLine(wish.entry.environment->name);
    invitation.seat = trialSeat();
    invitation.student = trialLogin;
    invitation.login = trialLogin;
    invitation.host = address.host;
    invitation.port = address.port;
    invitation.user = address.user;
    for (const std::string& line : address.hostKeys)
        if (auto key = parsePublicKey(line))
            invitation.hostKeys.push_back(std::move(*key));
    return soundInvitation(std::move(invitation));
}

std::vector<TrialUpload> trialUploads(const CourseDraft& draft)
{
    std::vector<TrialUpload> uploads;
    if (!draft.code.empty())
        uploads.push_back({"code/" + trialTp().text() + "@" + trialCodeVersion, draft.code});
    if (!draft.data.empty())
        uploads.push_back({"data", draft.data});
    if (!draft.documents.empty())
        uploads.push_back({"documents", draft.documents});
    return uploads;
}

} // namespace pupitre
