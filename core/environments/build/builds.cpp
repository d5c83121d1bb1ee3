// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/build/builds.h"

#include "core/environments/build/buildcontext.h"
#include "core/environments/build/recipe.h"
#include "core/wire/buildjson.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t mostLinesKept = 5000; // of a build that is looked at; the place keeps the whole log
constexpr auto unpackingEngine = "bubblewrap";

Result<BuiltOnPlace> builtOnPlaceFrom(const Json& json)
{
    Fields f(json, "built");
    BuiltOnPlace built;
    built.there = f.flagOr("there", false);
    built.usedBy = f.texts("usedBy");
    built.built = f.take(builtEnvironmentFromJson(json));
    return f.finish(std::move(built));
}

Result<std::vector<BuiltOnPlace>> listFrom(const Json& json)
{
    Fields f(json, "list");
    std::vector<BuiltOnPlace> list;
    for (const Json& one : f.list("built"))
        list.push_back(f.take(builtOnPlaceFrom(one)));
    return f.finish(std::move(list));
}

Result<BuildSources> sourcesFrom(const Json& json)
{
    Fields f(json, "sources");
    return f.finish(f.take(buildSourcesFromJson(f.object("sources"))));
}

Json paramsOf(const BuiltEnvironment& built)
{
    return {{"environment", built.environment.text()}, {"recipe", built.recipe}};
}

/// Turns the answer of a place into a value for whoever asked.
template <class T>
Reply<Json> reading(QObject* context, Reply<T> reply, Result<T> (*read)(const Json&))
{
    return Reply<Json>(context, [reply, read](const Result<Json>& json) {
        reply(json ? read(*json) : tl::unexpected<Error>(json.error()));
    });
}

} // namespace

struct EnvironmentBuilds::Underway {
    BuildWish wish;
    BuildRun run;
    OperationId operation = 0;
    std::optional<PlaceLink::CallId> call;
};

