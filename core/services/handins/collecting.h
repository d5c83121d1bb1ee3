// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One collection under way: offer what is here, fetch, check and put in place, mark.
#pragma once

#include "core/services/handins/collectfolder.h"

#include <QObject>

#include <functional>

namespace pupitre
{

class Collecting final : public QObject
{
    Q_OBJECT
public:
    Collecting(PlaceBook& places, Operations& operations, Lane& lane, QObject* parent);

    OperationId start(const TpRef& tp, const std::string& title, CollectPlan plan, Reply<CollectReport> reply,
                      std::function<void()> again);

private:
    void fetch();
    /// Seat by seat, where the whole class at once stumbled over somebody's file.
    void fetchOneByOne();
    void fetchPiece();
    void fetchTree(const std::string& name, const std::filesystem::path& to,
                   std::function<void(const Result<TransferDone>&)> then);
    void report(const TransferProgress& transfer);
    void putInPlace();
    void mark(const CollectReport& report);
    void end(const Result<CollectReport>& outcome);

    PlaceBook& m_places;
    Operations& m_operations;
    Lane& m_lane;
    TpRef m_tp;
    CollectPlan m_plan;
    Reply<CollectReport> m_reply;
    Task m_task;
    OperationId m_operation = 0;
    std::size_t m_piece = 0;     // the next of m_plan.pieces
    std::uint64_t m_arrived = 0; // bytes of those before it
    bool m_byPieces = false;
    bool m_ended = false;
};

} // namespace pupitre
