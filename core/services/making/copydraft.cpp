// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copydraft.h. One pass finds the problems and builds the course, so the two cannot disagree.
#include "core/services/making/copydraft.h"

#include "core/services/making/draftpeople.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t mostIdLength = 32;

/// "deep-learning", "deep-learning-2", … whichever is the first that nobody has.
std::string freeId(const std::string& title, const std::set<CourseId>& taken)
{
    const std::string plain = idFromText(title);
    std::string id = plain;
    for (int number = 2;; ++number) {
        const auto parsed = CourseId::parse(id);
        if (!parsed || !taken.contains(*parsed))
            return id;
        const std::string ending = "-" + std::to_string(number);
        id = plain.substr(0, mostIdLength - ending.size()) + ending;
    }
}

class CopyBuilder final
{
public:
    explicit CopyBuilder(const CopyDraft& draft) : m_draft(draft) {}

    void build()
    {
        names();
        people();
        m_course.zone = m_draft.from.zone;
        m_course.networks = m_draft.from.networks;
        for (const TpDates& dates : m_draft.dates)
            if (const Tp* tp = dates.wanted ? m_draft.from.tp(dates.tp) : nullptr)
                add(*tp, dates);
        if (sound(m_problems))
            for (const Error& error : pupitre::validate(m_course))
                say({DraftProblemKind::CourseRefused, DraftSeverity::Stops, error.subject, error.detail, 0,
                     std::nullopt});
    }

    [[nodiscard]] std::vector<CopyProblem> takeProblems() { return std::move(m_problems); }
    [[nodiscard]] Course takeCourse() { return std::move(m_course); }

private:
    void say(DraftProblem problem, std::optional<TpId> tp = {})
    {
        m_problems.push_back({std::move(problem), std::move(tp)});
    }
    void say(DraftProblemKind kind, DraftSeverity severity, std::string subject = {},
             std::optional<TpId> tp = {}, int number = 0)
    {
        say({kind, severity, std::move(subject), {}, number, std::nullopt}, std::move(tp));
    }

    void names()
    {
        m_course.title = m_draft.title;
        if (m_draft.title.empty())
            say(DraftProblemKind::TitleMissing, DraftSeverity::Stops);
        const auto id = CourseId::parse(m_draft.courseId.empty() ? freeId(m_draft.title, m_draft.taken)
                                                                 : m_draft.courseId);
        if (id)
            m_course.id = *id;
        else
            say(DraftProblemKind::IdRefused, DraftSeverity::Stops, m_draft.courseId);
    }

    void people()
    {
        std::vector<DraftProblem> problems;
        m_course.seats = seatsOfDraft(m_draft.roster, problems);
        for (DraftProblem& problem : problems)
            say(std::move(problem));
    }

    void add(const Tp& was, const TpDates& dates)
    {
        std::vector<DraftProblem> problems;
        TpHours hours = hoursFrom(dates.hours, m_draft.from.zone, problems);
        for (DraftProblem& problem : problems)
            say(std::move(problem), was.id);
        if (dates.hours.sessions.empty() && !was.sessions.empty())
            say(DraftProblemKind::SessionsMissing, DraftSeverity::Stops, {}, was.id);
        else if (dates.hours.sessions.size() < was.sessions.size())
            say(DraftProblemKind::SessionsFewer, DraftSeverity::Warns, {}, was.id,
                static_cast<int>(was.sessions.size() - dates.hours.sessions.size()));
        Tp tp = was;
        tp.sessions = std::move(hours.sessions);
        tp.deadline = std::move(hours.deadline);
        tp.retention = std::move(hours.retention);
        tp.collectionWaived = false;
        tp.overrides.clear();
        m_course.tps.push_back(std::move(tp));
    }

    const CopyDraft& m_draft;
    std::vector<CopyProblem> m_problems;
    Course m_course;
};
} // namespace

CopyDraft copyDraftOf(const Course& course, std::set<CourseId> taken)
{
    CopyDraft draft;
    draft.from = course;
    draft.taken = std::move(taken);
    draft.title = course.title;
    draft.dates = datesOf(course);
    return draft;
}

bool sound(const std::vector<CopyProblem>& problems)
{
    return std::none_of(problems.begin(), problems.end(),
                        [](const CopyProblem& one) { return one.problem.severity == DraftSeverity::Stops; });
}

std::vector<CopyProblem> validate(const CopyDraft& draft)
{
    CopyBuilder builder(draft);
    builder.build();
    return builder.takeProblems();
}

Result<Course> courseFrom(const CopyDraft& draft)
{
    CopyBuilder builder(draft);
    builder.build();
    for (const CopyProblem& one : builder.takeProblems())
        if (one.problem.severity == DraftSeverity::Stops)
            return fail(ErrorKind::InvalidArgument, one.problem.subject, one.problem.detail);
    return builder.takeCourse();
}

} // namespace pupitre
