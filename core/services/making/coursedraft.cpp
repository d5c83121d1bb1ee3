// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a drafted course, and the folder it may come from. One pass finds the problems and builds the
// course, so the two cannot disagree.
#include "core/services/making/coursedraft.h"

#include "core/domain/network.h"
#include "core/services/making/draftpeople.h"
#include "core/services/textfile.h"

#include <algorithm>
#include <system_error>

namespace pupitre
{

namespace
{

class Builder final
{
public:
    explicit Builder(const CourseDraft& draft) : m_draft(draft) {}

    void build()
    {
        people();
        environment();
        hours();
        access();
        if (sound(m_problems))
            for (const Error& error : pupitre::validate(m_course))
                add(DraftProblemKind::CourseRefused, error.subject, error.detail);
    }

    [[nodiscard]] std::vector<DraftProblem> takeProblems() { return std::move(m_problems); }
    [[nodiscard]] Course takeCourse() { return std::move(m_course); }

private:
    void add(DraftProblemKind kind, std::string subject = {}, std::string detail = {}, int number = 0)
    {
        m_problems.push_back(
            {kind, DraftSeverity::Stops, std::move(subject), std::move(detail), number, std::nullopt});
    }

    template <class Id>
    void setId(Id& id, const std::string& given, const std::string& title)
    {
        const auto parsed = Id::parse(given.empty() ? idFromText(title) : given);
        if (parsed)
            id = *parsed;
        else
            add(DraftProblemKind::IdRefused, given);
    }

    /// Nothing of the course is asked again.
    void join()
    {
        m_course = *m_draft.into;
        m_course.tps.clear();
    }

    void people()
    {
        if (m_draft.into)
            return join();
        m_course.title = m_draft.title;
        setId(m_course.id, m_draft.courseId, m_draft.title);
        if (m_draft.title.empty())
            add(DraftProblemKind::TitleMissing);
        m_course.seats = seatsOfDraft(m_draft.roster, m_problems);
    }

    void environment()
    {
        m_tp.title = m_draft.tpTitle;
        m_tp.room = m_draft.room;
        m_tp.image = m_draft.image;
        m_tp.dataPath = m_draft.data.empty() ? m_draft.dataOnPlace : std::string();
        m_tp.documentsPath = m_draft.documents.empty() ? m_draft.documentsOnPlace : std::string();
        m_tp.start = m_draft.start;
        m_tp.open = m_draft.open;
        m_tp.handIn = m_draft.handIn;
        setId(m_tp.id, m_draft.tpId, m_draft.tpTitle);
        if (m_draft.tpTitle.empty())
            add(DraftProblemKind::TpTitleMissing);
        // One that was never published is left from a try that was cut short, and is replaced.
        if (const Tp* there = m_draft.into ? m_draft.into->tp(m_tp.id) : nullptr;
            there != nullptr && there->published)
            add(DraftProblemKind::TpExists, there->title);
        if (m_draft.image.empty())
            add(DraftProblemKind::ImageMissing);
        for (const auto& folder : {m_draft.code, m_draft.data, m_draft.documents}) {
            std::error_code error;
            if (!folder.empty() && !std::filesystem::is_directory(folder, error))
                add(DraftProblemKind::FolderMissing, folder.string());
        }
    }

    [[nodiscard]] const std::string& zone() const { return m_draft.into ? m_draft.into->zone : m_draft.zone; }

    void hours()
    {
        m_course.zone = zone();
        if (!isKnownZone(zone()))
            add(DraftProblemKind::ZoneUnknown, zone());
        if (m_draft.sessions.empty())
            add(DraftProblemKind::SessionsMissing);
        TpHours hours =
            hoursFrom({m_draft.sessions, m_draft.deadline, m_draft.retention}, zone(), m_problems);
        m_tp.sessions = std::move(hours.sessions);
        m_tp.deadline = std::move(hours.deadline);
        m_tp.retention = std::move(hours.retention);
    }

    void access()
    {
        for (const std::string& text : m_draft.into ? std::vector<std::string>() : m_draft.networks) {
            if (const auto network = canonicalNetwork(text))
                m_course.networks.push_back(*network);
            else
                add(DraftProblemKind::NetworkRefused, text);
        }
        m_course.tps.push_back(std::move(m_tp));
    }

    const CourseDraft& m_draft;
    std::vector<DraftProblem> m_problems;
    Course m_course;
    Tp m_tp;
};

} // namespace

std::vector<DraftProblem> validate(const CourseDraft& draft)
{
    Builder builder(draft);
    builder.build();
    return builder.takeProblems();
}

Result<Course> courseFrom(const CourseDraft& draft)
{
    Builder builder(draft);
    builder.build();
    for (const DraftProblem& problem : builder.takeProblems())
        if (problem.severity == DraftSeverity::Stops)
            return fail(ErrorKind::InvalidArgument, problem.subject, problem.detail);
    return builder.takeCourse();
}

std::filesystem::path classListIn(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::path first;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const bool isList = entry.path().extension() == ".csv" && entry.is_regular_file(error);
        if (isList && (first.empty() || entry.path() < first))
            first = entry.path();
    }
    return first;
}

Result<CourseDraft> draftFromFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entries(folder, error);
    if (error)
        return fail(ErrorKind::FileUnreadable, folder.string(), error.message());
    CourseDraft draft;
    for (const auto& entry : entries) {
        const auto name = entry.path().filename();
        if (entry.is_directory(error) && name == "code")
            draft.code = entry.path();
        else if (entry.is_directory(error) && name == "data")
            draft.data = entry.path();
        else if (entry.is_directory(error) && name == "documents")
            draft.documents = entry.path();
    }
    const std::filesystem::path list = classListIn(folder);
    if (list.empty())
        return draft;
    const auto text = readTextFile(list, maxRosterBytes);
    if (!text)
        return tl::unexpected(text.error());
    auto roster = rosterFromCsv(*text);
    if (!roster)
        return tl::unexpected(roster.error());
    draft.roster = std::move(*roster);
    return draft;
}

} // namespace pupitre
