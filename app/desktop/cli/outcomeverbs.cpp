// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs that bring files here or judge them: collect, invite, receipt verify.
#include "app/desktop/cli/clitext.h"
#include "core/services/receiptcheck.h"
#include "core/services/textfile.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr std::size_t maxKeyFile = 64 * 1024;

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
    return {{"folder", report.folder.string()}, {"seats", std::move(seats)}};
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
    session.terminal().line(clitext::collected(submissions, static_cast<int>(report.seats.size()),
                                               shownBytes(bytes), shown(report.folder.string())));
    session.terminal().document(toJson(report));
    session.finish(failed ? ExitCode::Partly : ExitCode::Ok);
}

Result<std::vector<std::string>> keyLines(const std::string& file)
{
    const auto text = readTextFile(file, maxKeyFile);
    if (!text)
        return tl::unexpected(text.error());
    std::vector<std::string> lines;
    for (const QString& line : QString::fromStdString(*text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().startsWith(QLatin1Char('#')))
            lines.push_back(line.toStdString());
    return lines;
}

void useTheirKeys(CliSession& session, const CourseCard& card, const std::vector<SeatId>& seats)
{
    const auto lines = keyLines(session.arguments().value("key"));
    if (!lines)
        return session.fail(lines.error());
    if (seats.size() != 1)
        return session.refuse(clitext::needsSeat());
    session.program().invitations().useKeys(
        card.ref, seats.front(), *lines,
        Reply<CourseCard>(
            &session, [&session, seat = seats.front(), count = lines->size()](const Result<CourseCard>& put) {
                if (!put)
                    return session.fail(put.error());
                session.terminal().line(clitext::keysRecorded(static_cast<int>(count), shown(seat.text())));
                session.terminal().document({{"seat", seat.text()}, {"keys", count}});
                session.finish(ExitCode::Ok);
            }));
}

void makeInvitations(CliSession& session, const CourseCard& card, std::vector<SeatId> seats)
{
    InvitationRequest request{card.ref, std::move(seats), session.arguments().value("to"), std::nullopt};
    if (session.arguments().has("address")) {
        const auto address = placeAddressFromText(session.arguments().value("address"));
        if (!address)
            return session.fail(address.error());
        request.address =
            InvitationAddress{address->host, address->port == 0 ? 22 : address->port, address->user, {}};
    }
    session.program().invitations().invite(
        std::move(request),
        Reply<InvitationReport>(&session, [&session](const Result<InvitationReport>& report) {
            if (!report)
                return session.fail(report.error());
            Json folders = Json::object();
            for (const InvitedSeat& seat : report->seats)
                folders[seat.seat.text()] = seat.folder.string();
            session.terminal().line(
                clitext::invited(static_cast<int>(report->seats.size()), shown(report->folder.string())));
            session.terminal().document({{"folder", report->folder.string()}, {"seats", std::move(folders)}});
            session.finish(ExitCode::Ok);
        }));
}

Result<std::optional<std::string>> placeKeyFrom(const Arguments& arguments)
{
    if (arguments.has("place-key")) {
        const auto lines = keyLines(arguments.value("place-key"));
        if (!lines)
            return tl::unexpected(lines.error());
        return lines->empty() ? std::nullopt : std::optional(lines->front());
    }
    if (!arguments.has("invitation"))
        return std::optional<std::string>();
    const auto text = readTextFile(arguments.value("invitation"), maxKeyFile);
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parseJson(*text, "invitation");
    if (!json)
        return tl::unexpected(json.error());
    const auto key = json->find("placeKey");
    const bool there = key != json->end() && key->is_string() && !key->get<std::string>().empty();
    return there ? std::optional(key->get<std::string>()) : std::nullopt;
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

void courseCollect(CliSession& session)
{
    if (!session.arguments().has("to"))
        return session.refuse(clitext::needsFolder());
    session.withTp([&session](const TpRef& tp, const CourseCard&) {
        session.program().collect().start(
            tp, session.arguments().value("to"),
            Reply<CollectReport>(&session, [&session](const Result<CollectReport>& report) {
                if (!report)
                    return session.fail(report.error());
                showCollected(session, *report);
            }));
    });
}

void inviteStudents(CliSession& session)
{
    if (!session.arguments().has("to") && !session.arguments().has("key"))
        return session.refuse(clitext::needsFolder());
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        auto seats = session.seats(card.course, session.arguments().values("seat"));
        if (!seats)
            return session.fail(seats.error());
        if (session.arguments().has("key"))
            return useTheirKeys(session, card, *seats);
        makeInvitations(session, card, std::move(*seats));
    });
}

void receiptVerify(CliSession& session)
{
    const auto key = placeKeyFrom(session.arguments());
    if (!key)
        return session.fail(key.error());
    // Nothing else happens in this process meanwhile, so it may block.
    const auto report = verifyReceipt(session.arguments().operand(0), *key, std::stop_token());
    if (!report)
        return session.fail(report.error());
    showReceipt(session.terminal(), *report);
    session.terminal().document(toJson(*report));
    session.finish(report->holds() ? ExitCode::Ok : ExitCode::Failed);
}

} // namespace pupitre
