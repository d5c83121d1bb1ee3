// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Order matters here: this process is published first, and only then is the clock read.
#include "core/agent/gate/visit.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/instanceorder.h"
#include "core/agent/course/journal.h"
#include "core/agent/gate/reports.h"
#include "core/agent/seats/handin.h"
#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/workrecord.h"
#include "core/agent/system/clock.h"
#include "core/wire/fingerprint.h"

#include <algorithm>
#include <cstdio>

namespace pupitre
{

namespace
{

int print(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace

Visit::Visit(const StateTree& tree, CourseId course, SeatId seat, Arrival arrival)
    : m_tree(tree), m_courseId(std::move(course)), m_seatId(std::move(seat)), m_arrival(std::move(arrival)),
      m_place(tree)
{
}

GateResult<int> Visit::serve()
{
    auto slot = ConnectionSlot::take(m_tree, m_courseId, m_seatId);
    if (!slot && slot.error().kind == ErrorKind::Busy)
        return refuse(Refusal::TooManyConnections, std::to_string(mostConnections));
    if (slot)
        m_slot.emplace(std::move(*slot)); // a seat that never had a folder has nothing to hold on to either
    auto presence = Presence::announce(m_tree, m_courseId, m_seatId,
                                       {m_arrival.request.ask, m_arrival.tty, m_arrival.key});
    if (!presence)
        return refuse(Refusal::Broken, presence.error());
    m_presence.emplace(std::move(*presence));
    if (auto looked = look(); !looked)
        return tl::unexpected(looked.error());

    switch (m_arrival.request.ask) {
    case GateAsk::Status:
        return status();
    case GateAsk::Receipt:
        return receipt();
    case GateAsk::Preview:
        return preview();
    case GateAsk::Submit:
        return submit();
    case GateAsk::Sftp:
    case GateAsk::Pack:
    case GateAsk::Unpack:
        return files();
    case GateAsk::Shell:
    case GateAsk::Command:
    case GateAsk::InnerSshd:
    case GateAsk::Connect:
        return inside();
    case GateAsk::Unknown:
        return refuse(Refusal::NotUnderstood);
    case GateAsk::NeedsNoTerminal:
        return refuse(Refusal::NeedsNoTerminal);
    }
    return refuse(Refusal::NotUnderstood);
}

GateResult<void> Visit::look()
{
    auto file = readCourse(m_tree, m_courseId);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return refuse(Refusal::NoCourse);
    if (!file)
        return refuse(Refusal::Broken, file.error());
    const auto home = readHome(m_tree, m_courseId);
    if (!home)
        return refuse(Refusal::Broken, home.error());
    if (home->state != HomeState::Here)
        return refuse(Refusal::Moving);
    m_course = std::move(file->course);
    auto tps = seatTpsOf(m_tree, m_course, m_seatId, now());
    if (!tps)
        return refuse(Refusal::Broken, tps.error());
    m_tps = std::move(*tps);
    return checkStanding();
}

GateResult<void> Visit::checkStanding() const
{
    const auto* seat = m_course.seat(m_seatId);
    if (seat == nullptr || seat->standing == SeatStanding::Dropped)
        return refuse(Refusal::NoSeat);
    if (withdrawn() || !keyIsOf(*seat))
        return refuse(Refusal::Withdrawn);
    const auto ask = m_arrival.request.ask;
    if (ask == GateAsk::Sftp || ask == GateAsk::Pack || ask == GateAsk::Status || ask == GateAsk::Receipt)
        return {};
    for (const auto& state : m_tps)
        if (state.marks.blocked)
            return refuse(Refusal::Blocked, *state.marks.blocked);
    return {};
}

/// sshd looks at its file once for each connection, and a connection opens as many sessions as it likes.
bool Visit::keyIsOf(const Seat& seat) const
{
    const auto keys = keysOf(seat);
    return m_arrival.key.empty() || std::ranges::any_of(keys, [&](const PublicKey& key) {
               return shortFingerprint(key) == m_arrival.key;
           });
}

tl::unexpected<Refused> Visit::noWork() const
{
    if (const auto opening = nextOpening(m_course, m_tps); !opening.empty())
        return refuse(Refusal::NotYet, opening);
    const auto closed =
        std::ranges::find_if(m_tps, [](const auto& state) { return state.phase.phase == Phase::Closed; });
    if (closed == m_tps.end())
        return refuse(Refusal::NothingOpen);
    return refuse(closed->marks.frozen ? Refusal::ReadOnlyNow : Refusal::BeingFrozen);
}

GateResult<const SeatTpState*> Visit::workTp() const
{
    const auto& named = m_arrival.request.tp;
    const auto* state = named ? tpNamed(m_tps, *named) : tpForWork(m_tps);
    if (named && state == nullptr)
        return refuse(Refusal::NoTp, *named);
    if (state == nullptr || !worksNow(*state))
        return noWork();
    return state;
}

GateResult<const SeatTpState*> Visit::receiptTp() const
{
    const auto& named = m_arrival.request.tp;
    if (named) {
        const auto* state = tpNamed(m_tps, *named);
        return state != nullptr ? GateResult<const SeatTpState*>(state) : refuse(Refusal::NoTp, *named);
    }
    if (const auto* state = tpForWork(m_tps))
        return state;
    const SeatTpState* latest = nullptr; // closed last
    for (const auto& state : m_tps)
        if (state.phase.phase == Phase::Closed
            && (latest == nullptr || deadlineOf(*state.tp, m_seatId) > deadlineOf(*latest->tp, m_seatId)))
            latest = &state;
    return latest != nullptr ? GateResult<const SeatTpState*>(latest) : refuse(Refusal::NothingHandedIn);
}

GateResult<int> Visit::status() const
{
    auto tps = m_tps;
    if (const auto& named = m_arrival.request.tp) {
        const auto* state = tpNamed(m_tps, *named);
        if (state == nullptr)
            return refuse(Refusal::NoTp, *named);
        tps = {*state};
    }
    return statusReport(m_tree, m_course, m_seatId, tps).map(print);
}

GateResult<int> Visit::receipt() const
{
    const auto state = receiptTp();
    if (!state)
        return tl::unexpected(state.error());
    return receiptReport(m_tree, **state).map(print);
}

GateResult<int> Visit::preview()
{
    const auto found = workTp();
    if (!found)
        return tl::unexpected(found.error());
    const auto& state = **found;
    const auto files = filesToHandIn(state);
    if (!files)
        return refuse(Refusal::CannotShow, files.error());
    const auto reference = codeVersionOf(m_tree, state.where).value_or(std::string());
    const auto answers = runMappedJobs(
        m_tree, m_place.engine(),
        {mapped::preview(files->empty() ? m_tree.workspace(state.where).string() : files->string(),
                         reference.empty() ? std::string()
                                           : m_tree.code(m_courseId, state.where.tp, reference).string())});
    if (!answers.front())
        return refuse(Refusal::CannotShow, answers.front().error());
    return print(toText(*answers.front()) + "\n");
}

GateResult<int> Visit::submit()
{
    const auto found = workTp();
    if (!found)
        return tl::unexpected(found.error());
    const auto& state = **found;
    if (const auto facts = m_place.engine().available(); !facts)
        return refuse(Refusal::CannotSubmit, facts.error());
    const auto limits = limitsIn(*state.tp, profileIn(state.phase.phase));
    const auto files = filesToHandIn(state);
    if (!files)
        return refuse(Refusal::CannotSubmit, files.error());
    const auto submission =
        HandIn(m_tree, m_place.engine())
            .handIn(state.where, deadlineOf(*state.tp, m_seatId), limits.workspaceMiB, {}, *files);
    if (!submission && submission.error().kind == ErrorKind::TooOften)
        return refuse(Refusal::TooOften, submission.error().detail);
    if (!submission)
        return refuse(Refusal::CannotSubmit, submission.error());
    JournalEntry entry;
    entry.who = m_seatId.text();
    entry.what = "submit";
    entry.tp = state.where.tp.text();
    entry.seat = m_seatId.text();
    entry.result = "ok";
    entry.detail = std::to_string(submission->number);
    static_cast<void>(appendJournal(m_tree, m_courseId, std::move(entry))); // the receipt is the proof
    return receiptReport(m_tree, state).map(print);
}

} // namespace pupitre
