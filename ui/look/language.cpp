// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See language.h. English has a file too: without it "%n student(s)" would be shown as it is written.
#include "ui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace pupitre
{

QString Language::ofSystem()
{
    return QLocale::system().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
}

QString Language::ofWindow()
{
    return QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
}

void Language::use(const QString& language)
{
    const QString name = language.isEmpty() ? ofSystem() : language;
    // The system's locale keeps its own country and formats; only another language brings its own.
    QLocale::setDefault(name == ofSystem() && QLocale::system().language() != QLocale::C
                            ? QLocale::system()
                            : QLocale(name == QLatin1String("fr") ? QLocale::French : QLocale::English));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/pupitre_") + name))
        QCoreApplication::installTranslator(&m_ours);
}

WordsOf::WordsOf(const QString& language)
{
    const QLocale theirs(language);
    if (QLocale().language() != theirs.language())
        m_locale = theirs;
    static_cast<void>(m_words.load(QStringLiteral(":/i18n/pupitre_") + language)); // without: English
}

QString WordsOf::operator()(const char* context, const char* source) const
{
    const QString words = m_words.translate(context, source);
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

} // namespace pupitre
