// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/environment/chosenenvironment.h"

#include "app/desktop/cli/environment/environmenttext.h"
#include "app/desktop/cli/environment/environmentverbs.h"
#include "ui/words/text.h"

#include <algorithm>

namespace pupitre
{

void withChosenEnvironment(CliSession& session, const std::string& place,
                           std::function<void(const std::optional<ChosenEnvironment>&)> then)
{
    if (!session.arguments().has("environment"))
        return then(std::nullopt);
    withEnvironment(
        session, session.arguments().value("environment"), [&session, place, then](const ShelfEntry& found) {
            session.withPlace(place, [&session, entry = found, then](PlaceLink& link) {
                session.program().builds().list(
                    link.place().id,
                    Reply<std::vector<BuiltOnPlace>>(
                        &session, [&session, entry, then](const Result<std::vector<BuiltOnPlace>>& list) {
                            if (!list)
                                return session.fail(list.error());
                            const EnvironmentId& id = entry.environment->id;
                            const auto built = std::ranges::find_if(*list, [&](const BuiltOnPlace& one) {
                                return one.there && one.built.environment == id;
                            }); // the newest comes first
                            if (built == list->end()) {
                                session.terminal().problem(environmenttext::buildFirst(shown(id.text())));
                                return session.fail({ErrorKind::NoImage, id.text(), {}});
                            }
                            then(ChosenEnvironment{entry, built->built.reference});
                        }));
            });
        });
}

} // namespace pupitre
