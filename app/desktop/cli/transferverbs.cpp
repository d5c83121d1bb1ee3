// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that take courses from one place to another: course export, course import, place move.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/transfertext.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QStandardPaths>

namespace pupitre
{

namespace
{

Json toJson(const ArchiveFacts& facts)
{
    return {{"course", facts.course.text()},
            {"title", facts.title},
            {"place", facts.place},
            {"at", toIso(facts.at)},
            {"files", facts.files},
            {"bytes", facts.bytes},
            {"submissions", facts.submissions},
            {"leftOut", facts.leftOut}};
}

Json peopleJson(const InvitationReport& report)
{
    Json people = Json::array();
    for (const Invited& one : report.people)
        people.push_back({{"seat", one.seat.text()}, {"login", one.login}, {"folder", one.folder.string()}});
    return people;
}

/// The last step of an import and of a move: how the course is reached now, with the keys people have.
void updateInvitations(CliSession& session, const CourseRef& course, Json document)
{
    const std::string folder = session.arguments().value("invitations");
    if (folder.empty()) {
        session.terminal().line(clitext::needsInvitations());
        session.terminal().document(document);
        return session.finish(ExitCode::Ok);
    }
    InvitationRequest request;
    request.course = course;
    request.folder = folder;
    request.keys = InvitationKeys::Unchanged;
    session.program().invitations().invite(
        std::move(request),
        Reply<InvitationReport>(&session, [&session, document](const Result<InvitationReport>& report) {
            if (!report)
                return session.fail(report.error());
            Json whole = document;
            whole["invitations"] = peopleJson(*report);
            session.terminal().line(
                clitext::invited(static_cast<int>(report->people.size()), shown(report->folder.string())));
            session.terminal().document(whole);
            session.finish(ExitCode::Ok);
        }));
}

void namePathsOnPlace(CliSession& session, const CourseRef& ref)
{
    const CourseCard* card = session.program().classroom().card(ref);
    if (card == nullptr)
        return;
    for (const Tp& tp : card->course.tps)
        for (const std::string& path : {tp.dataPath, tp.documentsPath})
            if (!path.empty())
                session.terminal().problem(clitext::pathOnPlace(shown(tp.title), shown(path)));
}

/// One folder for each course that is on its way, so that a move goes on wherever it stopped.
std::filesystem::path stagingFor(const CliSession& session, const CourseId& course)
{
    if (session.arguments().has("staging"))
        return session.arguments().value("staging");
    return Store::usualFile().parent_path() / "moves" / course.text();
}

void moveBetween(CliSession& session, const CourseRef& course, PlaceLink& to)
{
    CourseTransfer& transfer = session.program().transfer();
    const MoveOrder order{course, to.place().id, stagingFor(session, course.course)};
    const QString title = shown(course.course.text());
    const QString from = placeName(session.program().places().link(course.place)->place());
    if (session.arguments().has("back"))
        return transfer.moveBack(order,
                                 Reply<void>(&session, [&session, title, from](const Result<void>& back) {
                                     if (!back)
                                         return session.fail(back.error());
                                     session.terminal().line(clitext::movedBack(title, from));
                                     session.terminal().document(Json::object());
                                     session.finish(ExitCode::Ok);
                                 }));
    const QString name = placeName(to.place());
    transfer.moveCourse(
        order, Reply<CourseRef>(&session, [&session, title, from, name](const Result<CourseRef>& moved) {
            if (!moved)
                return session.fail(moved.error());
            session.terminal().line(clitext::moved(title, from, name));
            session.program().classroom().getCourse(*moved, Reply<CourseCard>(&session, [&session,
                                                                                         ref = *moved](
                                                                                            const Result<
                                                                                                CourseCard>&
                                                                                                card) {
                if (!card)
                    return session.fail(card.error());
                namePathsOnPlace(session, ref);
                updateInvitations(session, ref, {{"place", ref.place.text()}, {"course", ref.course.text()}});
            }));
        }));
}

} // namespace

void courseExport(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        const std::filesystem::path folder = session.arguments().value("to");
        session.program().transfer().exportCourse(
            card.ref, folder,
            Reply<ArchiveFacts>(&session, [&session, folder](const Result<ArchiveFacts>& facts) {
                if (!facts)
                    return session.fail(facts.error());
                for (const std::string& path : facts->leftOut)
                    session.terminal().problem(clitext::leftOut(shown(path)));
                session.terminal().line(clitext::exported(*facts, shown(folder.string())));
                session.terminal().document(toJson(*facts));
                session.finish(ExitCode::Ok);
            }));
    });
}

void courseImport(CliSession& session)
{
    session.withPlace({}, [&session](PlaceLink& link) {
        session.program().transfer().importCourse(
            {link.place().id, session.arguments().operand(0), {}, {}},
            Reply<ImportReport>(&session, [&session, place = placeName(link.place())](
                                              const Result<ImportReport>& report) {
                if (!report)
                    return session.fail(report.error());
                session.terminal().line(clitext::imported(report->facts, place));
                session.terminal().problem(clitext::otherHomeMayBe(shown(report->facts.place)));
                Json document = toJson(report->facts);
                document["place"] = report->course.place.text();
                session.program().classroom().getCourse(
                    report->course, Reply<CourseCard>(&session, [&session, document, ref = report->course](
                                                                    const Result<CourseCard>& card) {
                        if (!card)
                            return session.fail(card.error());
                        namePathsOnPlace(session, ref);
                        updateInvitations(session, ref, document);
                    }));
            }));
    });
}

void placeMove(CliSession& session)
{
    const auto id = CourseId::parse(session.arguments().operand(0));
    if (!id)
        return session.fail(id.error());
    // A place that has closed a course does not list it, so it must be named where a move goes on.
    std::string from = session.arguments().value("place");
    for (const CourseRef& known : session.program().classroom().courses())
        if (from.empty() && known.course == *id)
            from = known.place.text();
    session.withPlace(from, [&session, id = *id](PlaceLink& old) {
        session.withPlace(session.arguments().operand(1), [&session, id, &old](PlaceLink& fresh) {
            if (old.place().id == fresh.place().id)
                return session.fail({ErrorKind::InvalidArgument, fresh.place().name, "samePlace"});
            moveBetween(session, {old.place().id, id}, fresh);
        });
    });
}

} // namespace pupitre
