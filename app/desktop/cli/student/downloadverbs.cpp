// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs "download", for what was handed in, "keep-copy", for what is being worked on, and "feedback".
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/student/studenttext.h"
#include "app/desktop/cli/student/studentverbs.h"
#include "core/services/presenttime.h"
#include "core/student/files/feedbackfetch.h"
#include "core/student/files/foldercheck.h"
#include "core/student/files/gatetransfers.h"
#include "core/student/files/keepcopy.h"
#include "core/student/files/submissiondownload.h"
#include "core/student/tools/servedtp.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <memory>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

/// The one transfer of this command; `done` ends the session, and the transfer with it.
template <class T>
void transferOnce(CliSession& session, const CourseLink& link, const StudentTp& tp,
                  typename GateTransfers<T>::Work work, std::function<void(const T&)> done)
{
    Program& program = session.program();
    const auto transfers =
        std::make_shared<GateTransfers<T>>(program.mailbox(), program.operations(), program.studies());
    transfers->start(link, tp.plan.id, std::move(work),
                     {&session, [&session, transfers, done = std::move(done)](const Result<T>& outcome) {
                          if (!outcome)
                              return session.fail(outcome.error());
                          done(*outcome);
                      }});
}

Json toJson(const SubmissionDownloaded& done, const fs::path& folder)
{
    Json left = Json::array();
    for (const Error& error : done.left)
        left.push_back(toJson(error));
    return {{"folder", folder.string()},
            {"receipt", toJson(done.report.receipt)},
            {"holds", done.report.holds()},
            {"signed", done.report.signature == SignatureVerdict::Valid},
            {"files", done.files},
            {"bytes", done.bytes},
            {"feedbackFiles", done.feedbackFiles},
            {"left", std::move(left)}};
}

void show(CliSession& session, const SubmissionDownloaded& done, const fs::path& folder)
{
    Terminal& terminal = session.terminal();
    terminal.line(studenttext::downloaded(done.files, done.bytes, shown(folder.string())));
    if (done.feedbackFiles > 0)
        terminal.line(studenttext::feedbackCame(done.feedbackFiles));
    for (const Error& error : done.left)
        terminal.problem(sentence(error));
    terminal.line(signatureSentence(done.report.signature));
    terminal.line(done.report.holds() ? clitext::receiptHolds(static_cast<int>(done.report.filesChecked))
                                      : clitext::receiptBroken());
    terminal.document(toJson(done, folder));
    session.finish(done.report.holds() ? ExitCode::Ok : ExitCode::Failed);
}

void show(CliSession& session, const CopyKept& kept)
{
    Terminal& terminal = session.terminal();
    terminal.line(studenttext::copied(kept.files, kept.bytes, kept.unchanged));
    for (const std::string& path : kept.setAside)
        terminal.line(studenttext::setAside(shown(path)));
    for (const std::string& path : kept.gone)
        terminal.line(studenttext::goneThere(shown(path)));
    for (const Error& error : kept.left)
        terminal.problem(sentence(error));
    terminal.document({{"files", kept.files},
                       {"bytes", kept.bytes},
                       {"unchanged", kept.unchanged},
                       {"setAside", kept.setAside},
                       {"gone", kept.gone}});
    session.finish(kept.left.empty() ? ExitCode::Ok : ExitCode::Partly);
}

void show(CliSession& session, const FeedbackHere& feedback)
{
    Terminal& terminal = session.terminal();
    Json files = Json::array();
    for (const FeedbackFile& file : feedback.files) {
        terminal.line(shown(file.path));
        files.push_back({{"path", file.path}, {"bytes", file.bytes}});
    }
    terminal.line(studenttext::feedbackIn(feedback.files.size(), shown(feedback.folder.string())));
    terminal.document({{"folder", feedback.folder.string()}, {"files", std::move(files)}});
    session.finish(ExitCode::Ok);
}

} // namespace

void downloadMine(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    const auto closed = [](const StudentTp& tp) { return tp.seat.phase == Phase::Closed; };
    withStudyTp(session, closed, [&session](CourseLink& link, const StudentTp& tp) {
        const fs::path folder = session.arguments().value("to");
        const SubmissionWanted wanted{tp.plan.id.text(), folder, placeKeysOf(link)};
        transferOnce<SubmissionDownloaded>(
            session, link, tp,
            [wanted](Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
                return downloadSubmission(gate, wanted, reporter, stop);
            },
            [&session, folder](const SubmissionDownloaded& done) { show(session, done, folder); });
    });
}

void keepMyCopy(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    const auto works = [](const StudentTp& tp) {
        return tp.seat.phase == Phase::Open || tp.seat.phase == Phase::HandIn;
    };
    withStudyTp(session, works, [&session](CourseLink& link, const StudentTp& tp) {
        if (const auto open = openForWork(tp, *link.status().report); !open)
            return session.fail(Error(open.error()));
        const CopyWanted wanted{
            tp.plan.id.text(), session.arguments().value("to"),
            QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm")).toStdString()};
        transferOnce<CopyKept>(
            session, link, tp,
            [wanted](Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
                return keepCopy(gate, wanted, reporter, stop);
            },
            [&session](const CopyKept& kept) { show(session, kept); });
    });
}

void fetchMyFeedback(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    const auto sent = [](const StudentTp& tp) { return tp.feedback; };
    withStudyTp(session, sent, [&session](CourseLink& link, const StudentTp& tp) {
        transferOnce<FeedbackHere>(
            session, link, tp,
            [id = tp.plan.id.text(), folder = fs::path(session.arguments().value("to"))](
                Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
                return fetchFeedback(gate, id, folder, reporter, stop);
            },
            [&session](const FeedbackHere& feedback) { show(session, feedback); });
    });
}

} // namespace pupitre
