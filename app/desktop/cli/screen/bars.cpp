// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See bars.h.
#include "app/desktop/cli/screen/bars.h"

#include <algorithm>
#include <cmath>

namespace pupitre
{

InkedText barOf(std::optional<double> part, int cells, Ink ink, TextSigns signs)
{
    if (!part)
        return {{QStringLiteral("–"), Ink::Faint}};
    const double filled = std::clamp(*part, 0.0, 1.0) * cells;
    const bool blocks = signs == TextSigns::Blocks;
    QString bar(static_cast<int>(blocks ? std::floor(filled) : std::round(filled)),
                blocks ? QChar(u'█') : QChar(u'#'));
    static const QString eighths = QStringLiteral(" ▏▎▍▌▋▊▉"); // of a cell
    if (const int rest = static_cast<int>((filled - std::floor(filled)) * 8); blocks && rest > 0)
        bar += eighths[rest];
    const int left = cells - static_cast<int>(bar.size());
    return {{bar, ink}, {QString(left, blocks ? QChar(u'·') : QChar(u'.')), Ink::Faint}};
}

QString sparkOf(const std::vector<float>& values, TextSigns signs)
{
    static const QString blocks = QStringLiteral("▁▂▃▄▅▆▇█");
    static const QString ascii = QStringLiteral("_.-=+*%#");
    const QString& steps = signs == TextSigns::Blocks ? blocks : ascii;
    QString spark;
    for (const float value : values) {
        const bool known = value >= 0; // not of NaN
        const float step = std::round(std::min(1.0F, value) * static_cast<float>(steps.size() - 1));
        spark += known ? steps[static_cast<int>(step)] : QChar(u' ');
    }
    return spark;
}

} // namespace pupitre
