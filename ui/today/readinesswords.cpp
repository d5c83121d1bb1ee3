// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See readinesswords.h.
#include "ui/today/readinesswords.h"

#include "ui/tp/seats/seatwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace pupitre
{

namespace
{
struct ReadinessWords {
    Q_DECLARE_TR_FUNCTIONS(ReadinessWords)
};

QString named(const std::vector<SeatId>& seats, const Course& course)
{
    constexpr int most = 3; // what fits beside the fact
    QStringList names;
    for (const SeatId& id : seats) {
        if (names.size() == most)
            return names.join(QStringLiteral(", ")) + QStringLiteral(", …");
        if (const Seat* seat = course.seat(id))
            names << shownShort(displayName(*seat), 30);
    }
    return names.join(QStringLiteral(", "));
}

ReadinessLine place(const ReadinessFact& fact)
{
    switch (fact.verdict) {
    case ReadinessVerdict::Ready:
        return {ReadinessWords::tr("Place reachable"),
                ReadinessWords::tr("connected in %1 ms").arg(fact.have),
                {}};
    case ReadinessVerdict::Unknown:
        return {ReadinessWords::tr("Place"), ReadinessWords::tr("being reached…"), {}};
    case ReadinessVerdict::Attention:
    case ReadinessVerdict::NotReady:
        return {ReadinessWords::tr("Place not reachable"), ReadinessWords::tr("It is tried again by itself."),
                ReadinessWords::tr("Fix…")};
    }
    return {};
}

ReadinessLine image(const ReadinessFact& fact)
{
    const QString name = shownShort(fact.subject, 48);
    switch (fact.verdict) {
    case ReadinessVerdict::Ready:
        return {ReadinessWords::tr("Environment present"), name, {}};
    case ReadinessVerdict::Unknown:
        return {ReadinessWords::tr("Environment"), name, {}};
    case ReadinessVerdict::Attention:
    case ReadinessVerdict::NotReady:
        return {ReadinessWords::tr("Environment missing"), name, ReadinessWords::tr("Fix…")};
    }
    return {};
}

ReadinessLine workspaces(const ReadinessFact& fact)
{
    if (fact.verdict == ReadinessVerdict::Unknown)
        return {ReadinessWords::tr("Workspaces"), ReadinessWords::tr("not known yet"), {}};
    ReadinessLine line{
        ReadinessWords::tr("%1 / %2 workspaces prepared").arg(fact.have).arg(fact.need), {}, {}};
    if (fact.have < fact.need)
        line.detail = ReadinessWords::tr("the others follow by themselves");
    else if (fact.need == 0)
        line.detail = ReadinessWords::tr("nobody in this course yet");
    return line;
}

ReadinessLine keys(const ReadinessFact& fact, const Course& course)
{
    if (fact.have == 0)
        return {ReadinessWords::tr("Everybody can come in"), ReadinessWords::tr("each has a key"), {}};
    return {ReadinessWords::tr("%n student(s) without a key", "", static_cast<int>(fact.have)),
            named(fact.seats, course), ReadinessWords::tr("Fix…")};
}

ReadinessLine gpus(const ReadinessFact& fact)
{
    if (fact.verdict == ReadinessVerdict::Unknown)
        return {ReadinessWords::tr("GPUs"), ReadinessWords::tr("not known yet"), {}};
    return {ReadinessWords::tr("%1 / %2 GPUs").arg(fact.have).arg(fact.need),
            fact.have < fact.need ? ReadinessWords::tr("some students will have none") : QString(),
            {}};
}

ReadinessLine disk(const ReadinessFact& fact)
{
    if (fact.verdict == ReadinessVerdict::Unknown)
        return {ReadinessWords::tr("Disk"), ReadinessWords::tr("not known yet"), {}};
    const QString room = shownBytes(static_cast<std::uint64_t>(fact.have) * 1024 * 1024);
    if (fact.verdict == ReadinessVerdict::Ready)
        return {ReadinessWords::tr("Room on the disk"), ReadinessWords::tr("%1 free").arg(room), {}};
    return {ReadinessWords::tr("The disk is almost full"), ReadinessWords::tr("%1 free").arg(room),
            ReadinessWords::tr("Fix…")};
}

ReadinessLine timer(const ReadinessFact& fact)
{
    switch (fact.verdict) {
    case ReadinessVerdict::Ready:
        return {
            ReadinessWords::tr("Keeps the hours by itself"),
            fact.have < 0 ? ReadinessWords::tr("its first sign comes within a minute")
            : fact.have < 60
                ? ReadinessWords::tr("last sign just now")
                //: %1: a short duration such as "3 min"
                : ReadinessWords::tr("last sign %1 ago").arg(shortDuration(std::chrono::seconds(fact.have))),
            {}};
    case ReadinessVerdict::Unknown:
        return {ReadinessWords::tr("Timer"), ReadinessWords::tr("not known yet"), {}};
    case ReadinessVerdict::Attention:
        return {ReadinessWords::tr("The timer is silent"),
                ReadinessWords::tr("hours and deadline may come late"), ReadinessWords::tr("Fix…")};
    case ReadinessVerdict::NotReady:
        return {ReadinessWords::tr("No timer on this place"),
                ReadinessWords::tr("keep this window open for the deadline"), ReadinessWords::tr("Fix…")};
    }
    return {};
}
} // namespace

ReadinessLine lineOf(const ReadinessFact& fact, const Course& course)
{
    switch (fact.kind) {
    case ReadinessKind::PlaceReachable:
        return place(fact);
    case ReadinessKind::ImagePresent:
        return image(fact);
    case ReadinessKind::WorkspacesPrepared:
        return workspaces(fact);
    case ReadinessKind::KeysMissing:
        return keys(fact, course);
    case ReadinessKind::GpusEnough:
        return gpus(fact);
    case ReadinessKind::DiskEnough:
        return disk(fact);
    case ReadinessKind::TimerAlive:
        return timer(fact);
    }
    return {};
}

} // namespace pupitre
