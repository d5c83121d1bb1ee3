// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See conflictwords.h.
#include "ui/courses/wizard/conflictwords.h"

#include "core/services/classroom/agenda.h"
#include "core/services/classroom/placeweeks.h"
#include "core/services/localtime.h"
#include "core/services/places/lastseen.h"
#include "ui/tp/tpwords.h"
#include "ui/words/agewords.h"
#include "ui/words/loadwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pupitre
{

namespace
{

struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

/// One wizard's question.
struct Asked {
    const WizardDraft& draft;
    const KnownPlace& place;
    PlaceCapacity has;
    std::optional<Instant> seen; // when it said so, if that was a while ago
    std::vector<CourseCard> cards;
    Instant now;
};

/// An instant whose hour here is that of the class: where the teacher types hours, others would confuse.
Instant asTyped(Instant at, const CourseDraft& course)
{
    const std::string text = localText(at, course.into ? course.into->zone : course.zone);
    const QDateTime wall = QDateTime::fromString(QString::fromStdString(text), Qt::ISODate);
    return Instant(std::chrono::milliseconds(wall.toMSecsSinceEpoch()));
}

QString spanOf(const Asked& asked, const Conflict& conflict)
{
    const CourseDraft& course = asked.draft.course;
    return shortSpan(asTyped(conflict.from, course), asTyped(conflict.until, course),
                     asTyped(asked.now, course));
}

QString titleOf(const Asked& asked, const Course& planned, const PlaceTp& which)
{
    if (const Tp* tp = which.course == planned.id ? planned.tp(which.tp) : nullptr)
        return tpTitle(planned, *tp);
    for (const CourseCard& card : asked.cards) {
        const Tp* tp =
            card.ref == CourseRef{asked.place.id, which.course} ? card.course.tp(which.tp) : nullptr;
        if (tp != nullptr)
            return tpTitle(card.course, *tp);
    }
    return {};
}

QStringList titlesOf(const Asked& asked, const Course& planned, const std::vector<PlaceTp>& tps)
{
    QStringList titles;
    for (const PlaceTp& tp : tps)
        titles << titleOf(asked, planned, tp);
    return titles;
}

/// Figures of a place that does not answer are worth as much as they are old.
QString withAge(const Asked& asked, const QString& meaning)
{
    if (!asked.seen)
        return meaning;
    return meaning
           + QLatin1Char(' ')
           //: %1: "seen 3 days ago"
           + ConflictWords::tr("These figures are from its last answer (%1).")
                 .arg(seenAgo(*asked.seen, asked.now));
}

/// Before the hours are known: memory and GPUs of the class, whenever it is.
Message aloneMessage(const Asked& asked)
{
    const CourseDraft& course = asked.draft.course;
    const int seats =
        course.into ? activeSeats(*course.into) : static_cast<int>(seatsFrom(course.roster).size());
    auto shortages = shortagesOf(loadOf(seats, course.open), asked.has);
    std::erase_if(shortages, [](const Shortage& one) { return one.of == Resource::Cpus; });
    if (shortages.empty())
        return {};
    const QString title =
        shownShort(course.title, 60) + QStringLiteral(" · ") + shownShort(course.tpTitle, 60);
    return {
        Tone::Warn,
        conflictSentence({title}, placeName(asked.place), shortages),
        withAge(asked, ConflictWords::tr("You can go on; not everybody will then get all they may take.")),
        {},
        {}};
}

Message conflictsMessage(const Asked& asked, const Course& planned, const std::vector<Conflict>& conflicts)
{
    const Conflict& first = conflicts.front();
    QString what = ConflictWords::tr("%1: %2", "day and hours, then a sentence")
                       .arg(spanOf(asked, first), conflictSentence(titlesOf(asked, planned, first.tps),
                                                                   placeName(asked.place), first.shortages));
    if (conflicts.size() > 1)
        what += QLatin1Char(' ')
                + ConflictWords::tr("The same happens %n more time(s).", nullptr,
                                    static_cast<int>(conflicts.size()) - 1);
    const bool together =
        std::ranges::any_of(conflicts, [](const Conflict& one) { return one.tps.size() > 1; });
    const QString meaning =
        together
            ? ConflictWords::tr("You can go on; not everybody will then get all they may take. Other hours "
                                "would avoid it.")
            : ConflictWords::tr("You can go on; not everybody will then get all they may take.");
    return {Tone::Warn, what, withAge(asked, meaning), {}, {}};
}

/// Nothing is derived from what nobody knows; that others are there is said all the same.
Message unknownMessage(const Asked& asked, const Course& planned)
{
    const auto beside = openBeside(planned, asked.place.id, asked.cards, asked.now);
    if (beside.empty())
        return {};
    return {Tone::Info,
            ConflictWords::tr("On %1 at the same time: %2.", "other TPs")
                .arg(placeName(asked.place),
                     QLocale().createSeparatedList(titlesOf(asked, planned, beside).mid(0, 3))),
            ConflictWords::tr("Whether it has enough for all is not known: it has not answered yet."),
            {},
            {}};
}

} // namespace

Message conflictMessage(const WizardDraft& draft, const Classroom& classroom, Instant now)
{
    const PlaceLink* link = classroom.places().link(draft.place);
    if (link == nullptr)
        return {};
    const PlaceBook& places = classroom.places();
    const SeenFacts* facts = places.seenFacts(draft.place);
    Asked asked{draft,
                link->place(),
                facts == nullptr ? PlaceCapacity{} : capacityOf(facts->facts),
                lastSeen(places, draft.place),
                {},
                now};
    for (const CourseRef& ref : classroom.courses())
        asked.cards.push_back(*classroom.card(ref));
    if (draft.course.sessions.empty())
        return aloneMessage(asked);
    const auto planned = courseFrom(draft.course);
    if (!planned)
        return {}; // what is missing is said first
    if (asked.has == PlaceCapacity{})
        return unknownMessage(asked, *planned);
    const auto conflicts = conflictsWith(*planned, draft.place, asked.cards, asked.has, now);
    return conflicts.empty() ? Message{} : conflictsMessage(asked, *planned, conflicts);
}

} // namespace pupitre