EnvironmentBuilds::EnvironmentBuilds(PlaceBook& places, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_operations(operations)
{
}

EnvironmentBuilds::~EnvironmentBuilds() = default;

void EnvironmentBuilds::ask(const PlaceId& place, const char* method, Json params, Reply<Json> reply)
{
    if (PlaceLink* link = m_places.link(place))
        link->call(method, std::move(params), std::move(reply));
    else
        reply(fail(ErrorKind::NotFound, place.text()));
}

BuildId EnvironmentBuilds::start(const BuildWish& wish)
{
    const BuildId id = ++m_last;
    std::erase_if(m_builds, [&](const auto& entry) { // the last attempt's words make room
        const Underway& other = *entry.second;
        return other.run.state != OperationState::Running && other.wish.place == wish.place
               && other.wish.environment.id == wish.environment.id;
    });
    auto underway = std::make_unique<Underway>();
    underway->wish = wish;
    underway->run.place = wish.place;
    underway->run.environment = wish.environment.id;
    underway->operation =
        m_operations.begin(OperationKind::BuildEnvironment, wish.environment.name, std::nullopt,
                           {[this, id] { cancel(id); }, [this, wish] { start(wish); }});
    m_builds.emplace(id, std::move(underway));
    sources(wish.place, Reply<BuildSources>(this, [this, id](const Result<BuildSources>& sources) {
                if (sources)
                    order(id, *sources);
                else
                    end(id, sources.error());
            }));
    return id;
}

void EnvironmentBuilds::order(BuildId id, const BuildSources& sources)
{
    const auto found = m_builds.find(id);
    if (found == m_builds.end() || found->second->run.state != OperationState::Running)
        return;
    Underway& build = *found->second;
    PlaceLink* link = m_places.link(build.wish.place);
    auto context = readBuildContext(build.wish.folder);
    if (link == nullptr || !context)
        return end(id, link == nullptr ? Error{ErrorKind::NotFound, build.wish.place.text(), {}}
                                       : context.error());
    BuildSources there = sources;
    if (const auto& facts = link->status().facts; facts && facts->engine.name == unpackingEngine)
        there.ownPackages = true; // it has nothing that could run steps
    const auto wanted = buildOrder(build.wish.environment, there, *std::move(context));
    build.call =
        link->call(method::environmentBuild, {{"order", toJson(wanted)}, {"again", build.wish.again}},
                   Reply<Json>(this, [this, id](const Result<Json>& answer) { finish(id, answer); }),
                   [this, id](const Json& progress) { heard(id, progress); });
}

void EnvironmentBuilds::heard(BuildId id, const Json& progress)
{
    const auto found = m_builds.find(id);
    const auto item = progress.is_object() ? progress.find("item") : progress.end();
    if (found == m_builds.end() || item == progress.end())
        return;
    auto line = buildLineFromJson(*item);
    if (!line)
        return;
    Underway& build = *found->second;
    build.run.lines.push_back(line->text);
    if (build.run.lines.size() > mostLinesKept)
        build.run.lines.pop_front();
    if (line->step != build.run.at.step || line->steps != build.run.at.steps)
        m_operations.report(
            build.operation,
            {ProgressUnit::Items, static_cast<std::uint64_t>(std::max(line->step - 1, 0)),
             line->steps > 0 ? std::optional(static_cast<std::uint64_t>(line->steps)) : std::nullopt,
             line->text});
    followStep(build.run.steps, *line, std::chrono::steady_clock::now());
    build.run.at = *std::move(line);
    Q_EMIT lineAdded(id);
}

void EnvironmentBuilds::finish(BuildId id, const Result<Json>& answer)
{
    const auto found = m_builds.find(id);
    if (found == m_builds.end())
        return;
    if (!answer)
        return end(id, answer.error());
    Fields f(*answer, "built");
    BuildRun& run = found->second->run;
    run.wasThere = !f.flagOr("new", true);
    const auto built = f.finish(f.take(builtEnvironmentFromJson(f.object("built"))));
    if (!built)
        return end(id, built.error());
    run.built = *built;
    end(id, std::nullopt);
}

void EnvironmentBuilds::end(BuildId id, std::optional<Error> error)
{
    const auto found = m_builds.find(id);
    if (found == m_builds.end() || found->second->run.state != OperationState::Running)
        return;
    Underway& build = *found->second;
    build.call.reset();
    build.run.error = error;
    endSteps(build.run.steps, std::chrono::steady_clock::now());
    build.run.state = !error                                ? OperationState::Done
                      : error->kind == ErrorKind::Cancelled ? OperationState::Cancelled
                                                            : OperationState::Failed;
    m_operations.finish(build.operation, std::move(error));
    Q_EMIT ended(id);
}

void EnvironmentBuilds::cancel(BuildId id)
{
    const auto found = m_builds.find(id);
    if (found == m_builds.end())
        return;
    if (PlaceLink* link = m_places.link(found->second->wish.place); link != nullptr && found->second->call)
        link->cancel(*found->second->call);
    end(id, Error{ErrorKind::Cancelled, found->second->wish.environment.name, {}});
}

const BuildRun* EnvironmentBuilds::run(BuildId id) const
{
    const auto found = m_builds.find(id);
    return found == m_builds.end() ? nullptr : &found->second->run;
}

std::optional<BuildId> EnvironmentBuilds::latest(const PlaceId& place, const EnvironmentId& environment) const
{
    std::optional<BuildId> newest;
    for (const auto& [id, build] : m_builds)
        if (build->run.place == place && build->run.environment == environment)
            newest = id;
    return newest;
}

void EnvironmentBuilds::list(const PlaceId& place, Reply<std::vector<BuiltOnPlace>> reply)
{
    ask(place, method::environmentList, Json::object(), reading(this, std::move(reply), listFrom));
}

void EnvironmentBuilds::log(const PlaceId& place, const BuiltEnvironment& built, Reply<std::string> reply)
{
    ask(place, method::environmentLog, paramsOf(built),
        reading<std::string>(this, std::move(reply), [](const Json& json) {
            Fields f(json, "log");
            return f.finish(f.text("text"));
        }));
}

void EnvironmentBuilds::remove(const PlaceId& place, const BuiltEnvironment& built, Reply<bool> reply)
{
    ask(place, method::environmentRemove, paramsOf(built),
        reading<bool>(this, std::move(reply), [](const Json&) -> Result<bool> { return true; }));
}

void EnvironmentBuilds::sources(const PlaceId& place, Reply<BuildSources> reply)
{
    ask(place, method::environmentSources, Json::object(), reading(this, std::move(reply), sourcesFrom));
}

void EnvironmentBuilds::setSources(const PlaceId& place, const BuildSources& sources,
                                   Reply<BuildSources> reply)
{
    ask(place, method::environmentSources, {{"set", toJson(sources)}},
        reading(this, std::move(reply), sourcesFrom));
}

} // namespace pupitre
