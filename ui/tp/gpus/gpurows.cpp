// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpurows.h.
#include "ui/tp/gpus/gpurows.h"

#include "core/domain/gpushares.h"
#include "ui/charts/valuescale.h"
#include "ui/gpus/gpuwords.h"
#include "ui/tp/nameorder.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/seats/seatwords.h"
#include "ui/words/ownerwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace pupitre
{

namespace
{

struct GpuRowsWords {
    Q_DECLARE_TR_FUNCTIONS(GpuRowsWords)
};

struct State {
    QString words;
    Tone tone;
    Icon symbol;
};

/// A GPU of the place, with what the page knows around it.
struct SeenGpu {
    const PlaceReadings& place;
    const Sample& sample;
    const GpuReading& gpu;
    GpuRef ref;
    const Alert* unused; // its alert: held for long without use

    [[nodiscard]] bool live() const { return place.state == FeedState::Live; }
};

const Alert* unusedAlert(const std::vector<Alert>& alerts, const GpuRef& gpu)
{
    const auto found = std::find_if(alerts.begin(), alerts.end(), [&](const Alert& alert) {
        return alert.kind == AlertKind::IdleHolding && alert.host == gpu.host && alert.gpu == gpu.uuid;
    });
    return found == alerts.end() ? nullptr : &*found;
}

QString partText(const std::optional<double>& part)
{
    return part ? valueText(ChartUnit::Part, *part) : QString();
}

QString bytesText(const std::optional<std::int64_t>& bytes)
{
    return bytes ? valueText(ChartUnit::Bytes, static_cast<double>(*bytes)) : QString();
}

State silentState(const SeenGpu& seen, Instant now)
{
    return {GpuRowsWords::tr("Last heard %1").arg(ageText(seen.place.heard, now)), Tone::Idle, Icon::Offline};
}

State unusedState(const Alert& alert, Instant now)
{
    return {GpuRowsWords::tr("Held, unused for %1").arg(shortDuration(now - alert.since)), Tone::Warn,
            Icon::Warning};
}

State gpuState(const SeenGpu& seen, int holders, Instant now)
{
    if (!seen.live())
        return silentState(seen, now);
    if (seen.unused != nullptr)
        return unusedState(*seen.unused, now);
    if (holders == 0)
        return {GpuRowsWords::tr("Free"), Tone::Idle, Icon::Nothing};
    //: a GPU; %1: by how many
    return {GpuRowsWords::tr("Held by %1").arg(holders), Tone::Ok, Icon::Processor};
}

/// Without a program on it, given by its TP only.
bool hasNoProgram(const GpuReading& gpu, const Owner& owner)
{
    return std::any_of(gpu.holdings.begin(), gpu.holdings.end(), [&](const GpuHolding& holding) {
        return holding.owner == owner && holding.given && holding.processes == 0;
    });
}

State holderState(const SeenGpu& seen, const GpuShare& share, Instant now)
{
    if (!seen.live())
        return silentState(seen, now);
    if (seen.unused != nullptr)
        return unusedState(*seen.unused, now);
    if (hasNoProgram(seen.gpu, share.owner))
        return {GpuRowsWords::tr("Has it, no program on it"), Tone::Idle, Icon::Moon};
    if (!seen.gpu.utilisation)
        return {GpuRowsWords::tr("Holds it"), Tone::Idle, Icon::Processor};
    if (*seen.gpu.utilisation < AlertLimits{}.idleUtilisation)
        return {GpuRowsWords::tr("Holds it, computes nothing now"), Tone::Idle, Icon::Moon};
    return {GpuRowsWords::tr("Computes"), Tone::Ok, Icon::Working};
}

bool isOfTp(const Owner& owner, const TpRef& tp)
{
    return owner.kind == OwnerKind::Seat && owner.course == tp.course && owner.tp == tp.tp;
}

class Rows final
{
public:
    explicit Rows(const TpGpusQuestion& question) : m_question(question) {}

    void add(const SeenGpu& seen)
    {
        std::vector<GpuRow> holders;
        for (const GpuShare& share : sharesOf(seen.gpu))
            if (share.held > 0)
                holders.push_back(holderRow(seen, share));
        const QCollator order = nameOrder();
        std::stable_sort(holders.begin(), holders.end(), [&](const GpuRow& one, const GpuRow& other) {
            return order.compare(one.name, other.name) < 0;
        });
        ++m_found.gpus;
        m_found.rows.push_back(gpuRow(seen, holders));
        m_found.rows.insert(m_found.rows.end(), holders.begin(), holders.end());
    }

    /// Those who hold none, where the TP gives them one.
    void addOthers()
    {
        const Tp* tp = m_question.course.course.tp(m_question.tp.tp);
        if (tp == nullptr || tp->open.seatsPerGpu == 0)
            return;
        std::vector<GpuRow> rows;
        for (const Seat& seat : m_question.course.course.seats)
            if (seat.standing == SeatStanding::Active && !m_holders.contains(seat.id))
                rows.push_back(withoutRow(seat));
        const QCollator order = nameOrder();
        std::stable_sort(rows.begin(), rows.end(), [&](const GpuRow& one, const GpuRow& other) {
            return order.compare(one.name, other.name) < 0;
        });
        m_found.without = static_cast<int>(rows.size());
        m_found.rows.insert(m_found.rows.end(), rows.begin(), rows.end());
    }

    TpGpus take()
    {
        m_found.holders = static_cast<int>(m_holders.size());
        m_found.unused = static_cast<int>(m_unused.size());
        return std::move(m_found);
    }

private:
    static GpuRow rowFor(GpuRowKind kind, const SeenGpu& seen, const std::optional<Owner>& owner)
    {
        GpuRow row;
        row.kind = kind;
        row.gpu = seen.ref;
        row.owner = owner;
        row.at = seen.sample.at;
        row.unused = seen.live() && seen.unused != nullptr;
        return row;
    }

    GpuRow holderRow(const SeenGpu& seen, const GpuShare& share)
    {
        GpuRow row = rowFor(GpuRowKind::Holder, seen, share.owner);
        row.name = ownerName(share.owner, m_question.courses);
        row.use = partText(share.used);
        row.memory = bytesText(share.memoryBytes);
        const State state = holderState(seen, share, m_question.now);
        row.state = state.words;
        row.tone = state.tone;
        row.symbol = state.symbol;
        row.facts = row.name + QLatin1Char('\n') + gpuTitle(seen.sample.host, seen.gpu.index)
                    + QLatin1Char('\n') + row.state;
        row.searched = row.name;
        if (isOfTp(share.owner, m_question.tp)) {
            m_holders.insert(share.owner.seat);
            if (row.unused)
                m_unused.insert(share.owner.seat);
        }
        return row;
    }

    [[nodiscard]] GpuRow gpuRow(const SeenGpu& seen, const std::vector<GpuRow>& holders) const
    {
        GpuRow row = rowFor(GpuRowKind::Gpu, seen, {});
        if (seen.live())
            row.part = seen.gpu.utilisation;
        row.name = gpuTitle(seen.sample.host, seen.gpu.index);
        row.use = partText(seen.gpu.utilisation);
        row.memory = gpuMemoryText(seen.gpu);
        const State state = gpuState(seen, static_cast<int>(holders.size()), m_question.now);
        row.state = state.words;
        row.tone = state.tone;
        row.symbol = state.symbol;
        row.facts = gpuFacts(seen.sample, seen.gpu);
        row.searched = row.name;
        for (const GpuRow& holder : holders)
            row.searched += QLatin1Char('\n') + holder.name;
        return row;
    }

    [[nodiscard]] GpuRow withoutRow(const Seat& seat) const
    {
        const Owner owner{OwnerKind::Seat, m_question.tp.course, m_question.tp.tp, seat.id, {}};
        GpuRow row;
        row.kind = GpuRowKind::Without;
        row.owner = owner;
        row.name = ownerName(owner, {&m_question.course});
        row.searched = row.name;
        row.symbol = Icon::Nothing;
        if (m_question.status != nullptr)
            for (const SeatStatus& status : m_question.status->seats)
                if (status.seat == seat.id) {
                    const SeatActivity activity = activityOf(status, m_question.placeNow);
                    row.state =
                        GpuRowsWords::tr("No GPU · %1").arg(activityText(status, m_question.placeNow));
                    row.tone = toneOf(activity);
                    row.symbol = iconOf(activity);
                }
        if (row.state.isEmpty())
            row.state = GpuRowsWords::tr("No GPU");
        row.facts = row.name + QLatin1Char('\n') + row.state;
        return row;
    }

    const TpGpusQuestion& m_question;
    TpGpus m_found;
    std::set<SeatId> m_holders;
    std::set<SeatId> m_unused;
};

} // namespace

TpGpus tpGpus(const TpGpusQuestion& question)
{
    Rows rows(question);
    bool some = false;
    for (const PlaceReadings& place : question.places) {
        if (place.place != question.tp.place)
            continue;
        for (const Sample& sample : place.hosts)
            for (const GpuReading& gpu : sample.gpus) {
                const GpuRef ref{{place.place, sample.host}, gpu.uuid};
                rows.add({place, sample, gpu, ref, unusedAlert(question.alerts, ref)});
                some = true;
            }
    }
    if (some)
        rows.addOthers();
    return rows.take();
}

} // namespace pupitre
