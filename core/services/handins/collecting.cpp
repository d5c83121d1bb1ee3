// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/handins/collecting.h"

#include "core/services/handins/handinlayout.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
/// A file that this computer cannot take, or that is not what the place said, is a matter of its seat. A full
/// disk or a lost connection would only fail again with the next.
bool isOfOneSeat(const Error& error)
{
    return error.kind == ErrorKind::FileUnwritable || error.kind == ErrorKind::FileUnreadable
           || error.kind == ErrorKind::UnsafePath || error.kind == ErrorKind::TransferDamaged;
}

Result<std::vector<CollectPiece>> newestOf(const Json& listed)
{
    std::vector<CollectPiece> pieces;
    const Json seats = listed.value("seats", Json::object());
    for (const auto& [name, list] : seats.items()) {
        const auto seat = SeatId::parse(name);
        if (!seat || !list.is_array() || list.empty())
            continue;
        const auto newest = submissionFromJson(list.back());
        if (!newest)
            return tl::unexpected(newest.error());
        pieces.push_back({*seat, *newest});
    }
    return pieces;
}

Result<CollectReport> made(const CollectPlan& plan, const std::stop_token& stop)
{
    auto report = settle(plan, stop);
    return report ? layOut(plan, std::move(*report), stop) : report;
}
} // namespace

Collecting::Collecting(PlaceBook& places, Operations& operations, Lane& lane, QObject* parent)
    : QObject(parent), m_places(places), m_operations(operations), m_lane(lane)
{
}

OperationId Collecting::start(const TpRef& tp, const std::string& title, CollectPlan plan,
                              Reply<CollectReport> reply, std::function<void()> again)
{
    m_tp = tp;
    m_plan = std::move(plan);
    m_reply = std::move(reply);
    Operations::Hooks hooks;
    hooks.cancel = [self = QPointer<Collecting>(this)] {
        if (self)
            self->end(fail(ErrorKind::Cancelled));
    };
    hooks.retry = std::move(again);
    m_operation = m_operations.begin(OperationKind::Collect, title, tp, std::move(hooks));
    m_task = m_lane.run<void>([plan = m_plan](std::stop_token stop) { return offerWhatIsHere(plan, stop); },
                              [this](const Result<void>& offered) {
                                  if (!offered)
                                      return end(tl::unexpected(offered.error()));
                                  fetch();
                              });
    return m_operation;
}

void Collecting::fetch()
{
    if (m_plan.only) {
        m_byPieces = true;
        return fetchPiece();
    }
    fetchTree("submissions/" + m_tp.tp.text(), m_plan.incoming(), [this](const Result<TransferDone>& done) {
        if (done)
            return putInPlace();
        if (!isOfOneSeat(done.error()))
            return end(tl::unexpected(done.error()));
        fetchOneByOne();
    });
}

void Collecting::fetchOneByOne()
{
    PlaceLink* link = m_places.link(m_tp.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_tp.place.text()));
    link->call(method::submissions, {{"course", m_tp.course.text()}, {"tp", m_tp.tp.text()}},
               Reply<Json>(this, [this](const Result<Json>& listed) {
                   auto pieces = listed ? newestOf(*listed) : tl::unexpected(listed.error());
                   if (!pieces)
                       return end(tl::unexpected(pieces.error()));
                   m_plan.pieces = std::move(*pieces);
                   m_byPieces = true;
                   fetchPiece();
               }));
}

void Collecting::fetchPiece()
{
    if (m_piece == m_plan.pieces.size())
        return putInPlace();
    const CollectPiece& piece = m_plan.pieces[m_piece];
    const std::string number = std::to_string(piece.submission.number);
    fetchTree("submissions/" + piece.seat.text() + '/' + m_tp.tp.text() + '/' + number,
              m_plan.incoming() / piece.seat.text() / number, [this](const Result<TransferDone>& done) {
                  if (!done && !isOfOneSeat(done.error()))
                      return end(tl::unexpected(done.error()));
                  const CollectPiece& fetched = m_plan.pieces[m_piece];
                  if (!done)
                      m_plan.failed.emplace(fetched.seat, done.error());
                  m_arrived += fetched.submission.bytes;
                  ++m_piece;
                  fetchPiece();
              });
}

void Collecting::fetchTree(const std::string& name, const std::filesystem::path& to,
                           std::function<void(const Result<TransferDone>&)> then)
{
    PlaceLink* link = m_places.link(m_tp.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_tp.place.text()));
    m_task = link->download({m_tp.course.text(), name}, to, std::move(then),
                            [this](const TransferProgress& transfer) { report(transfer); });
}

void Collecting::report(const TransferProgress& transfer)
{
    Progress progress;
    progress.unit = ProgressUnit::Bytes;
    std::uint64_t total = transfer.totalBytes;
    if (m_byPieces) { // as the place counted them; a manifest and a receipt come on top
        total = 0;
        for (const CollectPiece& piece : m_plan.pieces)
            total += piece.submission.bytes;
    }
    progress.done = m_byPieces ? std::min(total, m_arrived + transfer.bytes) : transfer.bytes;
    if (total > 0)
        progress.total = total;
    m_operations.report(m_operation, std::move(progress));
}

void Collecting::putInPlace()
{
    m_task = m_lane.run<CollectReport>([plan = m_plan](std::stop_token stop) { return made(plan, stop); },
                                       [this](const Result<CollectReport>& report) {
                                           if (!report)
                                               return end(report);
                                           mark(*report);
                                       });
}

void Collecting::mark(const CollectReport& report)
{
    Json seats = Json::object();
    for (const CollectedSeat& seat : report.seats)
        if (!seat.error && seat.submission > 0)
            seats[seat.seat.text()] = seat.submission;
    PlaceLink* link = m_places.link(m_tp.place);
    if (seats.empty() || link == nullptr)
        return end(report);
    link->call(method::markCollected,
               {{"course", m_tp.course.text()}, {"tp", m_tp.tp.text()}, {"seats", std::move(seats)}},
               Reply<Json>(this, [this, report](const Result<Json>& marked) {
                   end(marked ? Result<CollectReport>(report) : tl::unexpected(marked.error()));
               }));
}

void Collecting::end(const Result<CollectReport>& outcome)
{
    if (std::exchange(m_ended, true))
        return;
    m_task = {};
    std::optional<Error> error;
    if (!outcome)
        error = outcome.error();
    else
        for (const CollectedSeat& seat : outcome->seats)
            if (seat.error && !error)
                error = seat.error;
    m_operations.finish(m_operation, error);
    m_reply(outcome);
    deleteLater();
}

} // namespace pupitre
