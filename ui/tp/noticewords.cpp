// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See noticewords.h.
#include "ui/tp/noticewords.h"

#include "ui/tp/seats/seatwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pupitre
{

namespace
{
struct TpNotices {
    Q_DECLARE_TR_FUNCTIONS(TpNotices)
};

QString silentSince(const TpNotice& notice, Instant now)
{
    if (!notice.since || *notice.since == Instant{})
        return TpNotices::tr("Nothing is known of it yet.");
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(notice.since->time_since_epoch().count());
    //: %1: a time, %2: a short duration such as "12 min"
    return TpNotices::tr(
               "What you see is from %1, %2 ago. Students who are connected keep working; nothing is lost.")
        .arg(QLocale().toString(since.time(), QStringLiteral("HH:mm")), shortDuration(now - *notice.since));
}
} // namespace

NoticeWords wordsFor(const TpNotice& notice, const QString& place, Instant now)
{
    switch (notice.kind) {
    case TpNoticeKind::PlaceSilent: {
        const QString why = notice.error ? wordsFor(*notice.error).todo : QString();
        const QString detail = notice.error ? shown(notice.error->detail) : QString();
        return {TpNotices::tr("%1 does not answer.").arg(place),
                (silentSince(notice, now) + QLatin1Char(' ') + why).trimmed(), detail};
    }
    case TpNoticeKind::ClockJumped:
        return {TpNotices::tr("The clock of %1 jumped.").arg(place),
                TpNotices::tr("Nothing is closed or purged for ten minutes. Ask its administrator whether "
                              "the time is right."),
                {}};
    case TpNoticeKind::ClockDiffers:
        return {TpNotices::tr("The clocks of %1 and of this computer differ by %2.")
                    .arg(place, shortDuration(std::chrono::abs(notice.skew))),
                TpNotices::tr("Hours and deadline follow the clock of %1.").arg(place),
                {}};
    case TpNoticeKind::SeatsFailed:
        return {TpNotices::tr("%n student(s) cannot work.", "", notice.count),
                TpNotices::tr("Their tiles say why and what to do."),
                {}};
    case TpNoticeKind::ImageMissing:
        return {TpNotices::tr("The environment %1 is not on %2.")
                    .arg(notice.error ? shown(notice.error->subject) : QString(), place),
                TpNotices::tr("Nobody can work before it is there."),
                {}};
    case TpNoticeKind::ChangedElsewhere:
        return {TpNotices::tr("This course was changed from another window."),
                TpNotices::tr("You are looking at the new version."),
                {}};
    }
    return {};
}

} // namespace pupitre
