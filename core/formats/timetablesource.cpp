// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/timetablesource.h"

#include <algorithm>
#include <charconv>

namespace pupitre
{

namespace
{

using Kind = TimetableProblemKind;
using Severity = TimetableSeverity;

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string onOneLine(std::string_view value)
{
    std::string text = unescapedText(value);
    std::replace(text.begin(), text.end(), '\n', ' ');
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

EventStatus statusNamed(const std::string& name)
{
    if (name == "CANCELLED")
        return EventStatus::Cancelled;
    return name == "TENTATIVE" ? EventStatus::Tentative : EventStatus::Confirmed;
}

int numberFrom(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

void takeIntoEvent(SourceEvent& event, ContentLine line)
{
    const std::string& name = line.name;
    if (name == "UID")
        event.uid = onOneLine(line.value);
    else if (name == "SUMMARY")
        event.summary = onOneLine(line.value);
    else if (name == "LOCATION")
        event.location = onOneLine(line.value);
    else if (name == "DESCRIPTION")
        event.description = unescapedText(line.value);
    else if (name == "STATUS")
        event.status = statusNamed(upper(line.value));
    else if (name == "SEQUENCE")
        event.sequence = numberFrom(line.value);
    else if (name == "DTSTART")
        event.start = std::move(line);
    else if (name == "DTEND")
        event.end = std::move(line);
    else if (name == "DURATION")
        event.duration = std::move(line);
    else if (name == "RECURRENCE-ID")
        event.recurrenceId = std::move(line);
    else if (name == "RRULE")
        event.rules.push_back(std::move(line));
    else if (name == "RDATE")
        event.dates.push_back(std::move(line));
    else if (name == "EXRULE")
        event.notRules.push_back(std::move(line));
    else if (name == "EXDATE")
        event.notDates.push_back(std::move(line));
}

/// Keeps track of which components are open.
class Scanner final
{
public:
    explicit Scanner(TimetableProblems& problems) : m_problems(problems) {}

    void take(ContentLine line)
    {
        if (line.encodingGuessed && !m_encodingTold) {
            m_problems.add(Kind::EncodingGuessed, Severity::Remark, line.line);
            m_encodingTold = true;
        }
        if (line.name.empty())
            m_problems.add(Kind::LineMalformed, Severity::PartSkipped, line.line, line.value);
        else if (line.name == "BEGIN")
            begin(upper(line.value), line.line);
        else if (line.name == "END")
            end(upper(line.value));
        else
            property(std::move(line));
    }

    TimetableSource finish()
    {
        giveUpOpenEvent();
        if (m_cancels)
            for (SourceEvent& event : m_source.events)
                event.status = EventStatus::Cancelled;
        return std::move(m_source);
    }

private:
    void begin(const std::string& component, int line)
    {
        if (component == "VCALENDAR" || component == "VEVENT" || component == "VTIMEZONE") {
            giveUpOpenEvent();
            m_open.clear();
        }
        if (component == "VCALENDAR")
            m_source.anyCalendar = true;
        else if (component == "VEVENT")
            m_event.emplace().line = line;
        else if (component == "VTIMEZONE")
            m_source.zones.push_back({line, {}, {}});
        else if (!m_source.zones.empty() && inside("VTIMEZONE"))
            m_source.zones.back().observances.push_back({line, {}});
        if (component != "VCALENDAR" && m_open.size() < deepest)
            m_open.push_back(component);
    }

    void end(const std::string& component)
    {
        if (component == "VEVENT" && m_event) {
            m_source.events.push_back(std::move(*m_event));
            m_event.reset();
        }
        const auto found = std::find(m_open.rbegin(), m_open.rend(), component);
        if (found != m_open.rend())
            m_open.erase(std::prev(found.base()), m_open.end());
    }

    void property(ContentLine line)
    {
        if (m_open.empty())
            ofCalendar(line);
        else if (inside("VEVENT") && m_event)
            takeIntoEvent(*m_event, std::move(line));
        else if (inside("VTIMEZONE") && line.name == "TZID")
            m_source.zones.back().id = onOneLine(line.value);
        else if (m_open.size() == 2 && m_open.front() == "VTIMEZONE")
            m_source.zones.back().observances.back().lines.push_back(std::move(line));
    }

    void ofCalendar(const ContentLine& line)
    {
        if (line.name == "X-WR-CALNAME")
            m_source.name = onOneLine(line.value);
        else if (line.name == "X-WR-TIMEZONE")
            m_source.zoneName = onOneLine(line.value);
        else if (line.name == "METHOD")
            m_cancels = upper(line.value) == "CANCEL";
    }

    [[nodiscard]] bool inside(std::string_view component) const
    {
        return m_open.size() == 1 && m_open.front() == component;
    }

    void giveUpOpenEvent()
    {
        if (m_event)
            m_problems.add(Kind::EventUnclosed, Severity::EventLeftOut, m_event->line, m_event->summary);
        m_event.reset();
    }

    static constexpr std::size_t deepest = 16;
    TimetableProblems& m_problems;
    TimetableSource m_source;
    std::vector<std::string> m_open; // within the calendar
    std::optional<SourceEvent> m_event;
    bool m_encodingTold = false;
    bool m_cancels = false; // METHOD:CANCEL
};

} // namespace

void TimetableProblems::add(Kind kind, Severity severity, int line, std::string value)
{
    if (m_problems.size() < m_most)
        m_problems.push_back({kind, severity, line, std::move(value)});
    else
        ++m_notListed;
}

void TimetableProblems::moveTo(Timetable& timetable)
{
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    timetable.problems = std::move(m_problems);
    timetable.problemsNotListed = m_notListed;
}

TimetableSource timetableSource(std::string_view text, TimetableProblems& problems)
{
    Scanner scanner(problems);
    ContentLines lines(text);
    while (auto line = lines.next())
        scanner.take(std::move(*line));
    return scanner.finish();
}

} // namespace pupitre
