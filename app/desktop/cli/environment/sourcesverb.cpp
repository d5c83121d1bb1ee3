// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `place sources`: where a place gets what environments are made of.
#include "app/desktop/cli/environment/environmentverbs.h"

#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/environment/environmenttext.h"
#include "core/wire/buildjson.h"
#include "ui/words/environmentwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{

constexpr const char* sourceOptions[] = {"own-packages", "base", "python-index", "debian-mirror"};

/// What the options change; nothing where one of them cannot be read, which has been said.
std::optional<BuildSources> changed(CliSession& session, BuildSources sources)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has("own-packages")) {
        const std::string answer = arguments.value("own-packages");
        if (answer != "yes" && answer != "no") {
            session.fail({ErrorKind::InvalidArgument, "--own-packages", answer});
            return std::nullopt;
        }
        sources.ownPackages = answer == "yes";
    }
    if (arguments.has("python-index"))
        sources.pythonIndex = arguments.value("python-index");
    if (arguments.has("debian-mirror"))
        sources.debianMirror = arguments.value("debian-mirror");
    for (const std::string& text : arguments.values("base")) {
        const auto equals = text.find('=');
        const auto platform = platformFromWireName(text.substr(0, equals));
        if (!platform || equals == std::string::npos) {
            session.refuse(environmenttext::saySource(QStringLiteral("base")));
            return std::nullopt;
        }
        const std::string image = text.substr(equals + 1);
        if (image.empty())
            sources.images.erase(*platform);
        else
            sources.images[*platform] = image;
    }
    return sources;
}

void show(CliSession& session, const BuildSources& sources)
{
    session.terminal().line(sources.ownPackages ? environmenttext::ownPackages()
                                                : environmenttext::fromRegistries());
    std::vector<std::vector<QString>> rows;
    for (const Platform platform : allPlatforms) {
        const auto chosen = sources.images.find(platform);
        rows.push_back(
            {platformName(platform),
             shown(chosen == sources.images.end() ? usualImage(platform, false) : chosen->second)});
    }
    if (!sources.pythonIndex.empty())
        rows.push_back({QStringLiteral("pip"), shown(sources.pythonIndex)});
    if (!sources.debianMirror.empty())
        rows.push_back({QStringLiteral("Debian"), shown(sources.debianMirror)});
    session.terminal().table(rows);
    session.terminal().document({{"sources", toJson(sources)}});
    session.finish(ExitCode::Ok);
}

} // namespace

void placeSources(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        const PlaceId place = link.place().id;
        const Reply<BuildSources> shownAfter(&session, [&session](const Result<BuildSources>& sources) {
            if (!sources)
                return session.fail(sources.error());
            show(session, *sources);
        });
        const bool changes = std::ranges::any_of(
            sourceOptions, [&](const char* option) { return session.arguments().has(option); });
        EnvironmentBuilds& builds = session.program().builds();
        if (!changes)
            return builds.sources(place, shownAfter);
        builds.sources(place, Reply<BuildSources>(&session, [&session, &builds, place,
                                                             shownAfter](const Result<BuildSources>& now) {
                           if (!now)
                               return session.fail(now.error());
                           if (const auto wanted = changed(session, *now))
                               builds.setSources(place, *wanted, shownAfter);
                       }));
    });
}

} // namespace pupitre
