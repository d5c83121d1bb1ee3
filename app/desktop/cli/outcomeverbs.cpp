// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that bring files here or judge them: collect, receipt verify.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/keyfile.h"
#include "app/desktop/cli/worksheetfile.h"
#include "core/services/handins/receiptcheck.h"
#include "core/services/textfile.h"
#include "core/student/files/foldercheck.h"
#include "core/wire/invitationjson.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Json toJson(const CollectReport& report)
{
    Json seats = Json::object();
    for (const CollectedSeat& seat : report.seats) {
        Json one{{"folder", seat.folder.string()},
                 {"submission", seat.submission},
                 {"files", seat.files},
                 {"bytes", seat.bytes}};
        if (seat.error)
            one["error"] = toJson(*seat.error);
        seats[seat.seat.text()] = std::move(one);
    }
    Json unknown = Json::array();
    for (const SeatId& seat : report.unknown)
        unknown.push_back(seat.text());
    return {{"folder", report.folder.string()}, {"seats", std::move(seats)}, {"made", report.made.string()},
            {"renamed", report.renamed},        {"leftOut", report.leftOut}, {"unknown", std::move(unknown)}};
}

void showCollected(CliSession& session, const CollectReport& report)
{
    int submissions = 0;
    std::uint64_t bytes = 0;
    bool failed = false;
    for (const CollectedSeat& seat : report.seats) {
        if (seat.error)
            session.terminal().problem(clitext::notCollected(shown(seat.seat.text()), sentence(*seat.error)));
        else if (seat.submission == 0)
            session.terminal().line(clitext::nothingFrom(shown(seat.seat.text())));
        failed = failed || seat.error;
        submissions += seat.submission > 0 ? 1 : 0;
        bytes += seat.bytes;
    }
    session.terminal().line(
        clitext::collected(submissions, static_cast<int>(report.seats.size()), shownBytes(bytes),
                           shown((report.made.empty() ? report.folder : report.made).string())));
    session.terminal().document(toJson(report));
    session.finish(failed ? ExitCode::Partly : ExitCode::Ok);
}

Result<std::vector<std::string>> placeKeysFrom(CliSession& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has("place-key"))
        return keyLines(arguments.value("place-key"));
    if (!arguments.has("invitation"))
        return placeKeysFor(session.program().studies(), arguments.operand(0));
    std::vector<std::string> keys;
    const auto text = readTextFile(arguments.value("invitation"), maxInvitationBytes);
    const auto invitation = text ? invitationFromText(*text) : tl::unexpected(text.error());
    if (!invitation)
        return tl::unexpected(invitation.error());
    for (const PublicKey& key : invitation->placeKeys)
        keys.push_back(toLine(key));
    return keys;
}

Json toJson(const ReceiptReport& report)
{
    return {{"receipt", toJson(report.receipt)},
            {"holds", report.holds()},
            {"signed", report.signature == SignatureVerdict::Valid},
            {"signer", report.signer},
            {"manifestMatches", report.manifestMatches},
            {"filesChecked", report.filesChecked},
            {"changed", report.changed},
            {"missing", report.missing},
            {"added", report.added}};
}

void showReceipt(Terminal& terminal, const ReceiptReport& report)
{
    const Receipt& receipt = report.receipt;
    terminal.line(clitext::receiptLine(receipt));
    terminal.line(clitext::receiptTimes(shownTime(receipt.submission.at), shownTime(receipt.deadline),
                                        shownTime(receipt.cutOff)));
    terminal.line(signatureSentence(report.signature));
    if (!report.manifestMatches)
        terminal.line(clitext::manifestDiffers());
    for (const std::string& path : report.changed)
        terminal.line(clitext::changedFile(shown(path)));
    for (const std::string& path : report.missing)
        terminal.line(clitext::missingFile(shown(path)));
    for (const std::string& path : report.added)
        terminal.line(clitext::addedFile(shown(path)));
    terminal.line(report.holds() ? clitext::receiptHolds(static_cast<int>(report.filesChecked))
                                 : clitext::receiptBroken());
}

} // namespace

namespace
{
Result<CollectWish> wishFrom(const Arguments& arguments)
{
    CollectWish wish;
    wish.folder = arguments.value("to");
    const std::string as = arguments.has("as") ? arguments.value("as") : "folders";
    if (as != "folders" && as != "moodle" && as != "nbgrader")
        return fail(ErrorKind::InvalidArgument, "--as", as);
    wish.layout = as == "moodle"     ? HandInLayout::MoodleZip
                  : as == "nbgrader" ? HandInLayout::Nbgrader
                                     : HandInLayout::Folders;
    auto worksheet = worksheetIn(arguments);
    if (!worksheet)
        return tl::unexpected(worksheet.error());
    wish.worksheet = std::move(*worksheet);
    return wish;
}
} // namespace

void courseCollect(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    const auto wish = wishFrom(session.arguments());
    if (!wish)
        return session.fail(wish.error());
    session.withTp([&session, wish](const TpRef& tp, const CourseCard&) {
        session.program().collect().start(
            tp, *wish, Reply<CollectReport>(&session, [&session](const Result<CollectReport>& report) {
                if (!report)
                    return session.fail(report.error());
                showCollected(session, *report);
            }));
    });
}

void receiptVerify(CliSession& session)
{
    const auto keys = placeKeysFrom(session);
    if (!keys)
        return session.fail(keys.error());
    // Nothing else happens in this process meanwhile, so it may block.
    const auto report = verifyReceipt(session.arguments().operand(0), *keys, std::stop_token());
    if (!report)
        return session.fail(report.error());
    showReceipt(session.terminal(), *report);
    session.terminal().document(toJson(*report));
    session.finish(report->holds() ? ExitCode::Ok : ExitCode::Failed);
}

} // namespace pupitre
