// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See wayoutwords.h.
#include "ui/gpus/forecast/wayoutwords.h"

#include "ui/tp/tpwords.h"

#include <QCoreApplication>

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
        return WayOutWords::tr("Ask the administrator for more, with the files above.");
    }
    return {};
}

} // namespace pupitre
