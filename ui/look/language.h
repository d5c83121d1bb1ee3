// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the interface: our translations and Qt's own, and the locale of dates and numbers.
#pragma once

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

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace pupitre
