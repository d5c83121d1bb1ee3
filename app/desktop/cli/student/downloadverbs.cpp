// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs "download", for what was handed in, and "keep-copy", for what is being worked on.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/student/studenttext.h"
#include "app/desktop/cli/student/studentverbs.h"
#include "core/async/lane.h"
#include "core/services/presenttime.h"
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

/// One transfer on a connection of its own, shown as an operation.
template <class T>
class GateTransfer final
{
public:
    using Work = std::function<Result<T>(Remote&, const Reporter<TransferProgress>&, const std::stop_token&)>;

    static void run(CliSession& session, const CourseLink& link, Work work,
                    std::function<void(const Result<T>&)> done)
    {
        auto transfer = std::make_shared<GateTransfer>(session.program().mailbox());
        Operations& operations = session.program().operations();
        const OperationId operation =
            operations.begin(OperationKind::CopyFiles, link.enrolment().invitation.title, std::nullopt, {});
        transfer->m_task = transfer->m_lane.template runReporting<T, TransferProgress>(
            [access = link.access(), work = std::move(work)](
                const std::stop_token& stop, const Reporter<TransferProgress>& reporter) -> Result<T> {
                auto gate = access->connect(stop);
                if (!gate)
                    return tl::unexpected(gate.error());
                return work(**gate, reporter, stop);
            },
            [transfer, &operations, operation, done = std::move(done)](const Result<T>& outcome) {
                operations.finish(operation, outcome ? std::nullopt : std::optional(outcome.error()));
                done(outcome);
            },
            [&operations, operation](const TransferProgress& progress) {
                operations.report(operation, {ProgressUnit::Bytes, progress.bytes, progress.totalBytes, {}});
            });
    }

    explicit GateTransfer(Mailbox& mailbox) : m_lane(mailbox, "transfer") {}

private:
    Lane m_lane;
    Task m_task;
};

std::vector<std::string> placeKeysOf(const CourseLink& link)
{
    std::vector<std::string> keys;
    for (const PublicKey& key : link.enrolment().invitation.placeKeys)
        keys.push_back(toLine(key));
    return keys;
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

} // namespace

void downloadMine(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    const auto closed = [](const StudentTp& tp) { return tp.seat.phase == Phase::Closed; };
    withStudyTp(session, closed, [&session](CourseLink& link, const StudentTp& tp) {
        const fs::path folder = session.arguments().value("to");
        const SubmissionWanted wanted{tp.plan.id.text(), folder, placeKeysOf(link)};
        GateTransfer<SubmissionDownloaded>::run(
            session, link,
            [wanted](Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
                return downloadSubmission(gate, wanted, reporter, stop);
            },
            [&session, folder](const Result<SubmissionDownloaded>& done) {
                if (!done)
                    return session.fail(done.error());
                show(session, *done, folder);
            });
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
        GateTransfer<CopyKept>::run(
            session, link,
            [wanted](Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
                return keepCopy(gate, wanted, reporter, stop);
            },
            [&session](const Result<CopyKept>& kept) {
                if (!kept)
                    return session.fail(kept.error());
                show(session, *kept);
            });
    });
}

} // namespace pupitre
