// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The collection as nbgrader's course folder (see handinlayout.h): submitted/<login>/<tp>, which "nbgrader
// autograde" takes as it is. What lies there of an earlier hand-in steps aside, for nothing is overwritten.
#include "core/domain/writeerror.h"
#include "core/formats/nbgrader.h"
#include "core/remote/transfer/localtree.h"
#include "core/services/handins/collectfolder.h"
#include "core/services/handins/handinlayout.h"
#include "core/services/textfile.h"

namespace pupitre
{

namespace
{
namespace fs = std::filesystem;

/// Of a folder of ours on this computer, into a new one.
Result<void> copyFiles(const fs::path& from, const fs::path& to, CollectReport& report,
                       const std::stop_token& stop)
{
    const auto entries = scanTree(from, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    std::error_code error;
    fs::create_directories(to, error);
    for (const TarEntry& entry : *entries) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, to.string());
        report.leftOut += entry.kind == TarEntry::Kind::Link ? 1 : 0;
        if (entry.kind == TarEntry::Kind::Folder)
            fs::create_directories(to / entry.path, error);
        if (entry.kind == TarEntry::Kind::File)
            fs::copy_file(from / entry.path, to / entry.path, error);
        if (error)
            return tl::unexpected(writeError((to / entry.path).string(), error.value()));
    }
    return {};
}

/// True: this very hand-in is there already.
Result<bool> stepAside(const fs::path& target, const std::string& timestamp, const fs::path& earlier)
{
    std::error_code error;
    if (!fs::exists(target, error))
        return false;
    const auto there = readTextFile(target / nbgraderTimestampFile, 4096);
    if (there && *there == timestamp)
        return true;
    fs::create_directories(earlier.parent_path(), error);
    fs::path free = earlier;
    for (int number = 2; fs::exists(free, error); ++number)
        free = earlier.string() + "_" + std::to_string(number);
    fs::rename(target, free, error);
    if (error)
        return tl::unexpected(writeError(free.string(), error.value()));
    return false;
}

Result<void> layOutOne(const CollectPlan& plan, const CollectedSeat& seat, const Member& member,
                       CollectReport& report, const std::stop_token& stop)
{
    const auto folder = nbgraderFolder(NbgraderStep::Submitted, member.login, plan.tp.text());
    if (!folder)
        return tl::unexpected(folder.error());
    const fs::path target = plan.wish.folder / *folder;
    const fs::path part = target.string() + ".part";
    const std::string timestamp = nbgraderTimestamp(seat.at);
    const auto same =
        stepAside(target, timestamp, plan.wish.folder / "submitted-earlier" / member.login / plan.tp.text());
    if (!same || *same)
        return same ? Result<void>() : tl::unexpected(same.error());
    std::error_code error;
    fs::remove_all(part, error); // ours, of a collection that was cut short
    if (auto copied = copyFiles(seat.folder / "files", part, report, stop); !copied)
        return copied;
    if (auto written = writeTextFile(part / nbgraderTimestampFile, timestamp); !written)
        return written;
    fs::rename(part, target, error);
    if (error)
        return tl::unexpected(writeError(target.string(), error.value()));
    return {};
}
} // namespace

Result<CollectReport> layOutForNbgrader(const CollectPlan& plan, CollectReport report,
                                        const std::stop_token& stop)
{
    for (CollectedSeat& seat : report.seats) {
        const auto who = std::find_if(plan.seats.begin(), plan.seats.end(),
                                      [&](const Seat& one) { return one.id == seat.seat; });
        if (seat.error || seat.folder.empty() || who == plan.seats.end())
            continue;
        for (const Member& member : who->members) {
            const auto done = layOutOne(plan, seat, member, report, stop);
            if (!done
                && (done.error().kind == ErrorKind::Cancelled || done.error().kind == ErrorKind::DiskFull))
                return tl::unexpected(done.error());
            if (!done)
                seat.error = done.error();
        }
    }
    if (auto written = writeTextFile(plan.wish.folder / "students.csv", nbgraderStudentsCsv(plan.seats));
        !written)
        return tl::unexpected(written.error());
    report.made = plan.wish.folder / "submitted";
    return report;
}

} // namespace pupitre
