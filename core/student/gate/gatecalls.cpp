// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/gate/gatecalls.h"

#include "core/remote/capture.h"
#include "core/wire/previewjson.h"
#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr Patience forAnAnswer{Milliseconds{15'000}, Milliseconds{30'000}, noLimit};
/// Copying and hashing says nothing meanwhile.
constexpr Patience forAHandIn{Milliseconds{15'000}, Milliseconds{600'000}, noLimit};

struct Answer {
    std::string text;
    Json json;
};

/// The words go as they are: the gate compares them, no shell reads them.
Result<Answer> ask(Remote& gate, std::vector<std::string> words, const Patience& patience,
                   const std::stop_token& stop)
{
    Waiter waiter(gate.name(), patience, stop);
    auto output = capture(gate, CommandLine{std::move(words)}, {}, waiter);
    if (!output)
        return tl::unexpected(output.error());
    const auto line = output->out.substr(0, maxStudentAnswer);
    auto json = parseJson(line, "answer");
    if (json)
        if (const auto refused = refusalFromJson(*json))
            return fail(ErrorKind::GateRefused, wireName(refused->why), refused->detail);
    if (!output->exit.code)
        return fail(ErrorKind::ConnectionLost, gate.name(), output->exit.stderrTail);
    if (!json)
        return fail(ErrorKind::ProtocolViolation, gate.name(),
                    line.empty() ? output->exit.stderrTail : line.substr(0, 200));
    return Answer{std::move(output->out), std::move(*json)};
}

Result<ReceiptPaper> askPaper(Remote& gate, const char* verb, const TpId& tp, const Patience& patience,
                              const std::stop_token& stop)
{
    const auto answer = ask(gate, {"pupitre", verb, tp.text()}, patience, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    return receiptPaperFromJson(answer->json);
}

} // namespace

Result<SeenReport> askReport(Remote& gate, const std::stop_token& stop)
{
    auto answer = ask(gate, {"pupitre", "status"}, forAnAnswer, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    auto report = studentReportFromJson(answer->json);
    if (!report)
        return tl::unexpected(report.error());
    return SeenReport{std::move(*report), std::move(answer->text)};
}

Result<HandInPreview> askPreview(Remote& gate, const TpId& tp, const std::stop_token& stop)
{
    const auto answer = ask(gate, {"pupitre", "preview", tp.text()}, forAnAnswer, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    return handInPreviewFromJson(answer->json);
}

Result<ReceiptPaper> askHandIn(Remote& gate, const TpId& tp, const std::stop_token& stop)
{
    return askPaper(gate, "submit", tp, forAHandIn, stop);
}

Result<ReceiptPaper> askReceipt(Remote& gate, const TpId& tp, const std::stop_token& stop)
{
    return askPaper(gate, "receipt", tp, forAnAnswer, stop);
}

} // namespace pupitre
