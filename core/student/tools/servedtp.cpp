// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same choice as the gate's (core/agent/gate/seattps).
#include "core/student/tools/servedtp.h"

#include "core/domain/refusal.h"
#include "core/student/tools/toolerrors.h"

#include <algorithm>

namespace pupitre
{

namespace
{

Instant firstStart(const Tp& plan)
{
    return plan.sessions.empty() ? plan.deadline.utc : plan.sessions.front().start.utc;
}

const StudentTp* latestIn(Phase phase, const StudentReport& report)
{
    const StudentTp* latest = nullptr;
    for (const StudentTp& tp : report.tps)
        if (tp.seat.phase == phase && (latest == nullptr || firstStart(tp.plan) > firstStart(latest->plan)))
            latest = &tp;
    return latest;
}

/// "2026-11-24 08:00 (Europe/Paris)", as the gate says it.
std::string openingOf(const StudentTp& tp, const StudentReport& report)
{
    for (const Session& session : tp.plan.sessions) {
        if (session.end.utc <= report.clock)
            continue;
        std::string text = session.start.local.empty() ? toIso(session.start.utc) : session.start.local;
        if (session.start.local.empty())
            return text;
        if (const auto t = text.find('T'); t != std::string::npos)
            text[t] = ' ';
        return text + " (" + report.zone + ")";
    }
    return {};
}

tl::unexpected<Error> refused(Refusal why, std::string detail = {})
{
    return fail(ErrorKind::GateRefused, wireName(why), std::move(detail));
}

tl::unexpected<Error> overIn(const StudentTp& tp)
{
    return refused(tp.seat.frozen ? Refusal::ReadOnlyNow : Refusal::BeingFrozen);
}

tl::unexpected<Error> nothingToWorkOn(const StudentReport& report)
{
    const StudentTp* next = nullptr;
    for (const StudentTp& tp : report.tps)
        if (tp.seat.phase == Phase::Prepared
            && (next == nullptr || firstStart(tp.plan) < firstStart(next->plan)))
            next = &tp;
    if (next != nullptr)
        return refused(Refusal::NotYet, openingOf(*next, report));
    const auto closed =
        std::ranges::find_if(report.tps, [](const StudentTp& tp) { return tp.seat.phase == Phase::Closed; });
    return closed != report.tps.end() ? overIn(*closed) : refused(Refusal::NothingOpen);
}

} // namespace

Result<void> openForWork(const StudentTp& tp, const StudentReport& report)
{
    switch (tp.seat.phase) {
    case Phase::Open:
    case Phase::HandIn:
        return {};
    case Phase::Draft:
    case Phase::Prepared:
        return refused(Refusal::NotYet, openingOf(tp, report));
    case Phase::Closed:
        return overIn(tp);
    case Phase::Purged:
        break;
    }
    return refused(Refusal::NothingOpen);
}

Result<const StudentTp*> servedTp(const StudentReport& report, const std::optional<TpId>& wished)
{
    const StudentTp* served = latestIn(Phase::Open, report);
    if (served == nullptr)
        served = latestIn(Phase::HandIn, report);
    if (!wished)
        return served != nullptr ? Result<const StudentTp*>(served) : nothingToWorkOn(report);
    const auto found =
        std::ranges::find_if(report.tps, [&](const StudentTp& tp) { return tp.plan.id == *wished; });
    if (found == report.tps.end())
        return refused(Refusal::NoTp, wished->text());
    if (&*found == served)
        return served;
    if (const auto open = openForWork(*found, report); !open)
        return tl::unexpected(open.error());
    return fail(ErrorKind::Conflict, otherTpServed, served->plan.title);
}

} // namespace pupitre
