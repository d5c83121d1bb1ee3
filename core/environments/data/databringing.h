// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One environment's data on its way to one place: read here, looked for there, sent, made into a set.
#pragma once

#include "core/environments/data/dataonplaces.h"

namespace pupitre
{

struct DataTools {
    DataOnPlaces& data;
    PlaceBook& places;
    Operations& operations;
    Lane& lane;
};

class DataBringing final : public QObject
{
    Q_OBJECT
public:
    DataBringing(const DataTools& tools, PlaceId place, const ShelfEntry& entry, Reply<BroughtData> reply,
                 DataOnPlaces::Shown shown);
    [[nodiscard]] OperationId start();

private:
    void read();
    void lookFor(std::size_t item);
    void judge(std::size_t item, const Result<DataMeasure>& measured);
    void send(std::size_t root);
    void make();
    void finish(const Json& made);
    void end(const std::optional<Error>& error);

    [[nodiscard]] bool isHere(const std::string& name) const;
    void report(const TransferProgress& progress);

    DataTools m_tools;
    PlaceId m_place;
    ShelfEntry m_entry;
    Reply<BroughtData> m_reply;
    DataOnPlaces::Shown m_shown;
    OperationId m_operation = 0;
    std::vector<DataItem> m_here; // what lies in data/
    DataSet m_set;
    std::vector<std::filesystem::path> m_roots; // what is sent
    BroughtData m_brought;
    bool m_sentTwice = false;
    bool m_ended = false;
    Task m_task;
};

} // namespace pupitre
