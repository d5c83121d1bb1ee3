// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `environment build` and `environment built`: what places make of environments.
#include "app/desktop/cli/environment/environmentverbs.h"

#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/environment/environmenttext.h"
#include "core/wire/buildjson.h"
#include "ui/words/environmentwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

void ended(CliSession& session, const BuildRun& run)
{
    if (run.error) {
        session.terminal().problem(buildAdvice(*run.error));
        return session.fail(*run.error);
    }
    const BuiltEnvironment& built = *run.built;
    const QString reference = shown(built.reference);
    session.terminal().line(run.wasThere ? environmenttext::wasThere(reference)
                                         : environmenttext::built(reference, shownBytes(built.bytes),
                                                                  static_cast<int>(built.packages.size())));
    session.terminal().document({{"built", toJson(built)}, {"new", !run.wasThere}});
    session.finish(ExitCode::Ok);
}

void build(CliSession& session, PlaceLink& link, const ShelfEntry& entry)
{
    EnvironmentBuilds& builds = session.program().builds();
    const BuildId id =
        builds.start({link.place().id, *entry.environment, entry.folder, session.arguments().has("again")});
    QObject::connect(&builds, &EnvironmentBuilds::lineAdded, &session, [&session, &builds, id](BuildId of) {
        if (const BuildRun* run = of == id ? builds.run(id) : nullptr)
            session.terminal().line(shown(run->at.text));
    });
    QObject::connect(&builds, &EnvironmentBuilds::ended, &session, [&session, &builds, id](BuildId of) {
        if (const BuildRun* run = of == id ? builds.run(id) : nullptr)
            ended(session, *run);
    });
}

std::vector<QString> builtRow(const BuiltOnPlace& one)
{
    QStringList courses;
    for (const std::string& course : one.usedBy)
        courses.push_back(shown(course));
    return {shown(one.built.environment.text()), shown(one.built.reference), shownBytes(one.built.bytes),
            QString::fromStdString(toIso(one.built.built)),
            one.there ? courses.join(QStringLiteral(", ")) : environmenttext::imageGone()};
}

} // namespace

void environmentBuild(CliSession& session)
{
    withEnvironment(session, session.arguments().operand(0), [&session](const ShelfEntry& entry) {
        session.withPlace({}, [&session, entry](PlaceLink& link) { build(session, link, entry); });
    });
}

void environmentBuilt(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        session.program().builds().list(
            link.place().id, Reply<std::vector<BuiltOnPlace>>(
                                 &session, [&session](const Result<std::vector<BuiltOnPlace>>& list) {
                                     if (!list)
                                         return session.fail(list.error());
                                     std::vector<std::vector<QString>> rows;
                                     Json document = Json::array();
                                     for (const BuiltOnPlace& one : *list) {
                                         rows.push_back(builtRow(one));
                                         Json json = toJson(one.built);
                                         json["there"] = one.there;
                                         json["usedBy"] = one.usedBy;
                                         document.push_back(std::move(json));
                                     }
                                     if (rows.empty())
                                         session.terminal().line(environmenttext::nothingBuilt());
                                     session.terminal().table(rows);
                                     session.terminal().document({{"built", std::move(document)}});
                                     session.finish(ExitCode::Ok);
                                 }));
    });
}

} // namespace pupitre
