// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See alertwords.h.
#include "ui/gpus/alerts/alertwords.h"

#include "ui/charts/valuescale.h"
#include "ui/gpus/gpuwords.h"
#include "ui/words/ownerwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{
struct AlertText {
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

/// What it is about: a GPU, an instance's owner on a machine, a machine, a place.
QString aboutText(const Alert& alert, const std::vector<PlaceReadings>& places)
{
    if (!alert.gpu.empty()) {
        const GpuReading* gpu = gpuOf(places, {alert.host, alert.gpu});
        return gpu == nullptr
                   ? shownShort(alert.host.host, 40) + QStringLiteral(" · ") + shownShort(alert.gpu, 20)
                   : gpuTitle(alert.host.host, gpu->index);
    }
    if (!alert.host.host.empty())
        return shownShort(alert.host.host, 40);
    const auto place = std::find_if(places.begin(), places.end(), [&](const PlaceReadings& each) {
        return each.place == alert.host.place;
    });
    return place == places.end() ? shownShort(alert.host.place.text(), 40) : placeTitle(*place);
}

QString minutesText(Instant since, Instant now)
{
    const auto minutes =
        std::max<std::int64_t>(1, std::chrono::floor<std::chrono::minutes>(now - since).count());
    if (minutes < 120)
        return AlertText::tr("%n min", "a duration", static_cast<int>(minutes));
    return AlertText::tr("%n h", "a duration", static_cast<int>(minutes / 60));
}

QString factsText(const Alert& alert, Instant now)
{
    switch (alert.kind) {
    case AlertKind::IdleHolding:
        //: %1: an amount of memory, %2: a duration
        return AlertText::tr("%1 held, idle for %2")
            .arg(valueText(ChartUnit::Bytes, alert.value), minutesText(alert.since, now));
    case AlertKind::TooHot:
        return AlertText::tr("%1, limit %2")
            .arg(valueText(ChartUnit::Celsius, alert.value), valueText(ChartUnit::Celsius, alert.limit));
    case AlertKind::PlaceSilent:
        return AlertText::tr("last heard %1").arg(ageText(alert.since, now));
    case AlertKind::DiskNearlyFull:
        return AlertText::tr("disk %1 full").arg(valueText(ChartUnit::Part, alert.value));
    case AlertKind::MemoryShort:
        return AlertText::tr("memory %1 of %2")
            .arg(valueText(ChartUnit::Bytes, alert.value), valueText(ChartUnit::Bytes, alert.limit));
    }
    return {};
}

QString todoText(AlertKind kind)
{
    switch (kind) {
    case AlertKind::IdleHolding:
        return AlertText::tr(
            "Nobody else can have this memory. Ask whether the program is still needed; ending it "
            "gives the GPU back.");
    case AlertKind::TooHot:
        return AlertText::tr(
            "The GPU slows itself down. If it stays so hot, tell the administrator: dust, or a fan.");
    case AlertKind::PlaceSilent:
        return AlertText::tr("Its figures are missing since then. Look in Places whether it can be reached.");
    case AlertKind::DiskNearlyFull:
        return AlertText::tr(
            "Hand-ins and builds fail once it is full. Delete old environments or data, or ask for "
            "more room.");
    case AlertKind::MemoryShort:
        return AlertText::tr(
            "Programs in it are about to be refused memory or ended. Give the TP more, or look what "
            "is running.");
    }
    return {};
}

std::pair<Icon, Tone> signOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::IdleHolding:
        return {Icon::Warning, Tone::Warn};
    case AlertKind::TooHot:
        return {Icon::Failed, Tone::Fail};
    case AlertKind::PlaceSilent:
        return {Icon::Offline, Tone::Idle};
    case AlertKind::DiskNearlyFull:
        return {Icon::Disk, Tone::Warn};
    case AlertKind::MemoryShort:
        return {Icon::Warning, Tone::Warn};
    }
    return {Icon::Info, Tone::Info};
}
} // namespace

OwnerNames ownerNames(const Classroom& classroom)
{
    return [&classroom](const Owner& owner) {
        std::vector<const CourseCard*> cards; // no copies: a report asks for hundreds of names
        for (const CourseRef& course : classroom.courses())
            if (const CourseCard* card = classroom.card(course))
                cards.push_back(card);
        return ownerName(owner, cards);
    };
}

AlertWords alertWords(const Alert& alert, const std::vector<PlaceReadings>& places, const OwnerNames& names,
                      Instant now)
{
    const auto [symbol, tone] = signOf(alert.kind);
    AlertWords words{aboutText(alert, places), factsText(alert, now), todoText(alert.kind), symbol, tone};
    if (alert.owner)
        words.facts += QStringLiteral(" · ") + names(*alert.owner);
    return words;
}

} // namespace pupitre
