// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursesearch.h.
#include "core/services/classroom/coursesearch.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace pupitre
{

namespace
{

/// Lower case, without accents.
QString folded(const std::string& text)
{
    QString plain;
    for (const QChar c : QString::fromStdString(text).normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

bool hasEvery(const QStringList& words, const QString& text)
{
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

} // namespace

std::optional<CourseCard> narrowedTo(const std::string& words, const CourseCard& card,
                                     const std::string& placeName)
{
    const QStringList wanted = folded(words).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString ofCourse = folded(card.course.title + '\n' + placeName + '\n');
    if (hasEvery(wanted, ofCourse))
        return card;
    CourseCard narrowed = card;
    std::erase_if(narrowed.course.tps, [&](const Tp& tp) {
        return !hasEvery(wanted, ofCourse + folded(tp.title + '\n' + tp.room));
    });
    if (narrowed.course.tps.empty())
        return std::nullopt;
    return narrowed;
}

} // namespace pupitre
