// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations/inviting.h"

#include "core/domain/privatekey.h"
#include "core/services/invitations/invitationdelivery.h"
#include "core/services/invitations/keyfolder.h"
#include "core/services/invitations/passphraselist.h"
#include "core/services/places/placeentrance.h"
#include "core/wire/fingerprint.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr int mostConflictsOfInviting = 5; // more means that two programs answer each other

/// What kept these keys from being the only ones: a failure of the course as a whole. A seat that could not
/// be prepared is another matter, and so is somebody else's key that the place refuses.
std::optional<Error> keysError(const Json& reconciled, const std::vector<std::optional<PublicKey>>& keys)
{
    const auto failed = reconciled.find("failed");
    if (failed == reconciled.end() || !failed->is_array())
        return std::nullopt;
    for (const Json& one : *failed) {
        if (!one.is_object() || !one.contains("error") || !one.contains("seat") || one["seat"] != Json(""))
            continue;
        const Error error = errorFromJson(one["error"]);
        const bool ofAKey = error.kind == ErrorKind::KeyAlreadyUsed || error.kind == ErrorKind::KeyRefused;
        const bool ours = std::any_of(keys.begin(), keys.end(), [&](const std::optional<PublicKey>& key) {
            return key && fingerprintOf(*key) == error.subject;
        });
        if (!ofAKey || ours)
            return error;
    }
    return std::nullopt;
}

/// Of each guest, in their order; nothing: as it is.
Result<std::vector<std::optional<PublicKey>>> keysFor(const std::vector<Guest>& guests,
                                                      const InvitationRequest& request,
                                                      const std::stop_token& stop,
                                                      Reporter<Progress> reporter)
{
    const auto which = request.keys == InvitationKeys::Fresh ? KeyPair::Another : KeyPair::TheOneThere;
    std::optional<PassphraseList> list;
    if (request.passphrases) {
        auto opened = PassphraseList::open(*request.passphrases);
        if (!opened)
            return tl::unexpected(opened.error());
        list = std::move(*opened);
    }
    const bool keep = request.everybody && which == KeyPair::TheOneThere;
    std::vector<std::optional<PublicKey>> keys;
    for (const Guest& guest : guests) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (keep && !guest.person.keys.empty()) {
            keys.emplace_back();
            continue;
        }
        const auto key = keyPairIn(guest.folder, which, [&]() -> Result<std::string> {
            return list ? list->add(guest) : std::string();
        });
        if (!key)
            return tl::unexpected(key.error());
        keys.emplace_back(*key);
        reporter.report({ProgressUnit::Items, keys.size(), guests.size(), guest.seat.text()});
    }
    return keys;
}

Result<InvitationReport> delivered(InvitationReport report, const Course& course,
                                   const std::vector<Guest>& guests, const InvitationRequest& request,
                                   const std::stop_token& stop)
{
    if (request.delivery == InvitationDelivery::Folders)
        return report;
    auto sent = request.delivery == InvitationDelivery::MoodleZip
                    ? deliverThroughMoodle(course, guests, *request.worksheet, request.folder, stop)
                    : deliverByMail(course, guests, request.folder, stop);
    if (!sent)
        return tl::unexpected(sent.error());
    report.file = std::move(sent->file);
    report.unreached = std::move(sent->unreached);
    return report;
}

} // namespace

Inviting::Inviting(PlaceBook& places, Classroom& classroom, Operations& operations, Lane& lane,
                   QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations), m_lane(lane)
{
}

OperationId Inviting::start(InvitationRequest request, Reply<InvitationReport> reply,
                            std::function<void()> again)
{
    m_request = std::move(request);
    m_reply = std::move(reply);
    const CourseCard* known = m_classroom.card(m_request.course);
    Operations::Hooks hooks;
    hooks.cancel = [self = QPointer<Inviting>(this)] {
        if (self)
            self->end(fail(ErrorKind::Cancelled));
    };
    hooks.retry = std::move(again);
    m_operation = m_operations.begin(OperationKind::Invite,
                                     known != nullptr ? known->course.title : m_request.course.course.text(),
                                     std::nullopt, std::move(hooks));
    if (m_request.delivery == InvitationDelivery::MoodleZip && !m_request.worksheet) {
        end(fail(ErrorKind::InvalidArgument, m_request.course.course.text(), "worksheet"));
        return m_operation;
    }
    m_classroom.getCourse(m_request.course, Reply<CourseCard>(this, [this](const Result<CourseCard>& card) {
                              if (m_ended)
                                  return;
                              if (!card)
                                  return end(tl::unexpected(card.error()));
                              chooseGuests(*card);
                          }));
    return m_operation;
}

void Inviting::chooseGuests(const CourseCard& card)
{
    m_card = card;
    m_facts.course = card.course.id;
    m_facts.title = card.course.title;
    m_facts.teacher = m_request.teacher;
    m_facts.earlierPlaceKeys = card.earlierReceiptKeys;
    auto guests = guestsOf(card.course, m_request);
    if (!guests)
        return end(tl::unexpected(guests.error()));
    m_guests = std::move(*guests);
    if (m_guests.empty())
        return end(InvitationReport{m_request.folder, {}});
    findEntrance();
}

