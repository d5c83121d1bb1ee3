// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See agewords.h.
#include "ui/words/agewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
struct AgeWords {
    Q_DECLARE_TR_FUNCTIONS(AgeWords)
};

constexpr auto asDays = 14 * 24h; // older than this, a date says more
} // namespace

QString seenAgo(Instant seen, Instant now)
{
    if (seen == Instant{})
        return AgeWords::tr("never seen");
    const auto age = now - seen;
    if (age < 1min)
        return AgeWords::tr("seen just now");
    if (age < 1h)
        return AgeWords::tr("seen %n minute(s) ago", nullptr, static_cast<int>(age / 1min));
    if (age < 24h)
        return AgeWords::tr("seen %n hour(s) ago", nullptr, static_cast<int>(age / 1h));
    if (age < asDays)
        return AgeWords::tr("seen %n day(s) ago", nullptr, static_cast<int>(age / 24h));
    const QDate day = QDateTime::fromMSecsSinceEpoch(seen.time_since_epoch().count()).date();
    return AgeWords::tr("seen on %1").arg(QLocale().toString(day, QLocale::LongFormat));
}

} // namespace pupitre
