// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablememory.h.
#include "core/services/timetable/timetablememory.h"

#include "core/services/settings.h"
#include "core/services/textfile.h"
#include "core/wire/fields.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace pupitre
{

namespace
{

constexpr std::size_t maxMemoryBytes = 64 * 1024 * 1024;
constexpr int memorySchema = 1;
constexpr char between = '_'; // in no id

Json toJson(const TimetableEvent& event)
{
    return {{"uid", event.uid},
            {"recurrence", event.recurrenceId},
            {"summary", event.summary},
            {"location", event.location},
            {"start", toJson(event.start)},
            {"end", toJson(event.end)},
            {"allDay", event.span == EventSpan::AllDay},
            {"cancelled", event.status == EventStatus::Cancelled}};
}

TimetableEvent eventFrom(Fields& fields)
{
    TimetableEvent event;
    event.uid = fields.text("uid");
    event.recurrenceId = fields.text("recurrence");
    event.summary = fields.text("summary");
    event.location = fields.text("location");
    event.start = fields.moment("start");
    event.end = fields.moment("end");
    event.span = fields.flagOr("allDay", false) ? EventSpan::AllDay : EventSpan::Timed;
    event.status = fields.flagOr("cancelled", false) ? EventStatus::Cancelled : EventStatus::Confirmed;
    return event;
}

} // namespace

TimetableMemory::TimetableMemory(const Settings& settings)
    : TimetableMemory(std::filesystem::path(settings.folder().toStdString()) / "timetables")
{
}

std::filesystem::path TimetableMemory::file(const TpRef& tp) const
{
    return m_folder / (tp.place.text() + between + tp.course.text() + between + tp.tp.text() + ".json");
}

std::vector<TpRef> TimetableMemory::known() const
{
    std::vector<TpRef> tps;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(m_folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() != ".json")
            continue;
        std::istringstream name(entry->path().stem().string());
        std::string place;
        std::string course;
        std::string tp;
        std::getline(name, place, between);
        std::getline(name, course, between);
        std::getline(name, tp);
        const auto placeId = PlaceId::parse(place);
        const auto courseId = CourseId::parse(course);
        const auto tpId = TpId::parse(tp);
        if (placeId && courseId && tpId)
            tps.push_back({*placeId, *courseId, *tpId});
    }
    return tps;
}

Result<void> TimetableMemory::remember(const TpRef& tp, const KnownTimetable& timetable) const
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    Json events = Json::array();
    for (const TimetableEvent& event : timetable.events)
        events.push_back(toJson(event));
    return writeTextFile(file(tp),
                         toText(Json{{"schema", memorySchema},
                                     {"source", timetable.source},
                                     {"zone", timetable.zone},
                                     {"readAt", toIso(timetable.readAt)},
                                     {"events", std::move(events)}}),
                         FileAccess::OwnerOnly);
}

std::optional<KnownTimetable> TimetableMemory::recall(const TpRef& tp) const
{
    const auto text = readTextFile(file(tp), maxMemoryBytes);
    const auto json = text ? parseJson(*text, "timetable") : tl::unexpected(text.error());
    if (!json || !json->is_object())
        return std::nullopt;
    Fields fields(*json, "timetable");
    KnownTimetable known{fields.text("source"), fields.text("zone"), fields.instant("readAt"), {}};
    if (fields.integerOr("schema", 0) != memorySchema)
        return std::nullopt;
    for (const Json& one : fields.list("events")) {
        Fields event(one, "event");
        auto read = event.finish(eventFrom(event));
        if (!read)
            return std::nullopt;
        known.events.push_back(std::move(*read));
    }
    auto whole = fields.finish(std::move(known));
    return whole ? std::optional(std::move(*whole)) : std::nullopt;
}

void TimetableMemory::forget(const TpRef& tp) const
{
    std::error_code ignored;
    std::filesystem::remove(file(tp), ignored);
}

void TimetableMemory::forget(const CourseRef& course) const
{
    for (const TpRef& tp : known())
        if (tp.courseRef() == course)
            forget(tp);
}

void TimetableMemory::forget(const PlaceId& place) const
{
    for (const TpRef& tp : known())
        if (tp.place == place)
            forget(tp);
}

void TimetableMemory::take(const CourseRef& from, const CourseRef& to) const
{
    for (const TpRef& tp : known())
        if (tp.courseRef() == from)
            if (const auto timetable = recall(tp))
                (void)remember({to.place, to.course, tp.tp}, *timetable);
}

} // namespace pupitre
