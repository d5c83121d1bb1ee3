// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadhistory.h.
#include "ui/tp/seats/loadhistory.h"

#include "ui/charts/sparkline.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr float notKnown = -1;

void append(std::vector<float>& values, float value)
{
    if (values.size() >= sparkPoints)
        values.erase(values.begin(), values.end() - (sparkPoints - 1));
    values.push_back(value);
}

float shownPart(const std::optional<int>& full, float amount)
{
    return full ? static_cast<float>(*full) / 100 : amount;
}
} // namespace

void add(LoadHistory& history, const ShownLoad& load)
{
    append(history.cpu, shownPart(load.cpuFull, static_cast<float>(load.cpuTenths)));
    append(history.memory, shownPart(load.memoryFull, static_cast<float>(load.memoryMegabytes)));
    if (load.gpuFull || !history.gpu.empty())
        append(history.gpu, shownPart(load.gpuFull, notKnown));
}

std::vector<float> partsOf(const std::vector<float>& values, bool limited, float least)
{
    if (limited || values.empty())
        return values;
    const float most = std::max(least, *std::max_element(values.begin(), values.end()));
    std::vector<float> parts;
    parts.reserve(values.size());
    for (const float value : values)
        parts.push_back(value < 0 ? notKnown : value / most);
    return parts;
}

} // namespace pupitre
