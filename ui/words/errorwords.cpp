// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which sentences belong to which kind; the sentences themselves are in six files by subject, so that each
// can be read as a page.
#include "ui/words/errorwords.h"

#include "ui/words/errorsentences.h"

namespace pupitre
{

ErrorWords wordsFor(const Error& error)
{
    if (auto words = toolErrorWords(error))
        return *words;
    if (auto words = placeErrorWords(error))
        return *words;
    if (auto words = capacityErrorWords(error))
        return *words;
    if (auto words = requestErrorWords(error))
        return *words;
    if (auto words = refusalWords(error))
        return *words;
    return fileErrorWords(error).value_or(ErrorWords());
}

QString sentence(const Error& error)
{
    const ErrorWords words = wordsFor(error);
    QString text = words.what;
    for (const QString& part : {words.meaning, words.todo})
        if (!part.isEmpty())
            text += QLatin1Char(' ') + part;
    return text;
}

const std::vector<ErrorKind>& allErrorKinds()
{
    static const std::vector<ErrorKind> kinds = [] {
        std::vector<ErrorKind> all;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::SystemCallFailed); ++kind)
            all.push_back(static_cast<ErrorKind>(kind));
        return all;
    }();
    return kinds;
}

} // namespace pupitre
