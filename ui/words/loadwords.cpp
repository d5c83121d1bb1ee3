// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadwords.h.
#include "ui/words/loadwords.h"

#include "ui/words/statewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace pupitre
{

namespace
{

constexpr qsizetype mostNamed = 3; // TPs in one sentence

struct LoadWords {
    Q_DECLARE_TR_FUNCTIONS(LoadWords)
};

int whole(double amount)
{
    return static_cast<int>(std::ceil(amount - 1e-6));
}

QString mebibytes(double amount)
{
    return shownBytes(static_cast<std::uint64_t>(std::max(0.0, amount)) << 20);
}

/// A number alone, for where there is little room: whole from 10 on.
QString gigabytes(double mebibytesOfIt)
{
    const double amount = mebibytesOfIt * 1048576.0 / 1e9;
    return QLocale().toString(amount, 'f', amount < 10 ? 1 : 0);
}

/// What is missing, with its name.
QString missingText(const Shortage& shortage)
{
    switch (shortage.of) {
    case Resource::Gpus:
        return LoadWords::tr("%n GPU(s)", "what is missing", whole(shortage.missing()));
    case Resource::Memory:
        //: what is missing; %1: "60 GB"
        return LoadWords::tr("%1 of memory").arg(mebibytes(shortage.missing()));
    case Resource::Cpus:
        return LoadWords::tr("%n core(s)", "what is missing", whole(shortage.missing()));
    }
    return {};
}

QString amountText(Resource of, double amount)
{
    return of == Resource::Memory ? mebibytes(amount) : QLocale().toString(whole(amount));
}

QString joined(const QStringList& parts)
{
    return QLocale().createSeparatedList(parts);
}

LoadLine lineOf(Resource of, double need, std::optional<double> has, bool unlimited)
{
    LoadLine line{of, {}, 0, has && need > *has};
    const QString amount = of == Resource::Gpus   ? LoadWords::tr("%n GPU(s)", "load", whole(need))
                           : of == Resource::Cpus ? LoadWords::tr("%n core(s)", "load", whole(need))
                                                  : mebibytes(need);
    if (has) {
        line.filled = *has > 0 ? need / *has : need > 0 ? 1 : 0;
        switch (of) {
        case Resource::Gpus:
            //: the load of a day, short; %1: may be taken
            line.text = LoadWords::tr("%1 of %n GPU(s)", nullptr, whole(*has)).arg(whole(need));
            break;
        case Resource::Memory:
            //: the load of a day, short; both in gigabytes
            line.text = LoadWords::tr("%1 of %2 GB").arg(gigabytes(need), gigabytes(*has));
            break;
        case Resource::Cpus:
            //: the load of a day, short; %1: may be taken
            line.text = LoadWords::tr("%1 of %n core(s)", nullptr, whole(*has)).arg(whole(need));
            break;
        }
    } else
        line.text = amount;
    if (unlimited)
        //: the load of a day, short, where some have no limit
        line.text = LoadWords::tr("≥ %1").arg(line.text);
    return line;
}

template <class Number>
std::optional<double> asDouble(std::optional<Number> value)
{
    return value ? std::optional<double>(static_cast<double>(*value)) : std::nullopt;
}

} // namespace

QString shortageText(const Shortage& shortage)
{
    const QString need = amountText(shortage.of, shortage.need);
    const QString have = amountText(shortage.of, shortage.have);
    //: what is missing, and why; %1: "60 GB of memory", %2 and %3: amounts
    return (shortage.atLeast ? LoadWords::tr("%1 (at least %2 may be taken, %3 there)")
                             : LoadWords::tr("%1 (up to %2 may be taken, %3 there)"))
        .arg(missingText(shortage), need, have);
}

QString conflictSentence(const QStringList& tps, const QString& place, const std::vector<Shortage>& shortages)
{
    QStringList missing;
    for (const Shortage& shortage : shortages)
        missing << shortageText(shortage);
    if (tps.size() == 1)
        //: %1: a TP, %2: what is missing, with figures, %3: a place
        return LoadWords::tr("%1 alone lacks %2 on %3.").arg(tps.front(), joined(missing), place);
    QStringList named = tps.mid(0, mostNamed);
    if (tps.size() > mostNamed)
        named << LoadWords::tr("%n more", "TPs", static_cast<int>(tps.size() - mostNamed));
    //: %1: TPs, %2: what is missing, with figures, %3: a place
    return LoadWords::tr("%1 together lack %2 on %3.").arg(joined(named), joined(missing), place);
}

QString capacityText(const PlaceCapacity& has)
{
    QStringList parts;
    if (has.cpus)
        parts << LoadWords::tr("%n core(s)", "of a place", *has.cpus);
    if (has.memoryMiB)
        parts << LoadWords::tr("%1 memory", "of a place").arg(mebibytes(static_cast<double>(*has.memoryMiB)));
    if (has.gpus && *has.gpus > 0)
        parts << LoadWords::tr("%n GPU(s)", "of a place", *has.gpus);
    return parts.join(QStringLiteral(" · "));
}

std::vector<LoadLine> loadLines(const Load& load, const PlaceCapacity& has)
{
    if (load.instances == 0)
        return {};
    std::vector<LoadLine> lines{lineOf(Resource::Memory, static_cast<double>(load.memoryMiB),
                                       asDouble(has.memoryMiB), load.memoryUnlimited),
                                lineOf(Resource::Cpus, load.cpus, asDouble(has.cpus), load.cpusUnlimited)};
    if (load.gpus > 0)
        lines.push_back(lineOf(Resource::Gpus, load.gpus, asDouble(has.gpus), false));
    return lines;
}

QString resourceName(Resource resource)
{
    switch (resource) {
    case Resource::Gpus:
        return LoadWords::tr("GPUs");
    case Resource::Memory:
        return LoadWords::tr("Memory");
    case Resource::Cpus:
        return LoadWords::tr("Cores");
    }
    return {};
}

} // namespace pupitre
