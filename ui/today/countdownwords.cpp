// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See countdownwords.h. Days are counted in days: a clock that counts hours down from 140 tells nobody
// anything.
#include "ui/today/countdownwords.h"

#include "ui/tp/tpwords.h"
#include "ui/words/statewords.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct Countdown {
    Q_DECLARE_TR_FUNCTIONS(Countdown)
};

QString number(std::chrono::milliseconds left)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(left).count();
    if (days >= 2)
        return Countdown::tr("%n day(s)", "", static_cast<int>(days));
    const auto seconds = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    const auto twoDigits = [](std::int64_t n) {
        return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0'));
    };
    const QString clock = twoDigits(seconds / 60 % 60) + QLatin1Char(':') + twoDigits(seconds % 60);
    return seconds < 3600 ? clock : QString::number(seconds / 3600) + QLatin1Char(':') + clock;
}
} // namespace

CountdownWords countdownOf(const Tp& tp, const SeatPhase& phase, Instant now)
{
    const QString until = Countdown::tr("until %1");
    if (phase.phase == Phase::Open && phase.until)
        return {Countdown::tr("Ends in"), number(*phase.until - now),
                until.arg(shortWhen(*phase.until, now))};
    const bool sessionComes = phase.session && *phase.session < tp.sessions.size();
    if (sessionComes
        && (phase.phase == Phase::Prepared || phase.phase == Phase::Draft || phase.phase == Phase::HandIn)) {
        const Session& session = tp.sessions[*phase.session];
        const QString hours = shortSpan(session.start.utc, session.end.utc, now);
        if (session.start.utc <= now)
            return {Countdown::tr("Has waited for your click for"), number(now - session.start.utc), hours};
        return {Countdown::tr("Starts in"), number(session.start.utc - now), hours};
    }
    if (phase.phase == Phase::HandIn || phase.phase == Phase::Prepared)
        return {Countdown::tr("Hand-in closes in"), number(tp.deadline.utc - now),
                shortWhen(tp.deadline.utc, now)};
    return {phaseName(phase.phase), {}, {}};
}

} // namespace pupitre
