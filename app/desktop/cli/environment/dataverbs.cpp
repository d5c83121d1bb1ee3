// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `environment data` and `place data`: where the data of environments lies, and what a place keeps of it.
#include "app/desktop/cli/environment/environmentdata.h"
#include "app/desktop/cli/environment/environmenttext.h"
#include "app/desktop/cli/environment/environmentverbs.h"
#include "core/wire/environmentjson.h"
#include "ui/words/resourcewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace pupitre
{

namespace
{

void sayRefusal(CliSession& session, const Error& error)
{
    if (const QString words = resourceRefusal(error); !words.isEmpty())
        session.terminal().problem(words);
    session.fail(error);
}

/// What is known of the items, one after the other asked of the place.
struct DataListing {
    PlaceId place;
    std::vector<DataItem> items;
    std::vector<std::vector<QString>> rows{};
    Json list = Json::array();
};

void listNext(CliSession& session, const std::shared_ptr<DataListing>& listing, std::size_t item)
{
    if (item == listing->items.size()) {
        if (listing->rows.empty())
            session.terminal().line(environmenttext::noData());
        session.terminal().table(listing->rows);
        session.terminal().document({{"data", std::move(listing->list)}});
        return session.finish(ExitCode::Ok);
    }
    const DataItem& one = listing->items[item];
    const auto add = [listing, &session, item](const char* state, const QString& words,
                                               const std::string& path) {
        const DataItem& of = listing->items[item];
        listing->rows.push_back({shown(of.name), shownBytes(of.bytes), shown(path), words});
        listing->list.push_back({{"name", of.name},
                                 {"bytes", of.bytes},
                                 {"sha256", of.sha256},
                                 {"paths", of.paths},
                                 {"path", path},
                                 {"state", state}});
        listNext(session, listing, item + 1);
    };
    const auto path = one.paths.find(listing->place.text());
    if (path == one.paths.end())
        return add("absent", environmenttext::notOnPlace(), {});
    if (path->second.find("/files/") != std::string::npos && path->second.find("/data/") != std::string::npos)
        return add("put", environmenttext::putThere(), path->second);
    session.program().data().measure(
        listing->place, path->second,
        Reply<DataMeasure>(&session, [add, of = one, where = path->second](const Result<DataMeasure>& found) {
            if (!found)
                return add("refused",
                           resourceRefusal(found.error()).isEmpty() ? environmenttext::notOnPlace()
                                                                    : resourceRefusal(found.error()),
                           where);
            const bool same = found->sha256 == of.sha256;
            add(same ? "verified" : "changed",
                same ? environmenttext::verified() : environmenttext::otherContent(), where);
        }));
}

void listData(CliSession& session, const PlaceId& place, const ShelfEntry& entry)
{
    listNext(session, std::make_shared<DataListing>(DataListing{place, entry.environment->data}), 0);
}

void putData(CliSession& session, const PlaceId& place, const ShelfEntry& entry)
{
    bringData(session, place, entry, [&session](const BroughtData& brought) {
        session.terminal().line(environmenttext::broughtData(
            shown(brought.path), static_cast<int>(brought.sent.files), shownBytes(brought.sent.bytes)));
        session.terminal().document({{"path", brought.path},
                                     {"set", brought.set},
                                     {"files", brought.sent.files},
                                     {"bytes", brought.sent.bytes},
                                     {"skipped", brought.sent.skipped}});
        session.finish(ExitCode::Ok);
    });
}

/// NAME=PATH
void refer(CliSession& session, const PlaceId& place, const ShelfEntry& entry)
{
    const std::string text = session.arguments().value("reference");
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        return session.refuse(environmenttext::saySource(QStringLiteral("reference")));
    const std::string name = text.substr(0, equals);
    const std::string path = text.substr(equals + 1);
    session.program().data().measure(
        place, path,
        Reply<DataMeasure>(&session, [&session, place, entry, name, path](const Result<DataMeasure>& found) {
            if (!found)
                return sayRefusal(session, found.error());
            Environment environment = *entry.environment;
            auto item = std::ranges::find(environment.data, name, &DataItem::name);
            if (item == environment.data.end())
                item = environment.data.insert(item, DataItem{name, 0, {}, {}});
            item->bytes = found->bytes;
            item->sha256 = found->sha256;
            item->paths[place.text()] = path;
            session.program().environments().save(
                environment,
                Reply<Environment>(&session, [&session, place, entry](const Result<Environment>& saved) {
                    if (!saved)
                        return session.fail(saved.error());
                    listData(session, place, {entry.folder, *saved, {}, 0});
                }));
        }));
}

void listSets(CliSession& session, const std::vector<DataSetOnPlace>& sets)
{
    std::vector<std::vector<QString>> rows;
    Json list = Json::array();
    for (const DataSetOnPlace& one : sets) {
        std::uint64_t bytes = 0;
        for (const ManifestEntry& file : one.set.files)
            bytes += file.size;
        QStringList courses;
        for (const std::string& course : one.usedBy)
            courses.push_back(shown(course));
        rows.push_back({shown(one.id.substr(0, 12)), shownBytes(bytes), courses.join(QStringLiteral(", ")),
                        one.whole ? QString() : environmenttext::notWhole()});
        list.push_back({{"id", one.id},
                        {"path", one.path},
                        {"bytes", bytes},
                        {"files", one.set.files.size()},
                        {"whole", one.whole},
                        {"usedBy", one.usedBy}});
    }
    if (rows.empty())
        session.terminal().line(environmenttext::noSets());
    session.terminal().table(rows);
    session.terminal().document({{"sets", std::move(list)}});
    session.finish(ExitCode::Ok);
}

/// By the first digits of its id.
void withSet(CliSession& session, const PlaceId& place, const std::string& text,
             std::function<void(const std::string&)> then)
{
    session.program().data().list(
        place, Reply<std::vector<DataSetOnPlace>>(
                   &session, [&session, text, then](const Result<std::vector<DataSetOnPlace>>& sets) {
                       if (!sets)
                           return session.fail(sets.error());
                       const auto named = [&](const DataSetOnPlace& one) { return one.id.starts_with(text); };
                       if (text.empty() || std::ranges::count_if(*sets, named) != 1)
                           return session.fail({ErrorKind::NotFound, text, {}});
                       then(std::ranges::find_if(*sets, named)->id);
                   }));
}

} // namespace

void environmentData(CliSession& session)
{
    withEnvironment(session, session.arguments().operand(0), [&session](const ShelfEntry& entry) {
        session.withPlace({}, [&session, entry](PlaceLink& link) {
            const PlaceId place = link.place().id;
            if (session.arguments().has("reference"))
                return refer(session, place, entry);
            if (session.arguments().has("put"))
                return putData(session, place, entry);
            listData(session, place, entry);
        });
    });
}

void placeData(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        DataOnPlaces& data = session.program().data();
        const PlaceId place = link.place().id;
        if (session.arguments().has("read"))
            return withSet(session, place, session.arguments().value("read"),
                           [&session, place](const std::string& id) {
                               session.program().data().check(
                                   place, id,
                                   Reply<std::vector<std::string>>(
                                       &session, [&session](const Result<std::vector<std::string>>& damaged) {
                                           if (!damaged)
                                               return session.fail(damaged.error());
                                           session.terminal().line(
                                               environmenttext::readAgain(static_cast<int>(damaged->size())));
                                           session.terminal().document({{"damaged", *damaged}});
                                           session.finish(damaged->empty() ? ExitCode::Ok : ExitCode::Failed);
                                       }));
                           });
        if (session.arguments().has("drop"))
            return withSet(
                session, place, session.arguments().value("drop"), [&session, place](const std::string& id) {
                    session.program().data().remove(
                        place, id, Reply<bool>(&session, [&session, id](const Result<bool>& removed) {
                            if (!removed)
                                return session.fail(removed.error());
                            session.terminal().line(environmenttext::dropped());
                            session.terminal().document({{"removed", id}});
                            session.finish(ExitCode::Ok);
                        }));
                });
        data.list(place, Reply<std::vector<DataSetOnPlace>>(
                             &session, [&session](const Result<std::vector<DataSetOnPlace>>& sets) {
                                 if (!sets)
                                     return session.fail(sets.error());
                                 listSets(session, *sets);
                             }));
    });
}

} // namespace pupitre
