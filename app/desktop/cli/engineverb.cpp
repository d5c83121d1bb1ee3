// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb about the engines of a place.
#include "app/desktop/cli/clitext.h"
#include "core/wire/methods.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

QString textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? shown(found->get<std::string>()) : QString();
}

QString lacksOf(const Json& engine)
{
    QStringList lacks;
    if (const auto list = engine.find("lacks"); list != engine.end() && list->is_array())
        for (const Json& lack : *list)
            if (lack.is_string())
                lacks.push_back(shown(lack.get<std::string>()));
    return lacks.join(QStringLiteral(", "));
}

std::vector<QString> engineRow(const Json& engine, const QString& inUse)
{
    const QString name = textOf(engine, "name");
    if (const auto error = engine.find("error"); error != engine.end())
        return {QString(), name, QString(), sentence(errorFromJson(*error))};
    return {name == inUse ? QStringLiteral("*") : QString(), name, textOf(engine, "version"),
            clitext::engineLacks(textOf(engine, "identity"), lacksOf(engine))};
}

} // namespace

void placeEngine(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        Json params = Json::object();
        if (session.arguments().has("use"))
            params["use"] = session.arguments().value("use");
        link.call(method::placeEngine, params, Reply<Json>(&session, [&session](const Result<Json>& json) {
                      if (!json)
                          return session.fail(json.error());
                      std::vector<std::vector<QString>> rows;
                      if (const auto all = json->find("engines"); all != json->end() && all->is_array())
                          for (const Json& engine : *all)
                              if (engine.is_object())
                                  rows.push_back(engineRow(engine, textOf(*json, "engine")));
                      session.terminal().table(rows);
                      session.terminal().document(*json);
                      session.finish(ExitCode::Ok);
                  }));
    });
}

} // namespace pupitre
