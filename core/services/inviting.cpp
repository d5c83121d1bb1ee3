// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/inviting.h"

#include "core/services/collectfolder.h"
#include "core/services/placeentrance.h"

#include <algorithm>

namespace pupitre
{

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
    m_classroom.getCourse(m_request.course, Reply<CourseCard>(this, [this](const Result<CourseCard>& card) {
                              if (m_ended)
                                  return;
                              if (!card)
                                  return end(tl::unexpected(card.error()));
                              chooseSeats(*card);
                          }));
    return m_operation;
}

void Inviting::chooseSeats(const CourseCard& card)
{
    m_card = card;
    m_facts.course = card.course.id;
    m_facts.title = card.course.title;
    for (const Seat& seat : card.course.seats) {
        const auto& wanted = m_request.seats;
        const bool named = std::find(wanted.begin(), wanted.end(), seat.id) != wanted.end();
        if (named || (wanted.empty() && seat.standing == SeatStanding::Active && seat.keys.empty()))
            m_seats.push_back(seat);
    }
    for (const SeatId& id : m_request.seats)
        if (card.course.seat(id) == nullptr)
            return end(fail(ErrorKind::NotFound, id.text()));
    if (m_seats.empty())
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

std::map<SeatId, std::filesystem::path> Inviting::folders() const
{
    // Names are those of the whole class, so that a later invitation of one student goes to the same folder.
    const auto names = folderNames(m_card.course.seats);
    std::map<SeatId, std::filesystem::path> folders;
    for (std::size_t i = 0; i < names.size(); ++i)
        folders.emplace(m_card.course.seats[i].id, m_request.folder / names[i]);
    return folders;
}

void Inviting::makeKeys()
{
    m_task = m_lane.runReporting<Keys, Progress>(
        [seats = m_seats, folders = folders()](std::stop_token stop,
                                               Reporter<Progress> reporter) -> Result<Keys> {
            Keys keys;
            for (const Seat& seat : seats) {
                const auto key = keyPairIn(folders.at(seat.id), stop);
                if (!key)
                    return tl::unexpected(key.error());
                keys.emplace(seat.id, *key);
                reporter.report({ProgressUnit::Items, keys.size(), seats.size(), seat.id.text()});
            }
            return keys;
        },
        [this](const Result<Keys>& keys) {
            if (!keys)
                return end(tl::unexpected(keys.error()));
            recordKeys(*keys);
        },
        [this](const Progress& progress) { m_operations.report(m_operation, progress); });
}

void Inviting::recordKeys(const Keys& keys)
{
    for (Seat& seat : m_card.course.seats)
        if (const auto key = keys.find(seat.id); key != keys.end())
            seat.keys = {key->second};
    m_classroom.putCourse(m_request.course.place, m_card.course, m_card.revision,
                          Reply<CourseCard>(this, [this](const Result<CourseCard>& card) {
                              if (m_ended)
                                  return;
                              if (!card)
                                  return end(tl::unexpected(card.error()));
                              writeFolders();
                          }));
}

void Inviting::writeFolders()
{
    m_task = m_lane.run<InvitationReport>(
        [seats = m_seats, folders = folders(), facts = m_facts,
         root = m_request.folder](std::stop_token) -> Result<InvitationReport> {
            InvitationReport report{root, {}};
            for (const Seat& seat : seats) {
                const auto& folder = folders.at(seat.id);
                if (auto written = writeInvitation(folder, facts, seat); !written)
                    return tl::unexpected(written.error());
                report.seats.push_back({seat.id, folder});
            }
            return report;
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
