// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/handins/collect.h"

#include "core/services/handins/collecting.h"
#include "core/services/handins/handinlayout.h"

namespace pupitre
{

Collect::Collect(PlaceBook& places, Classroom& classroom, Operations& operations, QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations),
      m_lane(places.mailbox(), "collect")
{
}

Collect::~Collect()
{
    for (Collecting* collecting : findChildren<Collecting*>()) // while the lane they use is there
        delete collecting;
}

OperationId Collect::start(const TpRef& tp, CollectWish wish, Reply<CollectReport> reply)
{
    CollectPlan plan;
    plan.folder = collectionFolder(wish.folder, tp.course, tp.tp, wish.layout);
    plan.wish = std::move(wish);
    plan.only = plan.wish.seats;
    return begin(tp, std::move(plan), reply);
}

OperationId Collect::start(const TpRef& tp, std::filesystem::path folder, Reply<CollectReport> reply)
{
    CollectWish wish;
    wish.folder = std::move(folder);
    return start(tp, std::move(wish), std::move(reply));
}

OperationId Collect::startFor(const TpRef& tp, std::filesystem::path folder, std::vector<SeatId> seats,
                              Reply<CollectReport> reply)
{
    CollectWish wish;
    wish.folder = std::move(folder);
    wish.seats = std::move(seats);
    return start(tp, std::move(wish), std::move(reply));
}

OperationId Collect::begin(const TpRef& tp, CollectPlan plan, const Reply<CollectReport>& reply)
{
    plan.course = tp.course;
    plan.tp = tp.tp;
    plan.placeKeys.clear();
    if (const PlaceLink* link = m_places.link(tp.place);
        link != nullptr && link->status().facts && !link->status().facts->receiptKey.empty())
        plan.placeKeys.push_back(link->status().facts->receiptKey);
    if (const CourseCard* card = m_classroom.card(tp.courseRef())) {
        plan.seats = card->course.seats; // the dropped ones too: their work is kept, and may be wanted
        if (!plan.placeKeys.empty())
            plan.placeKeys.insert(plan.placeKeys.end(), card->earlierReceiptKeys.begin(),
                                  card->earlierReceiptKeys.end());
    }
    plan.pieces.clear();
    if (const TpStatus* status = m_classroom.status(tp); status != nullptr && plan.only)
        plan.pieces = piecesOf(*plan.only, *status);
    const Tp* about = m_classroom.tp(tp);
    auto* collecting = new Collecting(m_places, m_operations, m_lane, this); // deletes itself at its end
    return collecting->start(tp, about != nullptr ? about->title : tp.tp.text(), plan, reply,
                             [self = QPointer<Collect>(this), tp, plan, reply] {
                                 if (self)
                                     self->begin(tp, plan, reply);
                             });
}

} // namespace pupitre
