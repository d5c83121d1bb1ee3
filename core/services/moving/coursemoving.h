// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A move under way: both places are asked where they stand, the one next step is made, and both are asked
// again.
#pragma once

#include "core/services/moving/coursetransfer.h"
#include "core/services/moving/movestep.h"
#include "core/services/moving/transferjob.h"

namespace pupitre
{

class CourseMoving final : public TransferJob
{
    Q_OBJECT
public:
    CourseMoving(const TransferTools& tools, CourseTransfer& transfer)
        : TransferJob(tools, &transfer), m_transfer(transfer)
    {
    }

    OperationId start(const MoveOrder& order, const Reply<CourseRef>& reply);
    void back(const MoveOrder& order, const Reply<void>& reply);

private:
    void look();
    void lookAtNew();
    void goOn();
    void goBack();
    void step(const PlaceId& place, const char* method, Json params);
    void carry();
    void importThere();
    void clearStaging();
    void end(const Result<CourseRef>& outcome);
    [[nodiscard]] std::string nameOf(const PlaceId& place) const;

    CourseTransfer& m_transfer;
    MoveOrder m_order;
    Reply<CourseRef> m_reply;
    std::optional<HomeFacts> m_old;
    std::optional<HomeFacts> m_new;
    enum class Direction { Forth, Back } m_direction = Direction::Forth;
};

} // namespace pupitre
