// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs "hand-in" and "receipt show".
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/student/studenttext.h"
#include "app/desktop/cli/student/studentverbs.h"
#include "core/student/files/receiptfile.h"
#include "core/wire/previewjson.h"
#include "core/wire/studentreportjson.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

void show(CliSession& session, const ReceiptPaper& paper)
{
    Terminal& terminal = session.terminal();
    const Receipt& receipt = paper.receipt;
    terminal.line(clitext::receiptLine(receipt));
    terminal.line(clitext::receiptTimes(shownTime(receipt.submission.at), shownTime(receipt.deadline),
                                        shownTime(receipt.cutOff)));
    terminal.line(studenttext::receiptSigned(paper.signature.has_value()));
    if (session.arguments().has("to")) {
        const std::string folder = session.arguments().value("to");
        if (auto saved = writeReceipt(paper, folder); !saved)
            return session.fail(saved.error());
        terminal.line(studenttext::receiptSaved(shown(folder)));
    }
    terminal.document(toJson(paper));
    session.finish(ExitCode::Ok);
}

Reply<ReceiptPaper> shownIn(CliSession& session)
{
    return {&session, [&session](const Result<ReceiptPaper>& paper) {
                if (!paper)
                    return session.fail(paper.error());
                show(session, *paper);
            }};
}

Reply<HandInPreview> previewedIn(CliSession& session)
{
    return {&session, [&session](const Result<HandInPreview>& preview) {
                if (!preview)
                    return session.fail(preview.error());
                Terminal& terminal = session.terminal();
                terminal.line(studenttext::wouldHandIn(*preview));
                for (const FileChange& change : preview->changes)
                    terminal.line(studenttext::changedFile(change));
                if (preview->more > 0)
                    terminal.line(studenttext::moreChanges(preview->more));
                terminal.document(toJson(*preview));
                session.finish(ExitCode::Ok);
            }};
}

} // namespace

void handIn(CliSession& session)
{
    const bool onlyLook = session.arguments().has("dry-run");
    const auto works = [](const StudentTp& tp) {
        return tp.seat.phase == Phase::Open || tp.seat.phase == Phase::HandIn;
    };
    withStudyTp(session, works, [&session, onlyLook](CourseLink& link, const StudentTp& tp) {
        if (onlyLook)
            return link.askPreview(tp.plan.id, previewedIn(session));
        link.handIn(tp.plan.id, shownIn(session));
    });
}

void showReceipt(CliSession& session)
{
    const auto handedIn = [](const StudentTp& tp) { return tp.seat.lastSubmission.has_value(); };
    withStudyTp(session, handedIn, [&session](CourseLink& link, const StudentTp& tp) {
        link.askReceipt(tp.plan.id, shownIn(session));
    });
}

} // namespace pupitre
