// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's program does with their work, as a program that can be killed: one deed, over the same
// services as the window and the command line.
//   studentwork upload|fetch|copy|download|hand-in|receipt|status COURSES [FROM] [TO]
#include "core/async/mailbox.h"
#include "core/remote/scriptedquestions.h"
#include "core/services/places/secretstore.h"
#include "core/student/enrolment/enrolmentfolder.h"
#include "core/student/files/keepcopy.h"
#include "core/student/files/submissiondownload.h"
#include "core/student/files/workfiles.h"
#include "core/student/gate/gatecalls.h"
#include "core/student/studyview.h"
#include "core/wire/json.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace pupitre
{

namespace
{

constexpr int exitFailed = 1;
constexpr int exitPartly = 3;

int failed(const Error& error)
{
    std::printf("%s\n%s\n%s\n", wireName(error.kind), error.subject.c_str(), error.detail.c_str());
    return exitFailed;
}

int partly(const std::vector<Error>& left)
{
    for (const Error& error : left)
        failed(error);
    return left.empty() ? 0 : exitPartly;
}

/// Files as the two panes move them: `there` is a folder at the place.
int moveFiles(const std::shared_ptr<GateAccess>& access, bool up, const std::filesystem::path& here,
              const std::string& there)
{
    Mailbox mailbox;
    Operations operations;
    WorkFiles files(mailbox, operations, access, "course");
    std::optional<Result<FilesMoved>> moved;
    const Reply<FilesMoved> reply(&files, [&](const Result<FilesMoved>& result) {
        moved = result;
        QCoreApplication::quit();
    });
    ChosenNames names;
    const auto namesOf = [&](const std::vector<SftpEntry>& entries) {
        for (const SftpEntry& entry : entries)
            names.push_back(entry.name);
    };
    if (up) {
        namesOf(listHere(here).value_or(std::vector<SftpEntry>{}));
        files.upload(here, names, there, Clash::Replace, reply);
    } else {
        files.list(there, {&files, [&](const Result<std::vector<SftpEntry>>& entries) {
                               if (!entries)
                                   return reply(tl::unexpected(entries.error()));
                               namesOf(*entries);
                               files.download(there, names, here, Clash::Replace, reply);
                           }});
    }
    QCoreApplication::exec();
    return *moved ? partly((*moved)->left) : failed(moved->error());
}

int copyWork(Remote& gate, const std::string& folder)
{
    const auto kept = keepCopy(gate, {"tp1", folder, std::to_string(::getpid())}, {}, {});
    if (!kept)
        return failed(kept.error());
    for (const std::string& path : kept->setAside)
        std::printf("set aside: %s\n", path.c_str());
    return partly(kept->left);
}

int downloadWork(Remote& gate, const std::string& folder)
{
    const auto done = downloadSubmission(gate, {"tp1", folder, {}}, {}, {});
    if (!done)
        return failed(done.error());
    return done->report.manifestMatches && done->report.changed.empty() && done->report.missing.empty()
               ? 0
               : exitPartly;
}

int told(const Result<ReceiptPaper>& paper)
{
    if (!paper)
        return failed(paper.error());
    std::printf("%d\n", paper->receipt.submission.number);
    return 0;
}

/// The phase as a card shows it, what is left of it in seconds, and how far this clock is off.
int tellStatus(const Enrolment& enrolment)
{
    Mailbox mailbox;
    MemorySecrets secrets;
    CourseLink link(mailbox, enrolment, &secrets);
    QObject::connect(&link, &CourseLink::changed, &link, [&] {
        if (link.status().state == PlaceState::Ready || link.status().error)
            QCoreApplication::quit();
    });
    link.open();
    QCoreApplication::exec();
    if (link.status().error)
        return failed(*link.status().error);
    const StudentTp& tp = link.status().report->tps.at(0);
    const SeatPhase phase = phaseNow(tp, link.placeTime());
    const auto seconds = [](auto duration) {
        return static_cast<long long>(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
    };
    std::printf("%d %lld %lld\n", static_cast<int>(phase.phase), seconds(*phase.until - link.placeTime()),
                seconds(link.status().clockSkew));
    return 0;
}

int work(const std::vector<std::string>& words)
{
    const auto enrolments = readEnrolments(words.at(1));
    if (words.front() == "status")
        return tellStatus(enrolments.at(0));
    ScriptedQuestions questions;
    const auto access = std::make_shared<GateAccess>(enrolments.at(0), questions);
    const std::string& deed = words.front();
    if (deed == "upload" || deed == "fetch")
        return moveFiles(access, deed == "upload", words.at(2), words.at(3));
    const auto gate = access->connect({});
    if (!gate)
        return failed(gate.error());
    if (deed == "copy")
        return copyWork(**gate, words.at(2));
    if (deed == "download")
        return downloadWork(**gate, words.at(2));
    return told(deed == "hand-in" ? askHandIn(**gate, *TpId::parse("tp1"), {})
                                  : askReceipt(**gate, *TpId::parse("tp1"), {}));
}

} // namespace

} // namespace pupitre

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return pupitre::work({argv + 1, argv + argc});
}
