// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/data/dataonplaces.h"

#include "core/environments/data/databringing.h"
#include "core/wire/datamethods.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{

Result<DataMeasure> measureFromJson(const Json& json)
{
    Fields f(json, "measured");
    DataMeasure measure{static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0)),
                        static_cast<std::uint64_t>(f.integerOr("files", 0, 0)), f.flagOr("folder", false),
                        f.text("sha256")};
    return f.finish(std::move(measure));
}

Result<DataSetOnPlace> setOnPlaceFromJson(const Json& json)
{
    Fields f(json, "data");
    DataSetOnPlace set{f.text("id"), f.text("path"), f.take(dataSetFromJson(f.object("set"))),
                       f.flagOr("whole", false), f.texts("usedBy")};
    return f.finish(std::move(set));
}

} // namespace

DataOnPlaces::DataOnPlaces(PlaceBook& places, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_operations(operations), m_lane(places.mailbox(), "data")
{
}

DataOnPlaces::~DataOnPlaces()
{
    qDeleteAll(findChildren<DataBringing*>()); // while the lane they use is there
}

OperationId DataOnPlaces::bring(const PlaceId& place, const ShelfEntry& entry,
                                const Reply<BroughtData>& reply, const Shown& shown)
{
    auto* bringing = new DataBringing({*this, m_places, m_operations, m_lane}, place, entry, reply, shown);
    return bringing->start();
}

void DataOnPlaces::ask(const PlaceId& place, const char* method, Json params, Reply<Json> reply,
                       std::function<void(Json)> progress)
{
    if (PlaceLink* link = m_places.link(place))
        link->call(method, std::move(params), std::move(reply), std::move(progress));
    else
        reply(fail(ErrorKind::NotFound, place.text()));
}

void DataOnPlaces::measure(const PlaceId& place, const std::string& path, Reply<DataMeasure> reply,
                           std::function<void(std::uint64_t)> read)
{
    ask(place, method::dataMeasure, {{"path", path}},
        Reply<Json>(this,
                    [reply = std::move(reply)](const Result<Json>& answer) {
                        reply(answer ? measureFromJson(*answer) : tl::unexpected<Error>(answer.error()));
                    }),
        [read = std::move(read)](const Json& progress) {
            if (const auto item = progress.find("item"); read && item != progress.end() && item->is_object())
                read(item->value("bytes", std::uint64_t{0}));
        });
}

void DataOnPlaces::list(const PlaceId& place, Reply<std::vector<DataSetOnPlace>> reply)
{
    ask(place, method::dataList, Json::object(),
        Reply<Json>(this, [reply = std::move(reply)](const Result<Json>& answer) {
            if (!answer)
                return reply(tl::unexpected<Error>(answer.error()));
            Fields f(*answer, "data");
            std::vector<DataSetOnPlace> sets;
            for (const Json& one : f.list("sets"))
                sets.push_back(f.take(setOnPlaceFromJson(one)));
            reply(f.finish(std::move(sets)));
        }));
}

void DataOnPlaces::check(const PlaceId& place, const std::string& set, Reply<std::vector<std::string>> reply)
{
    ask(place, method::dataCheck, {{"id", set}},
        Reply<Json>(this, [reply = std::move(reply)](const Result<Json>& answer) {
            if (!answer)
                return reply(tl::unexpected<Error>(answer.error()));
            Fields f(*answer, "data");
            auto damaged = f.texts("damaged");
            reply(f.finish(std::move(damaged)));
        }));
}

void DataOnPlaces::remove(const PlaceId& place, const std::string& set, Reply<bool> reply)
{
    ask(place, method::dataRemove, {{"id", set}},
        Reply<Json>(this, [reply = std::move(reply)](const Result<Json>& answer) {
            reply(answer ? Result<bool>(true) : tl::unexpected<Error>(answer.error()));
        }));
}

} // namespace pupitre
