// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the interface: our translations and Qt's own, and the locale of dates and numbers.
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace pupitre
{

class Language final
{
public:
    /// "fr", "en", or empty for the system's. Every widget gets a LanguageChange event.
    void use(const QString& language);
    /// What `use` would take for the system: "fr" or "en".
    [[nodiscard]] static QString ofSystem();
    /// The one that is used: "fr" or "en".
    [[nodiscard]] static QString ofWindow();

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

/// Words and figures in a language that need not be the window's: for texts to somebody else.
class WordsOf final
{
public:
    explicit WordsOf(const QString& language); // "fr", "en"

    /// Of a text marked with QT_TRANSLATE_NOOP.
    [[nodiscard]] QString operator()(const char* context, const char* source) const;
    /// The person's own formats where it is the window's language.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    QTranslator m_words;
    QLocale m_locale;
};

} // namespace pupitre
