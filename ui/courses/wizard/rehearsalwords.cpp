// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rehearsalwords.h.
#include "ui/courses/wizard/rehearsalwords.h"

#include "ui/words/statewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace pupitre
{

namespace
{

struct RehearsalWords {
    Q_DECLARE_TR_FUNCTIONS(pupitre::RehearsalWords)
};

QString seconds(std::chrono::milliseconds time)
{
    const double value = static_cast<double>(time.count()) / 1000.0;
    return RehearsalWords::tr("%1 s").arg(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
}

QString megabytes(std::int64_t mebibytes)
{
    return shownBytes(static_cast<std::uint64_t>(mebibytes) << 20);
}

ReadinessRow row(bool fine, const QString& fact, const QString& detail)
{
    return {fine ? Tone::Ok : Tone::Warn, fine ? Icon::Done : Icon::Warning, fact, detail, {}};
}

ReadinessRow lacking(const QString& fact, const QString& detail)
{
    return {Tone::Fail, Icon::Failed, fact, detail, {}};
}

} // namespace

QString rehearsalSentence(const ClassForecast& forecast, int seats)
{
    return forecast.fits() ? RehearsalWords::tr("%n instance(s) will fit.", "", seats)
                           : RehearsalWords::tr("%n instance(s) will not fit on this place.", "", seats);
}

QList<ReadinessRow> rehearsalRows(const RehearsalTook& took, const ClassForecast& forecast)
{
    QList<ReadinessRow> rows;
    rows << row(
        true, RehearsalWords::tr("Starting: about %1").arg(seconds(forecast.start)),
        RehearsalWords::tr("%n started together in %1, the slowest took %2", "instances", took.instances)
            .arg(seconds(took.all), seconds(took.one)));
    const QString idle = RehearsalWords::tr("%1 when everybody is in, %2 are free")
                             .arg(megabytes(forecast.memoryIdle), megabytes(took.memoryAvailableMiB));
    if (!forecast.memoryFits)
        rows << lacking(RehearsalWords::tr("Not enough memory"), idle);
    else if (forecast.memoryIsShared)
        rows << row(false, RehearsalWords::tr("Memory is shared"),
                    forecast.memoryAtMost > 0
                        ? RehearsalWords::tr("%1; if all took what they may, %2 of %3")
                              .arg(idle, megabytes(forecast.memoryAtMost), megabytes(took.memoryMiB))
                        : RehearsalWords::tr("%1; no limit for each").arg(idle));
    else
        rows << row(true, RehearsalWords::tr("Memory is enough"), idle);
    const QString full = RehearsalWords::tr("%1 if every workspace fills up, %2 are free")
                             .arg(megabytes(forecast.diskAtMost), megabytes(took.diskFreeMiB));
    if (forecast.diskAtMost > 0)
        rows << row(!forecast.diskIsShared,
                    forecast.diskIsShared ? RehearsalWords::tr("The disk is shared")
                                          : RehearsalWords::tr("The disk is enough"),
                    full);
    if (forecast.gpusNeeded > 0) {
        const QString detail =
            RehearsalWords::tr("%1 needed, %2 there")
                .arg(QLocale().toString(forecast.gpusNeeded), QLocale().toString(took.gpus));
        if (forecast.gpusFit)
            rows << row(true, RehearsalWords::tr("%n GPU(s), shared", "", took.gpus), detail);
        else
            rows << lacking(RehearsalWords::tr("Not enough GPUs"), detail);
    }
    return rows;
}

} // namespace pupitre
