// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs about places.
#include "app/desktop/cli/clitext.h"
#include "core/services/places/checkrun.h"
#include "core/wire/methods.h"
#include "ui/words/checkwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Json toJson(const KnownPlace& place)
{
    return {{"id", place.id.text()}, {"name", place.name}, {"address", toText(place.address)}};
}

void showItem(Terminal& terminal, const CheckItem& item)
{
    const CheckWords words = wordsFor(item);
    terminal.line(QStringLiteral("%1  %2: %3").arg(verdictName(item.verdict), words.title, words.answer));
    if (!words.meaning.isEmpty())
        terminal.line(QStringLiteral("    ") + words.meaning);
    if (!words.forAdministrator.isEmpty() && item.verdict != Verdict::Ok)
        terminal.line(QStringLiteral("    ") + clitext::askAdministrator(words.forAdministrator));
}

void finishCheck(CliSession& session, const CheckRun& run)
{
    Json items = Json::array();
    for (const CheckItem& item : run.items())
        items.push_back(toJson(item));
    Json document{{"items", std::move(items)}};
    if (run.error())
        document["error"] = toJson(*run.error());
    session.terminal().document(document);
    if (run.error()) {
        session.terminal().problem(sentence(*run.error()));
        return session.finish(exitCodeFor(*run.error()));
    }
    session.finish(run.worst() == Verdict::Fail ? ExitCode::Failed : ExitCode::Ok);
}

/// Questions of the check go through the link it was made from.
void runCheck(CliSession& session, PlaceLink& link)
{
    auto* run = new CheckRun(link, &session);
    if (const auto source = session.program().monitor().prometheus(link.place().id))
        run->setPrometheus(source->url);
    QObject::connect(run, &CheckRun::itemChanged, &session, [&session, run](int index) {
        showItem(session.terminal(), run->items()[static_cast<std::size_t>(index)]);
    });
    QObject::connect(run, &CheckRun::finished, &session, [&session, run] { finishCheck(session, *run); });
    run->start(session.arguments().has("thorough") ? CheckDepth::Probe : CheckDepth::Look);
}

void showPlanned(CliSession& session, PlaceLink& link)
{
    CheckRun::show(link, Reply<std::vector<PlannedFile>>(
                             &session, [&session](const Result<std::vector<PlannedFile>>& files) {
                                 if (!files)
                                     return session.fail(files.error());
                                 Json list = Json::array();
                                 for (const PlannedFile& file : *files) {
                                     session.terminal().line(QStringLiteral("== ") + shown(file.path));
                                     session.terminal().line(shown(file.bytes));
                                     list.push_back({{"path", file.path}, {"bytes", file.bytes}});
                                 }
                                 session.terminal().document({{"files", std::move(list)}});
                                 session.finish(ExitCode::Ok);
                             }));
}

void adoptPlace(CliSession& session, std::shared_ptr<std::unique_ptr<PlaceLink>> link)
{
    const PlaceFacts facts = (*link)->status().facts.value_or(PlaceFacts());
    const auto id = session.program().places().adopt(std::move(*link), session.arguments().value("name"));
    if (!id)
        return session.fail(id.error());
    const KnownPlace& place = *session.program().places().place(*id);
    session.terminal().line(clitext::placeAdded(placeName(place), shown(id->text())));
    session.terminal().line(clitext::placeLine(facts));
    session.terminal().document({{"place", toJson(place)}, {"facts", toJson(facts)}});
    session.finish(ExitCode::Ok);
}

} // namespace

void placeAdd(CliSession& session)
{
    auto address = placeAddressFromText(session.arguments().operand(0));
    if (!address)
        return session.fail(address.error());
    address->jump = session.arguments().value("jump");
    const auto link = std::make_shared<std::unique_ptr<PlaceLink>>(
        session.program().places().tryOut(*address, session.arguments().value("identity")));
    // Held until it is adopted, or the command ends.
    session.connectTo(**link, [&session, link] { adoptPlace(session, link); });
}

void placeCheck(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        if (session.arguments().has("show"))
            return showPlanned(session, link);
        runCheck(session, link);
    });
}

void placeList(CliSession& session)
{
    Json list = Json::array();
    std::vector<std::vector<QString>> rows;
    const PlaceBook& places = session.program().places();
    for (const PlaceId& id : places.ids()) {
        const KnownPlace& place = *places.place(id);
        rows.push_back({shown(id.text()), placeName(place), shown(toText(place.address))});
        list.push_back(toJson(place));
    }
    session.terminal().table(rows);
    session.terminal().document({{"places", std::move(list)}});
    session.finish(ExitCode::Ok);
}

void placeShow(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        link.call(method::placeFacts, Json::object(),
                  Reply<Json>(&session, [&session](const Result<Json>& json) {
                      const auto facts = json ? placeFactsFromJson(*json) : tl::unexpected(json.error());
                      if (!facts)
                          return session.fail(facts.error());
                      session.terminal().line(clitext::placeLine(*facts));
                      for (const Gpu& gpu : facts->gpus)
                          session.terminal().line(
                              QStringLiteral("    %1, %2 MiB").arg(shown(gpu.name)).arg(gpu.memoryMiB));
                      session.terminal().document(toJson(*facts));
                      session.finish(ExitCode::Ok);
                  }));
    });
}

void placeForget(CliSession& session)
{
    PlaceBook& places = session.program().places();
    const KnownPlace* place = places.find(session.arguments().operand(0));
    if (place == nullptr)
        return session.fail({ErrorKind::NotFound, session.arguments().operand(0), {}});
    const KnownPlace known = *place;
    if (const auto removed = places.remove(known.id); !removed)
        return session.fail(removed.error());
    session.terminal().line(clitext::placeForgotten(placeName(known)));
    session.terminal().document({{"forgotten", toJson(known)}});
    session.finish(ExitCode::Ok);
}

void placeUninstall(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        const Arguments& arguments = session.arguments();
        if (!arguments.has("yes")) {
            session.terminal().problem(clitext::uninstallQuestion(placeName(link.place())));
            return session.refuse(clitext::sayYes());
        }
        link.call(method::placeUninstall,
                  {{"keepWork", arguments.has("keep-work")}, {"force", arguments.has("force")}},
                  Reply<Json>(&session, [&session](const Result<Json>& json) {
                      if (!json)
                          return session.fail(json.error());
                      const auto removed = json->find("removed");
                      const bool isList = removed != json->end() && removed->is_array();
                      session.terminal().line(
                          clitext::removed(isList ? static_cast<int>(removed->size()) : 0));
                      session.terminal().document(*json);
                      session.finish(ExitCode::Ok);
                  }));
    });
}

} // namespace pupitre
