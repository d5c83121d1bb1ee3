// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs about the compute hosts of a course.
#include "app/desktop/cli/clitext.h"
#include "core/services/classroom/hostadding.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

Json toJson(const ComputeHost& host)
{
    return {{"id", host.id.text()}, {"address", host.address}, {"seats", host.seatCapacity}};
}

void add(CliSession& session, HostRequest request)
{
    auto* adding = new HostAdding(
        session.program().places(), session.program().classroom(), std::move(request),
        [&session](const tl::expected<AddedHost, HostFailure>& added) {
            if (!added) {
                if (added.error().step == HostStep::Hop)
                    session.terminal().problem(clitext::hopAdvice(added.error().error));
                return session.fail(added.error().error);
            }
            session.terminal().line(clitext::hostAdded(shown(added->host.id.text()),
                                                       shown(added->host.address), added->host.seatCapacity,
                                                       added->gpus));
            session.terminal().document(
                {{"host", toJson(added->host)}, {"name", added->name}, {"gpus", added->gpus}});
            session.finish(ExitCode::Ok);
        },
        &session);
    adding->start();
}

/// Connected to both: the course's home first.
void connectBoth(CliSession& session, HostRequest request)
{
    session.withCourse(session.arguments().operand(0), [&session, request](const CourseCard& card) {
        session.withPlace(session.arguments().operand(1),
                          [&session, request, ref = card.ref](PlaceLink& link) {
                              HostRequest whole = request;
                              whole.course = ref;
                              whole.host = link.place().id;
                              if (whole.host == ref.place)
                                  return session.refuse(clitext::hostIsHome());
                              add(session, std::move(whole));
                          });
    });
}

} // namespace

void hostAdd(CliSession& session)
{
    HostRequest request;
    const auto seats = wholeNumber(session.arguments(), "seats");
    if (!seats)
        return session.refuse(clitext::badOption(seats.error()));
    if (!*seats || **seats < 1)
        return session.refuse(clitext::needsSeats());
    request.seats = **seats;
    if (session.arguments().has("hop")) {
        const auto address = placeAddressFromText(session.arguments().value("hop"));
        if (!address)
            return session.fail(address.error());
        request.address =
            InvitationAddress{address->host, address->port == 0 ? 22 : address->port, address->user, {}};
    }
    connectBoth(session, std::move(request));
}

void hostList(CliSession& session)
{
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        Json list = Json::array();
        std::vector<std::vector<QString>> rows;
        for (const ComputeHost& host : card.course.hosts) {
            rows.push_back({shown(host.id.text()), shown(host.address), QString::number(host.seatCapacity)});
            list.push_back(toJson(host));
        }
        if (rows.empty())
            session.terminal().line(clitext::noHosts());
        session.terminal().table(rows);
        session.terminal().document({{"hosts", std::move(list)}});
        session.finish(ExitCode::Ok);
    });
}

void hostRemove(CliSession& session)
{
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        Course course = card.course;
        const std::string name = session.arguments().operand(1);
        const auto gone = std::erase_if(course.hosts, [&](const ComputeHost& host) {
            return host.id.text() == name || host.address == name;
        });
        if (gone == 0)
            return session.fail({ErrorKind::NotFound, name, {}});
        session.program().classroom().putCourse(
            card.ref.place, std::move(course), card.revision,
            Reply<CourseCard>(&session, [&session, name](const Result<CourseCard>& put) {
                if (!put)
                    return session.fail(put.error());
                session.terminal().line(clitext::hostRemoved(shown(name)));
                session.terminal().document({{"removed", name}});
                session.finish(ExitCode::Ok);
            }));
    });
}

} // namespace pupitre
