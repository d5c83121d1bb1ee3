// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trials/trialmaking.h"

#include "core/environments/data/coursedata.h"
#include "core/services/places/placeentrance.h"
#include "core/services/presenttime.h"
#include "core/student/enrolment/enrolmentfolder.h"
#include "core/trials/trialfolder.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"
#include "core/wire/trialmethods.h"

namespace pupitre
{

namespace
{

/// What a reconcile could not do for the one seat.
std::optional<Error> failureIn(const Json& done)
{
    Fields f(done, "reconcile");
    for (const Json& one : f.list("failed"))
        if (one.is_object() && one.contains("error"))
            return errorFromJson(one["error"]);
    return std::nullopt;
}

} // namespace

TrialMaking::TrialMaking(const TrialServices& services, Lane& lane, ToolPlaces folders, TrialWish wish,
                         QObject* parent)
    : QObject(parent), m_services(services), m_lane(lane), m_folders(std::move(folders)),
      m_wish(std::move(wish)), m_id(freshTrialId()), m_draft(trialDraft(m_wish))
{
}

void TrialMaking::start(Reply<Trial> reply)
{
    m_reply = std::move(reply);
    PlaceLink* link = m_services.places.link(m_wish.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_wish.place.text()));
    link->open();
    // The first answer of a place says how it calls itself and that it is there.
    call(method::placeFacts, Json::object(), [this](const Json&) { bringData(); });
}

/// As for a class: what is there already for it, or for a trial before, is not sent again.
void TrialMaking::bringData()
{
    const auto ready = [this](const Result<CourseDraft>& draft) {
        if (m_failed)
            return;
        if (!draft)
            return fallBack(draft.error());
        m_draft = *draft;
        m_uploads = trialUploads(m_draft);
        findEntrance();
    };
    bringForCourse(m_services.data, m_services.environments, m_wish.place, m_wish.entry, m_draft,
                   {this, ready});
}

void TrialMaking::findEntrance()
{
    const PlaceLink* link = m_services.places.link(m_wish.place);
    EntranceQuestion question{link->place().address, link->sshOptions(), {}};
    if (const auto& facts = link->status().facts)
        question.hostName = facts->host;
    m_task = m_lane.run<InvitationAddress>(
        [question](const std::stop_token& stop) { return entranceOf(question, stop); },
        [this](const Result<InvitationAddress>& address) {
            if (!address)
                return fallBack(address.error());
            enrolHere(*address);
        });
}

void TrialMaking::enrolHere(const InvitationAddress& address)
{
    const Instant until = presentTime() + m_wish.length; // until the place says it
    m_task = m_lane.run<Trial>(
        [root = m_folders.enrolments, id = m_id, wish = m_wish, address, until](const std::stop_token&) {
            return enrolForTrial(root, id, wish, address, until);
        },
        [this](const Result<Trial>& trial) {
            if (!trial)
                return fallBack(trial.error());
            m_trial = *trial;
            begin();
        });
}

void TrialMaking::begin()
{
    const auto key = publicKeyOf(m_trial->enrolment);
    const auto course = key ? trialCourse(m_id, m_draft, *key) : tl::unexpected(key.error());
    if (!course)
        return fallBack(course.error());
    m_begun = true;
    call(method::trialBegin, {{"course", toJson(*course)}, {"minutes", m_wish.length.count()}},
         [this](const Json& begun) {
             Fields f(begun, "trial");
             const auto until = f.finish(f.instant("until"));
             if (!until)
                 return fallBack(until.error());
             keep(*until);
         });
}

void TrialMaking::keep(Instant until)
{
    m_trial->until = until;
    m_task = m_lane.run<bool>(
        [trial = *m_trial](const std::stop_token&) -> Result<bool> {
            return keepTrial(trial).map([] { return true; });
        },
        [this](const Result<bool>& kept) {
            if (!kept)
                return fallBack(kept.error());
            uploadNext();
        });
}

void TrialMaking::uploadNext()
{
    PlaceLink* link = m_services.places.link(m_wish.place);
    if (link == nullptr)
        return fallBack({ErrorKind::NotFound, m_wish.place.text(), {}});
    if (m_uploads.empty())
        return install();
    const TrialUpload upload = m_uploads.front();
    report({TrialStep::Uploading, upload.tree, 0, 0});
    m_task = link->upload(
        {m_id.text(), upload.tree}, upload.from,
        [this](const Result<TransferDone>& done) {
            if (!done)
                return fallBack(done.error());
            m_uploads.erase(m_uploads.begin());
            uploadNext();
        },
        [this, tree = upload.tree](const TransferProgress& at) {
            report({TrialStep::Uploading, tree, at.bytes, at.totalBytes});
        });
}

/// A place without a timer ends it when somebody is connected the next time; its instance ends by itself.
void TrialMaking::install()
{
    report({TrialStep::Starting, {}, 0, 0});
    PlaceLink* link = m_services.places.link(m_wish.place);
    link->call(method::placeInstall, Json::object(), Reply<Json>(this, [this](const Result<Json>&) {
                   if (!m_failed)
                       publish();
               }));
}

void TrialMaking::publish()
{
    call(method::coursePublish, {{"course", m_id.text()}, {"tp", trialTp().text()}},
         [this](const Json&) { reconcile(); });
}

void TrialMaking::reconcile()
{
    call(method::reconcile, {{"course", m_id.text()}}, [this](const Json& done) {
        if (const auto error = failureIn(done))
            return fallBack(*error);
        end(*m_trial);
    });
}

void TrialMaking::report(TrialProgress progress)
{
    m_progress = std::move(progress);
    Q_EMIT progressed();
}

void TrialMaking::call(const char* method, Json params, std::function<void(const Json&)> then)
{
    PlaceLink* link = m_services.places.link(m_wish.place);
    if (link == nullptr)
        return fallBack({ErrorKind::NotFound, m_wish.place.text(), {}});
    link->call(method, std::move(params),
               Reply<Json>(this, [this, then = std::move(then)](const Result<Json>& answer) {
                   if (m_failed)
                       return;
                   if (!answer)
                       return fallBack(answer.error());
                   then(*answer);
               }));
}

void TrialMaking::cancel()
{
    fallBack({ErrorKind::Cancelled, m_wish.entry.environment->name, {}});
}

/// Where the place cannot be asked any more, it ends the trial when its time is over.
void TrialMaking::fallBack(const Error& error)
{
    if (std::exchange(m_failed, true))
        return;
    m_task = {};
    const auto forget = [this, error] {
        if (!m_trial)
            return end(tl::unexpected(error));
        m_task = m_lane.run<bool>(
            [folders = m_folders, trial = *m_trial](const std::stop_token&) -> Result<bool> {
                return forgetTrial(folders, trial).map([] { return true; });
            },
            [this, error](const Result<bool>&) { end(tl::unexpected(error)); });
    };
    PlaceLink* link = m_services.places.link(m_wish.place);
    if (!m_begun || link == nullptr)
        return forget();
    link->call(method::trialEnd, {{"course", m_id.text()}},
               Reply<Json>(this, [forget](const Result<Json>&) { forget(); }));
}

/// Whoever hears of it may remove this.
void TrialMaking::end(const Result<Trial>& outcome)
{
    const Reply<Trial> reply = std::exchange(m_reply, {});
    reply(outcome);
}

} // namespace pupitre
