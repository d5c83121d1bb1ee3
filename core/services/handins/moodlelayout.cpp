// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The collection as Moodle's "Download all submissions" gives it (see handinlayout.h): Moodle's own marking
// tools, and its upload of feedback, find the people again by these names.
#include "core/formats/moodlefolder.h"
#include "core/formats/participants.h"
#include "core/formats/zipwriter.h"
#include "core/remote/transfer/localtree.h"
#include "core/services/handins/collectfolder.h"
#include "core/services/handins/handinlayout.h"
#include "core/services/handins/zipname.h"
#include "core/services/textfile.h"

#include <cerrno>
#include <cstring>
#include <map>

#include <unistd.h>

namespace pupitre
{

namespace
{
namespace fs = std::filesystem;

struct Person {
    SeatId seat;
    std::string fullName;
    std::string id; // of the participant
};

/// Those of the worksheet, who alone have numbers that Moodle knows.
std::vector<Person> peopleOf(const GradingWorksheet& worksheet, const std::vector<Seat>& seats,
                             std::vector<SeatId>& unknown)
{
    const auto participants = participantsOf(worksheet);
    const ParticipantMatching matching = matchParticipants(participants, seats);
    std::vector<Person> people;
    for (const ParticipantSeat& match : matching.matches) {
        const Participant& who = participants[match.participant];
        people.push_back({match.seat, who.fullName, who.id});
    }
    for (const SeatId& seat : matching.without)
        unknown.push_back(seat);
    return people;
}

/// Without one: numbers of our own, in the order of the class list, and a worksheet that has them.
std::vector<Person> numberedPeople(const CollectPlan& plan, GradingWorksheet& worksheet)
{
    std::vector<Person> people;
    for (const Seat& seat : plan.seats)
        for (const Member& member : seat.members) {
            const std::string name = displayName(member);
            people.push_back(
                {seat.id, name.empty() ? seat.id.text() : name, std::to_string(people.size() + 1)});
            worksheet.rows.push_back({0, std::vector<std::string>(worksheet.columns.size())});
            const std::size_t row = worksheet.rows.size() - 1;
            const auto set = [&](WorksheetColumn column, const std::string& text) {
                static_cast<void>(worksheet.setCell(row, column, text)); // an empty worksheet has them all
            };
            set(WorksheetColumn::Identifier, "Participant " + people.back().id); // alike in both languages
            set(WorksheetColumn::FullName, people.back().fullName);
            set(WorksheetColumn::IdNumber, member.idNumber);
            set(WorksheetColumn::Email, member.email);
            set(WorksheetColumn::MaximumGrade, "20.00");
        }
    return people;
}

ZipContent contentOf(const fs::path& root, const std::string& path)
{
    return [root, path]() -> Result<ZipPull> {
        auto opened = openFile(root, path);
        if (!opened)
            return tl::unexpected(opened.error());
        return [file = std::make_shared<UnixFd>(std::move(*opened)),
                name = (root / path).string()](std::span<std::byte> into) -> Result<std::size_t> {
            while (true) {
                const ssize_t got = ::read(file->get(), into.data(), into.size());
                if (got >= 0)
                    return static_cast<std::size_t>(got);
                if (errno != EINTR)
                    return fail(ErrorKind::FileUnreadable, name, std::strerror(errno));
            }
        };
    };
}

/// One person's files. The names are a student's: what no zip may hold gets another.
Result<void> addFiles(ZipWriter& zip, ZipNames& names, const std::string& folder, const fs::path& files,
                      CollectReport& report, const std::stop_token& stop)
{
    const auto entries = scanTree(files, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const TarEntry& entry : *entries) {
        report.leftOut += entry.kind == TarEntry::Kind::Link ? 1 : 0;
        if (entry.kind != TarEntry::Kind::File)
            continue;
        const std::string wanted = folder + '/' + entry.path;
        const std::string name = freeZipName(names, folder, entry.path);
        report.renamed += name == wanted ? 0 : 1;
        if (auto added = zip.addContent(name, contentOf(files, entry.path), entry.mtime); !added)
            return added;
    }
    return {};
}
} // namespace

Result<CollectReport> layOutForMoodle(const CollectPlan& plan, CollectReport report,
                                      const std::stop_token& stop)
{
    GradingWorksheet worksheet = plan.wish.worksheet.value_or(emptyGradingWorksheet(plan.wish.language));
    const std::vector<Person> people = plan.wish.worksheet ? peopleOf(worksheet, plan.seats, report.unknown)
                                                           : numberedPeople(plan, worksheet);
    const std::string name = plan.course.text() + "-" + plan.tp.text();
    report.made = plan.wish.folder / (name + ".zip");
    ZipWriter zip(report.made.string());
    ZipNames names;
    for (CollectedSeat& seat : report.seats)
        for (const Person& person : people) {
            if (person.seat != seat.seat || seat.error || seat.folder.empty())
                continue;
            const std::string folder = moodleFolderName(person.fullName, person.id);
            const auto added = addFiles(zip, names, folder, seat.folder / "files", report, stop);
            if (!added && added.error().kind == ErrorKind::Cancelled)
                return tl::unexpected(added.error());
            if (!added)
                seat.error = added.error();
        }
    // A zip of nothing is none.
    const auto finished = zip.finish(stop);
    if (!finished && finished.error().kind != ErrorKind::InvalidArgument)
        return tl::unexpected(finished.error());
    if (!finished)
        report.made.clear();
    if (auto written = writeTextFile(plan.wish.folder / (name + ".csv"), gradingWorksheetToCsv(worksheet));
        !written)
        return tl::unexpected(written.error());
    return report;
}

} // namespace pupitre
