// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment's data on places: what lies there already is referenced, the rest is put there once. In the
// UI thread; reading and sending are on lanes.
#pragma once

#include "core/async/lane.h"
#include "core/environments/environments.h"
#include "core/remote/transfer/treetransfer.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/wire/dataset.h"

namespace pupitre
{

/// What a path of a place is, as the place has read it.
struct DataMeasure {
    std::uint64_t bytes = 0;
    std::uint64_t files = 0;
    bool isFolder = false;
    std::string sha256;

    bool operator==(const DataMeasure&) const = default;
};

/// One set that a place has.
struct DataSetOnPlace {
    std::string id;
    std::string path;
    DataSet set;
    bool whole = false;
    std::vector<std::string> usedBy; // courses
};

/// Where an environment's data is on a place.
struct BroughtData {
    std::string path; // what a TP says; empty: there is no data
    std::string set;
    TransferDone sent;           // nothing where all of it was there
    std::vector<DataItem> items; // for its data.json
};

class DataOnPlaces final : public QObject
{
    Q_OBJECT
public:
    DataOnPlaces(PlaceBook& places, Operations& operations, QObject* parent = nullptr);
    ~DataOnPlaces() override;

    using Shown = std::function<void(const TransferProgress&)>;
    /// Items whose path on the place is still what data.json says are referenced, whatever lies in data/;
    /// what lies in data/ is put. ChangedMeanwhile (subject: the path) where it is not and there is nothing
    /// else; NotFound (subject: the item, detail: "data") for an item that is nowhere. Its environment is
    /// not saved: see BroughtData::items. `entry` has an environment.
    OperationId bring(const PlaceId& place, const ShelfEntry& entry, const Reply<BroughtData>& reply,
                      const Shown& shown = {});

    void measure(const PlaceId& place, const std::string& path, Reply<DataMeasure> reply,
                 std::function<void(std::uint64_t bytes)> read = {});
    void list(const PlaceId& place, Reply<std::vector<DataSetOnPlace>> reply);
    /// Reads every byte of a set: what is damaged. bring() puts it right.
    void check(const PlaceId& place, const std::string& set, Reply<std::vector<std::string>> reply);
    /// Busy (detail: a course) while a TP uses it.
    void remove(const PlaceId& place, const std::string& set, Reply<bool> reply);

private:
    void ask(const PlaceId& place, const char* method, Json params, Reply<Json> reply,
             std::function<void(Json)> progress = {});

    PlaceBook& m_places;
    Operations& m_operations;
    Lane m_lane; // hashing
};

} // namespace pupitre
