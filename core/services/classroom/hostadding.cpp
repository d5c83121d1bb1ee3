// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostadding.h. The course comes last: a host in it that cannot be reached would be silent in class.
#include "core/services/classroom/hostadding.h"

#include "core/services/places/placebook.h"
#include "core/services/places/placeentrance.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

#include <algorithm>

namespace pupitre
{

namespace
{

/// As core/domain/course.h wants it: an IPv6 address in brackets.
std::string hostText(const InvitationAddress& address)
{
    const bool colons = address.host.find(':') != std::string::npos;
    return address.user + "@" + (colons ? "[" + address.host + "]" : address.host) + ":"
           + std::to_string(address.port);
}

} // namespace

HostAdding::HostAdding(PlaceBook& places, Classroom& classroom, HostRequest request, Done done,
                       QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_request(std::move(request)),
      m_done(std::move(done)), m_lane(places.mailbox(), "host")
{
}

void HostAdding::start()
{
    m_classroom.getCourse(m_request.course, Reply<CourseCard>(this, [this](const Result<CourseCard>& card) {
                              if (!card)
                                  return end(HostStep::Course, card.error());
                              m_card = *card;
                              findAddress();
                          }));
}

void HostAdding::findAddress()
{
    const PlaceLink* link = m_places.link(m_request.host);
    if (link == nullptr)
        return end(HostStep::Host, {ErrorKind::NotFound, m_request.host.text(), {}});
    const KnownPlace& place = link->place();
    const auto id = HostId::parse(idFromText(place.name.empty() ? "host" : place.name));
    if (!id)
        return end(HostStep::Host, id.error());
    m_added.host.id = *id;
    EntranceQuestion question{place.address, link->sshOptions(),
                              link->status().facts ? link->status().facts->host : std::string()};
    m_task = m_lane.run<InvitationAddress>(
        [question](std::stop_token stop) { return entranceOf(question, stop); },
        [this](const Result<InvitationAddress>& address) {
            if (!address)
                return end(HostStep::Address, address.error());
            m_address = *address;
            if (const auto& given =
                    m_request.address) { // another name from the home; the host keys are the same
                m_address.host = given->host;
                m_address.port = given->port;
                if (!given->user.empty())
                    m_address.user = given->user;
            }
            m_added.host.address = hostText(m_address);
            m_added.host.seatCapacity = m_request.seats;
            introduce();
        });
}

void HostAdding::callPlace(const PlaceId& place, const char* method, Json params, HostStep step,
                           std::function<void(const Json&)> then)
{
    PlaceLink* link = m_places.link(place);
    if (link == nullptr)
        return end(step, {ErrorKind::NotFound, place.text(), {}});
    link->call(method, std::move(params),
               Reply<Json>(this, [this, step, then = std::move(then)](const Result<Json>& answer) {
                   if (!answer)
                       return end(step, answer.error());
                   then(*answer);
               }));
}

void HostAdding::introduce()
{
    callPlace(m_request.course.place, method::hostKey, Json::object(), HostStep::Home,
              [this](const Json& answer) { admit(answer.value("publicKey", std::string())); });
}

void HostAdding::admit(const std::string& publicKey)
{
    callPlace(m_request.host, method::homeAdmit, {{"publicKey", publicKey}}, HostStep::Host,
              [this](const Json&) { setUpTimer(); });
}

void HostAdding::setUpTimer()
{
    callPlace(m_request.host, method::placeInstall, Json::object(), HostStep::Host,
              [this](const Json&) { tryHop(); });
}

void HostAdding::tryHop()
{
    callPlace(m_request.course.place, method::hostPin,
              {{"address", m_added.host.address}, {"hostKeys", m_address.hostKeys}}, HostStep::Hop,
              [this](const Json& answer) { write(answer); });
}

void HostAdding::write(const Json& answer)
{
    m_added.name = answer.value("host", std::string());
    m_added.gpus = answer.value("gpus", 0);
    auto& hosts = m_card.course.hosts;
    const auto known = std::find_if(hosts.begin(), hosts.end(), [&](const ComputeHost& host) {
        return host.id == m_added.host.id || host.address == m_added.host.address;
    });
    if (known != hosts.end())
        *known = m_added.host;
    else
        hosts.push_back(m_added.host);
    m_classroom.putCourse(m_request.course.place, m_card.course, m_card.revision,
                          Reply<CourseCard>(this, [this](const Result<CourseCard>& card) {
                              if (!card)
                                  return end(HostStep::Course, card.error());
                              m_done(m_added);
                              deleteLater();
                          }));
}

void HostAdding::end(HostStep step, const Error& error)
{
    m_done(tl::unexpected(HostFailure{step, error}));
    deleteLater();
}

} // namespace pupitre
