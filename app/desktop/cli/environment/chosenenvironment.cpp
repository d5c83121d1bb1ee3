// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/environment/chosenenvironment.h"

#include "app/desktop/cli/environment/environmenttext.h"
#include "app/desktop/cli/environment/environmentverbs.h"
#include "core/environments/build/newestbuild.h"
#include "ui/words/text.h"

namespace pupitre
{

void withBuilt(CliSession& session, const PlaceId& place, const EnvironmentId& environment,
               std::function<void(const BuiltEnvironment&)> then)
{
    const auto found = [&session, environment,
                        then = std::move(then)](const Result<std::vector<BuiltOnPlace>>& list) {
        if (!list)
            return session.fail(list.error());
        if (const BuiltOnPlace* newest = newestThere(*list, environment))
            return then(newest->built);
        session.terminal().problem(environmenttext::buildFirst(shown(environment.text())));
        session.fail({ErrorKind::NoImage, environment.text(), {}});
    };
    session.program().builds().list(place, {&session, found});
}

void withChosenEnvironment(CliSession& session, const std::string& place,
                           std::function<void(const std::optional<ChosenEnvironment>&)> then)
{
    if (!session.arguments().has("environment"))
        return then(std::nullopt);
    withEnvironment(session, session.arguments().value("environment"),
                    [&session, place, then](const ShelfEntry& found) {
                        session.withPlace(place, [&session, entry = found, then](PlaceLink& link) {
                            withBuilt(session, link.place().id, entry.environment->id,
                                      [entry, then](const BuiltEnvironment& built) {
                                          then(ChosenEnvironment{entry, built.reference});
                                      });
                        });
                    });
}

} // namespace pupitre
