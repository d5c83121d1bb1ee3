// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See wayoutwords.h.
#include "ui/gpus/forecast/wayoutwords.h"

#include "ui/tp/tpwords.h"
#include "ui/words/loadwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pupitre
{

namespace
{
struct WayOutWords {
    Q_DECLARE_TR_FUNCTIONS(WayOutWords)
};
} // namespace

QString wayOutSentence(const WayOut& way, const QString& tp, const QString& place, Instant now)
{
    switch (way.kind) {
    case WayOutKind::ShareGpu:
        //: %1: a TP
        return WayOutWords::tr("Let %n student(s) of %1 share a GPU.", nullptr, way.seatsPerGpu).arg(tp);
    case WayOutKind::MoveSession:
        //: %1: a TP, %2: day and hours
        return WayOutWords::tr("Move %1 to %2.").arg(tp, shortSpan(way.from, way.until, now));
    case WayOutKind::OtherPlace:
        //: %1: a TP, %2: a place
        return WayOutWords::tr("Hold %1 on %2, which has room then.").arg(tp, place);
    case WayOutKind::Reserve:
        return WayOutWords::tr("Ask the administrator for more.");
    }
    return {};
}

QString wayOutEffect(const WayOut& way, const Conflict& conflict, const PlaceCapacity& has)
{
    if (way.kind == WayOutKind::Reserve)
        return {};
    QStringList left;
    for (const LoadLine& line : loadLines(way.leaves, has))
        if (std::ranges::find(conflict.shortages, line.of, &Shortage::of) != conflict.shortages.end())
            left << line.text;
    if (left.isEmpty())
        return WayOutWords::tr("Nothing of it is needed then.");
    const QString all = QLocale().createSeparatedList(left);
    return way.kind == WayOutKind::OtherPlace
               //: %1: "20 of 24 GPUs", of the other place
               ? WayOutWords::tr("There, %1 may then be taken.").arg(all)
               //: %1: "20 of 32 GPUs"
               : WayOutWords::tr("Then %1 may be taken.").arg(all);
}

} // namespace pupitre
