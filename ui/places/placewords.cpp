// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placewords.h.
#include "ui/places/placewords.h"

#include "core/domain/timersign.h"
#include "ui/tp/seats/seatwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace pupitre
{

namespace
{
constexpr std::uint64_t mebibyte = 1024 * 1024;

QString bytesOfMiB(std::int64_t mebibytes)
{
    return shownBytes(static_cast<std::uint64_t>(std::max<std::int64_t>(mebibytes, 0)) * mebibyte);
}

QString engineText(const EngineFacts& engine)
{
    if (engine.name.empty())
        return QCoreApplication::translate("PlaceWords", "no container engine");
    return shown(engine.name + ' ' + engine.version);
}

/// What sets the timer off; a name, as its programs are called.
QString timerKindText(TimerKind timer)
{
    switch (timer) {
    case TimerKind::None:
        return QCoreApplication::translate("PlaceWords", "none: deadlines need this program open");
    case TimerKind::SystemdUser:
        return QCoreApplication::translate("PlaceWords", "set up in systemd");
    case TimerKind::Crontab:
        return QCoreApplication::translate("PlaceWords", "set up in cron");
    }
    return {};
}

QString timerSignText(const PlaceFacts& facts)
{
    switch (timerSign(facts)) {
    case TimerSign::None:
        return {};
    case TimerSign::NotYet:
        return QCoreApplication::translate("PlaceWords", "its first sign comes within a minute", "timer");
    case TimerSign::Silent:
        if (!facts.heartbeat)
            return QCoreApplication::translate("PlaceWords", "it has never called", "timer");
        //: %1: a short duration such as "12 min"
        return QCoreApplication::translate("PlaceWords", "silent for %1", "timer")
            .arg(shortDuration(*sinceHeartbeat(facts)));
    case TimerSign::Alive:
        return QCoreApplication::translate("PlaceWords", "works", "timer");
    }
    return {};
}

QString timerText(const PlaceFacts& facts)
{
    QStringList parts{timerKindText(facts.timer), timerSignText(facts)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString offers(const PlaceFacts& facts)
{
    QStringList parts;
    parts += QCoreApplication::translate("PlaceWords", "%n processor(s)", nullptr, facts.cpus);
    parts += bytesOfMiB(facts.memoryMiB);
    if (!facts.gpus.empty())
        parts += QCoreApplication::translate("PlaceWords", "%n GPU(s)", nullptr,
                                             static_cast<int>(facts.gpus.size()));
    parts += engineText(facts.engine);
    return parts.join(QStringLiteral(" · "));
}
} // namespace

QString placeAddressText(const PlaceAddress& address)
{
    if (address.kind == PlaceKind::ThisComputer)
        return QCoreApplication::translate("PlaceWords", "without SSH");
    QString text = shown(toText(address));
    if (!address.jump.empty())
        text = QCoreApplication::translate("PlaceWords", "%1 through %2").arg(text, shown(address.jump));
    return text;
}

QString placeSummary(const PlaceLink& link)
{
    const PlaceStatus& status = link.status();
    if (status.state == PlaceState::Ready && status.facts)
        return offers(*status.facts);
    if (status.error)
        return wordsFor(*status.error).what;
    return placeStateName(status.state);
}

QString problemText(PlaceDraftProblem problem)
{
    switch (problem) {
    case PlaceDraftProblem::DestinationMissing:
        return QCoreApplication::translate(
            "PlaceWords", "Write where the place is, for example ada@lab-gpu-1.example.org.");
    case PlaceDraftProblem::DestinationRefused:
        return QCoreApplication::translate(
            "PlaceWords",
            "This is no address. Write user@host, user@host:port, or a name from your SSH configuration.");
    case PlaceDraftProblem::JumpRefused:
        return QCoreApplication::translate(
            "PlaceWords", "This is no jump host. Write user@host, several separated by commas.");
    case PlaceDraftProblem::IdentityUnreadable:
        return QCoreApplication::translate(
            "PlaceWords", "This key file cannot be read. Choose another, or leave it empty.");
    }
    return {};
}

QList<PlaceFigure> placeFigures(const PlaceFacts& facts)
{
    const QLocale locale;
    QList<PlaceFigure> figures{
        {QCoreApplication::translate("PlaceWords", "Host"), shown(facts.host)},
        {QCoreApplication::translate("PlaceWords", "Engine"), engineText(facts.engine)},
        {QCoreApplication::translate("PlaceWords", "Processors"), locale.toString(facts.cpus)},
        {QCoreApplication::translate("PlaceWords", "Memory"), bytesOfMiB(facts.memoryMiB)},
        {QCoreApplication::translate("PlaceWords", "Free disk"), bytesOfMiB(facts.diskFreeMiB)},
    };
    QStringList gpus;
    for (const Gpu& gpu : facts.gpus)
        gpus += shown(gpu.name);
    figures += {QCoreApplication::translate("PlaceWords", "GPUs"),
                gpus.isEmpty() ? QCoreApplication::translate("PlaceWords", "none")
                               : gpus.join(QStringLiteral(", "))};
    figures += {QCoreApplication::translate("PlaceWords", "Timer"), timerText(facts)};
    figures += {QCoreApplication::translate("PlaceWords", "Agent"), shown(facts.agentVersion)};
    return figures;
}

} // namespace pupitre
