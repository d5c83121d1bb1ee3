// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See instanceloadwords.h.
#include "ui/tp/seats/instanceloadwords.h"

#include "ui/words/statewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pupitre
{

namespace
{
struct InstanceLoadWords {
    Q_DECLARE_TR_FUNCTIONS(InstanceLoadWords)
};

constexpr std::int64_t megabyte = 1'000'000;
constexpr std::int64_t gigabyte = 1'000 * megabyte;

/// Whole megabytes, tenths of a gigabyte; an instance that rests takes less than one.
QString memoryText(std::int64_t bytes)
{
    if (bytes >= gigabyte)
        return shownBytes(static_cast<std::uint64_t>(bytes));
    const std::int64_t shown = std::max(megabyte, bytes / megabyte * megabyte);
    const QString text = QLocale().formattedDataSize(shown, 0, QLocale::DataSizeSIFormat);
    return bytes < megabyte ? QStringLiteral("<\u00a0") + text : text;
}

QString coresText(int thousandths)
{
    const int tenths = (thousandths + 50) / 100;
    return QLocale().toString(tenths / 10.0, 'f', tenths % 10 == 0 && tenths >= 100 ? 0 : 1);
}

QString limitText(int thousandths)
{
    return QLocale().toString(thousandths / 1000.0, 'g', 4);
}

int percent(std::int64_t part, std::int64_t whole)
{
    return whole <= 0 ? 100 : static_cast<int>(std::clamp<std::int64_t>(part * 100 / whole, 0, 100));
}
} // namespace

ShownLoad shownLoad(const std::optional<InstanceLoad>& load)
{
    ShownLoad shown;
    if (!load)
        return shown;
    shown.memoryMegabytes = load->memoryBytes / megabyte;
    shown.memory = shown.memoryOf = memoryText(load->memoryBytes);
    if (load->memoryLimitBytes) {
        shown.memoryFull = percent(load->memoryBytes, *load->memoryLimitBytes);
        //: memory in use, of what there is: "640 MB of 4 GB"
        shown.memoryOf =
            InstanceLoadWords::tr("%1 of %2").arg(shown.memory, memoryText(*load->memoryLimitBytes));
    }
    if (load->cpu) {
        shown.cpuTenths = (*load->cpu + 50) / 100;
        shown.cpu = shown.cpuOf = coresText(*load->cpu);
        if (load->cpuLimit) {
            shown.cpuFull = percent(*load->cpu, *load->cpuLimit);
            shown.cpuOf = InstanceLoadWords::tr("%1 of %2").arg(shown.cpu, limitText(*load->cpuLimit));
        }
    }
    shown.sentence =
        shown.cpu.isEmpty()
            ? InstanceLoadWords::tr("memory %1").arg(shown.memoryOf)
            //: %1: cores, "1.2 of 2"; %2: "640 MB of 4 GB"
            : InstanceLoadWords::tr("processor cores %1, memory %2").arg(shown.cpuOf, shown.memoryOf);
    return shown;
}

} // namespace pupitre
