// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Knocking makes the host key, so the report is asked for afterwards. An sshd that hears nothing says its
// name and goes.
#include "core/student/ssh/insidedoor.h"

#include "core/remote/capture.h"
#include "core/student/gate/gatecalls.h"
#include "core/student/ssh/insidehosts.h"
#include "core/student/tools/toolerrors.h"

#include <algorithm>

namespace pupitre
{

namespace
{

/// A start of an instance on a loaded machine took 20 s.
constexpr Patience forAKnock{Milliseconds{15'000}, Milliseconds{90'000}, Milliseconds{120'000}};
constexpr int noSuchProgram = 127;
constexpr int nobodySpoke = 255; // of sshd; an engine may lose the last words of a program that ends at once

} // namespace

Error refusedInside(const std::string& stderrText)
{
    std::string line = stderrText;
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.pop_back();
    if (const auto lastBreak = line.rfind('\n'); lastBreak != std::string::npos)
        line.erase(0, lastBreak + 1);
    return {ErrorKind::EngineFailed, instanceOfSeat, line};
}

Result<void> openInside(Remote& gate, const Enrolment& enrolment, const TpId& tp, const std::stop_token& stop)
{
    Waiter waiter(gate.name(), forAKnock, stop);
    const auto knock = capture(gate, CommandLine{{"pupitre", "sshd"}}, {}, waiter);
    if (!knock)
        return tl::unexpected(knock.error());
    if (knock->exit.code == noSuchProgram)
        return fail(ErrorKind::NotFound, sshdInside);
    if (!knock->out.starts_with("SSH-2.0-") && knock->exit.code != nobodySpoke)
        return tl::unexpected(refusedInside(knock->exit.stderrTail));

    const auto seen = askReport(gate, stop);
    if (!seen)
        return tl::unexpected(seen.error());
    const auto& tps = seen->report.tps;
    const auto found = std::ranges::find_if(tps, [&](const StudentTp& one) { return one.plan.id == tp; });
    if (found == tps.end() || !found->sshdHostKey)
        return fail(ErrorKind::Busy, insideHostKey);
    return writeInsideHosts(enrolment, insideKeysOf(seen->report));
}

} // namespace pupitre
