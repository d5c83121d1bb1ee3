// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See conflictwords.h.
#include "ui/gpus/forecast/conflictwords.h"

#include "ui/gpus/forecast/wayoutwords.h"
#include "ui/tp/tpwords.h"
#include "ui/words/loadwords.h"
#include "ui/words/text.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr int longestId = 40;

QString nameOfTp(const std::vector<CourseCard>& cards, const PlaceId& place, const PlaceTp& which)
{
    const auto card = std::ranges::find(cards, CourseRef{place, which.course}, &CourseCard::ref);
    const Tp* tp = card == cards.end() ? nullptr : card->course.tp(which.tp);
    return tp == nullptr ? shownShort(which.course.text(), longestId) : tpTitle(card->course, *tp);
}

WayOutLine lineOf(const WayOut& way, const OutlookConflict& conflict, const PlanNames& names,
                  const Capacities& capacities, Instant now)
{
    const PlaceId& where = way.kind == WayOutKind::OtherPlace ? way.place : conflict.place;
    const auto has = capacities.find(where);
    WayOutLine line{way.kind, {}, {}, {}};
    QString tp;
    if (way.kind != WayOutKind::Reserve) {
        tp = names.tp(conflict.place, way.tp);
        line.tp = TpRef{conflict.place, way.tp.course, way.tp.tp};
    }
    line.sentence = wayOutSentence(way, tp, names.place(where), now);
    line.effect =
        wayOutEffect(way, conflict.conflict, has == capacities.end() ? PlaceCapacity{} : has->second);
    return line;
}

} // namespace

PlanNames planNames(const std::vector<CourseCard>& cards, std::function<QString(const PlaceId&)> place)
{
    return {std::move(place),
            [&cards](const PlaceId& on, const PlaceTp& tp) { return nameOfTp(cards, on, tp); }};
}

ConflictLines conflictLines(const OutlookConflict& conflict, const PlanNames& names,
                            const Capacities& capacities, Instant now)
{
    QStringList tps;
    for (const PlaceTp& tp : conflict.conflict.tps)
        tps << names.tp(conflict.place, tp);
    const QString place = names.place(conflict.place);
    ConflictLines lines{shortSpan(conflict.conflict.from, conflict.conflict.until, now),
                        place,
                        conflictSentence(tps, place, conflict.conflict.shortages),
                        {}};
    for (const WayOut& way : conflict.ways)
        lines.ways.push_back(lineOf(way, conflict, names, capacities, now));
    return lines;
}

} // namespace pupitre
