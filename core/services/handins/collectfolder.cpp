// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/handins/collectfolder.h"

#include "core/domain/writeerror.h"
#include "core/remote/transfer/localtree.h"
#include "core/services/handins/receiptcheck.h"
#include "core/services/textfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

std::optional<Receipt> receiptIn(const fs::path& folder)
{
    const auto text = readTextFile(folder / "receipt.json", maxReceiptBytes);
    if (!text)
        return std::nullopt;
    const auto json = parseJson(*text, "receipt");
    if (!json)
        return std::nullopt;
    auto receipt = receiptFromJson(*json);
    return receipt ? std::optional<Receipt>(std::move(*receipt)) : std::nullopt;
}

bool isOf(const Receipt& receipt, const CollectPlan& plan, const SeatId& seat)
{
    return receipt.course == plan.course && receipt.tp == plan.tp && receipt.seat == seat;
}

Result<void> linkTree(const fs::path& from, const fs::path& to, const std::stop_token& stop)
{
    const auto entries = scanTree(from, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    std::error_code error;
    fs::create_directories(to, error);
    for (const TarEntry& entry : *entries) {
        if (entry.kind == TarEntry::Kind::Folder)
            fs::create_directories(to / entry.path, error);
        else if (entry.kind == TarEntry::Kind::File && !fs::exists(to / entry.path, error))
            fs::create_hard_link(from / entry.path, to / entry.path, error); // else it is fetched again
    }
    return {};
}

/// Newest number below incoming/<seat>; 0 if nothing came.
int newestIn(const fs::path& folder)
{
    int newest = 0;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        int number = 0;
        const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
        if (read.ec == std::errc() && read.ptr == name.data() + name.size())
            newest = std::max(newest, number);
    }
    return newest;
}

/// A folder of another TP, or of nobody, is never replaced; an older submission of the same seat steps aside.
Result<void> makeRoom(const fs::path& target, const CollectPlan& plan, const SeatId& seat)
{
    std::error_code error;
    if (!fs::exists(target, error))
        return {};
    const auto there = receiptIn(target);
    if (!there || !isOf(*there, plan, seat))
        return fail(ErrorKind::AlreadyExists, target.string());
    fs::path aside = target;
    aside += " (submission " + std::to_string(there->submission.number) + ")";
    fs::rename(target, aside, error);
    if (error)
        return tl::unexpected(writeError(aside.string(), error.value()));
    return {};
}

Result<CollectedSeat> settleSeat(const CollectPlan& plan, const SeatId& seat, const std::string& name,
                                 const std::stop_token& stop)
{
    CollectedSeat collected;
    collected.seat = seat;
    const fs::path seatFolder = plan.incoming() / seat.text();
    const int number = newestIn(seatFolder);
    if (number == 0)
        return collected;
    const fs::path arrived = seatFolder / std::to_string(number);
    const auto checked = checkReceipt(arrived, plan.placeKeys, stop);
    if (!checked)
        return tl::unexpected(checked.error());
    if (!isOf(checked->receipt, plan, seat) || !checked->holds())
        return fail(ErrorKind::TransferDamaged, seat.text(), "receipt");

    const fs::path target = plan.folder / name;
    const auto there = receiptIn(target);
    const bool sameThere =
        there && isOf(*there, plan, seat) && there->submission == checked->receipt.submission;
    if (!sameThere) {
        if (auto room = makeRoom(target, plan, seat); !room)
            return tl::unexpected(room.error());
        std::error_code error;
        fs::rename(arrived, target, error);
        if (error)
            return tl::unexpected(writeError(target.string(), error.value()));
    }
    collected.folder = target;
    collected.submission = number;
    collected.files = checked->receipt.submission.files;
    collected.bytes = checked->receipt.submission.bytes;
    collected.kind = checked->receipt.submission.kind;
    collected.at = checked->receipt.submission.at;
    return collected;
}

} // namespace

std::vector<CollectPiece> piecesOf(const std::vector<SeatId>& seats, const TpStatus& status)
{
    std::vector<CollectPiece> pieces;
    for (const SeatStatus& seat : status.seats) {
        if (seat.lastSubmission && std::find(seats.begin(), seats.end(), seat.seat) != seats.end())
            pieces.push_back({seat.seat, *seat.lastSubmission});
    }
    return pieces;
}

Result<void> offerWhatIsHere(const CollectPlan& plan, std::stop_token stop)
{
    std::error_code error;
    fs::create_directories(plan.incoming(), error);
    if (error)
        return tl::unexpected(writeError(plan.incoming().string(), error.value()));
    const auto names = folderNames(plan.seats);
    for (std::size_t i = 0; i < plan.seats.size(); ++i) {
        if (!plan.concerns(plan.seats[i].id))
            continue;
        const auto receipt = receiptIn(plan.folder / names[i]);
        if (!receipt || !isOf(*receipt, plan, plan.seats[i].id))
            continue;
        const auto to =
            plan.incoming() / plan.seats[i].id.text() / std::to_string(receipt->submission.number);
        if (auto linked = linkTree(plan.folder / names[i], to, stop); !linked)
            return linked;
    }
    return {};
}

Result<CollectReport> settle(const CollectPlan& plan, std::stop_token stop)
{
    CollectReport report;
    report.folder = plan.folder;
    const auto names = folderNames(plan.seats);
    for (std::size_t i = 0; i < plan.seats.size(); ++i) {
        if (!plan.concerns(plan.seats[i].id))
            continue;
        const auto fetched = plan.failed.find(plan.seats[i].id);
        auto seat = fetched != plan.failed.end() ? Result<CollectedSeat>(tl::unexpected(fetched->second))
                                                 : settleSeat(plan, plan.seats[i].id, names[i], stop);
        if (!seat && seat.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(seat.error());
        if (!seat) {
            CollectedSeat failed;
            failed.seat = plan.seats[i].id;
            failed.error = seat.error();
            report.seats.push_back(std::move(failed));
        } else {
            report.seats.push_back(std::move(*seat));
        }
    }
    std::error_code error;
    fs::remove_all(plan.incoming(), error); // ours alone: links and what stepped aside
    return report;
}

} // namespace pupitre