void Inviting::findEntrance()
{
    const PlaceLink* link = m_places.link(m_request.course.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_request.course.place.text()));
    EntranceQuestion question{link->place().address, link->sshOptions(), {}};
    if (const auto& facts = link->status().facts) {
        question.hostName = facts->host;
        m_facts.placeKey = facts->receiptKey;
    }
    const auto given = m_request.address;
    if (given && !given->hostKeys.empty()) {
        m_facts.address = *given;
        return makeKeys();
    }
    m_task = m_lane.run<InvitationAddress>(
        [question](std::stop_token stop) { return entranceOf(question, stop); },
        [this, given](const Result<InvitationAddress>& address) {
            if (!address)
                return end(tl::unexpected(address.error()));
            m_facts.address = *address;
            if (given) { // another name from outside; the host keys are the same
                m_facts.address.host = given->host;
                m_facts.address.port = given->port;
                if (!given->user.empty())
                    m_facts.address.user = given->user;
            }
            makeKeys();
        });
}

void Inviting::makeKeys()
{
    if (m_request.keys == InvitationKeys::Unchanged || m_request.keys == InvitationKeys::Theirs)
        return writeFolders();
    m_task = m_lane.runReporting<Keys, Progress>(
        [guests = m_guests, request = m_request](std::stop_token stop, Reporter<Progress> reporter) {
            return keysFor(guests, request, stop, reporter);
        },
        [this](const Result<Keys>& keys) {
            if (!keys)
                return end(tl::unexpected(keys.error()));
            m_keys = *keys;
            for (std::size_t i = 0; i < m_guests.size(); ++i)
                if (m_keys[i])
                    m_guests[i].person.keys = {*m_keys[i]};
            recordKeys(m_card);
        },
        [this](const Progress& progress) { m_operations.report(m_operation, progress); });
}

/// Who has left the course since then gets no key.
void Inviting::recordKeys(const CourseCard& card)
{
    Course course = card.course;
    for (std::size_t i = 0; i < m_guests.size(); ++i)
        if (Member* person = memberOf(course, m_guests[i].seat, m_guests[i].person.login);
            person && m_keys[i])
            person->keys = {*m_keys[i]};
    m_classroom.putCourse(
        m_request.course.place, std::move(course), card.revision,
        Reply<CourseCard>(this, [this](const Result<CourseCard>& put) { keysRecorded(put); }));
}

/// Somebody else may have changed the course while keys were made; the keys go into what it is now.
void Inviting::keysRecorded(const Result<CourseCard>& card)
{
    if (m_ended)
        return;
    if (card)
        return m_request.keys == InvitationKeys::Fresh ? endOldKeys() : writeFolders();
    if (card.error().kind != ErrorKind::Conflict || ++m_conflicts > mostConflictsOfInviting)
        return end(tl::unexpected(card.error()));
    m_classroom.getCourse(m_request.course, Reply<CourseCard>(this, [this](const Result<CourseCard>& now) {
                              if (m_ended)
                                  return;
                              if (!now)
                                  return end(tl::unexpected(now.error()));
                              recordKeys(*now);
                          }));
}

/// The place would do it by itself in a moment; but who gives out new keys wants to know that the old are
/// gone.
void Inviting::endOldKeys()
{
    PlaceLink* link = m_places.link(m_request.course.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_request.course.place.text()));
    link->call(method::reconcile, {{"course", m_request.course.course.text()}},
               Reply<Json>(this, [this](const Result<Json>& done) {
                   if (m_ended)
                       return;
                   if (const auto error = done ? keysError(*done, m_keys) : done.error())
                       return end(tl::unexpected(*error));
                   writeFolders();
               }));
}

void Inviting::writeFolders()
{
    m_task = m_lane.run<InvitationReport>(
        [guests = m_guests, facts = m_facts, course = m_card.course,
         request = m_request](const std::stop_token& stop) -> Result<InvitationReport> {
            InvitationReport report{request.folder, {}};
            for (const Guest& guest : guests) {
                if (auto taken = takeNewKey(guest.folder); !taken)
                    return tl::unexpected(taken.error());
                const auto written = writeInvitation(guest, facts);
                if (!written)
                    return tl::unexpected(written.error());
                const Invited one{guest.seat, guest.person.login, guest.folder};
                report.people.push_back(one);
                if (!written->privateKey && guest.person.keys.empty())
                    report.keyless.push_back(one);
                if (request.passphrases && written->privateKey && !asksForPassphrase(*written->privateKey))
                    report.unlocked.push_back(one);
            }
            return delivered(std::move(report), course, guests, request, stop);
        },
        [this](const Result<InvitationReport>& report) { end(report); });
}

void Inviting::end(const Result<InvitationReport>& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_task = {};
    m_operations.finish(m_operation, outcome ? std::nullopt : std::optional<Error>(outcome.error()));
    m_reply(outcome);
    deleteLater();
}

} // namespace pupitre
