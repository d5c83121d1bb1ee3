// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tphours.h.
#include "core/services/timetable/tphours.h"

#include "core/services/localtime.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::chrono::days usualRetention{60}; // long enough for marks and complaints of a semester
constexpr auto zoneSubject = "zone";

class HoursBuilder final
{
public:
    HoursBuilder(const std::string& zone, std::vector<DraftProblem>& problems)
        : m_zone(zone), m_problems(problems)
    {
    }

    [[nodiscard]] TpHours build(const HoursDraft& draft)
    {
        for (std::size_t i = 0; i < draft.sessions.size(); ++i)
            session(draft.sessions[i], static_cast<int>(i) + 1);
        deadline(draft);
        return std::move(m_hours);
    }

private:
    void add(DraftProblemKind kind, std::string subject = {}, std::string detail = {}, int number = 0,
             DraftSeverity severity = DraftSeverity::Stops)
    {
        m_problems.push_back({kind, severity, std::move(subject), std::move(detail), number, std::nullopt});
    }

    std::optional<Moment> moment(const std::string& local, BareDate bare, int number)
    {
        const auto converted = toMoment(local, m_zone, bare);
        if (!converted) {
            if (converted.error().subject != zoneSubject) // an unknown zone is said once
                add(DraftProblemKind::TimeUnreadable, local, {}, number);
            return std::nullopt;
        }
        switch (converted->remark) {
        case LocalTimeRemark::None:
            break;
        case LocalTimeRemark::SkippedByClockChange:
            add(DraftProblemKind::TimeInGap, local, converted->moment.local, number, DraftSeverity::Warns);
            break;
        case LocalTimeRemark::ComesTwice:
            add(DraftProblemKind::TimeTwice, local, toIso(converted->moment.utc), number,
                DraftSeverity::Warns);
            break;
        }
        return converted->moment;
    }

    void session(const SessionDraft& draft, int number)
    {
        const auto start = moment(draft.start, BareDate::DayStart, number);
        const auto end = moment(draft.end, BareDate::DayStart, number);
        if (!start || !end)
            return;
        const bool afterTheLast = m_hours.sessions.empty() || m_hours.sessions.back().end.utc <= start->utc;
        if (end->utc <= start->utc || !afterTheLast)
            add(DraftProblemKind::SessionOrder, {}, {}, number);
        m_hours.sessions.push_back({*start, *end, {}, {}});
    }

    void deadline(const HoursDraft& draft)
    {
        if (draft.deadline.empty())
            return add(DraftProblemKind::DeadlineMissing);
        const auto deadline = moment(draft.deadline, BareDate::DayEnd, 0);
        if (!deadline)
            return;
        m_hours.deadline = *deadline;
        if (!m_hours.sessions.empty() && deadline->utc < m_hours.sessions.back().end.utc)
            add(DraftProblemKind::DeadlineTooEarly, draft.deadline);
        retention(draft.retention, deadline->utc);
    }

    void retention(const std::string& local, Instant deadline)
    {
        if (local.empty()) {
            m_hours.retention.utc = deadline + usualRetention;
            m_hours.retention.local = localText(m_hours.retention.utc, m_zone);
            return;
        }
        const auto retention = moment(local, BareDate::DayEnd, 0);
        if (!retention)
            return;
        m_hours.retention = *retention;
        if (retention->utc < deadline)
            add(DraftProblemKind::RetentionTooEarly, local);
    }

    const std::string& m_zone;
    std::vector<DraftProblem>& m_problems;
    TpHours m_hours;
};

} // namespace

bool sound(const std::vector<DraftProblem>& problems)
{
    return std::none_of(problems.begin(), problems.end(),
                        [](const DraftProblem& problem) { return problem.severity == DraftSeverity::Stops; });
}

TpHours hoursFrom(const HoursDraft& draft, const std::string& zone, std::vector<DraftProblem>& problems)
{
    return HoursBuilder(zone, problems).build(draft);
}

} // namespace pupitre
