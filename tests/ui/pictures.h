// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of windows in both languages and both schemes, for people to look at; each is judged by what a
// machine can judge (judge.h).
#pragma once

#include "ui/look/language.h"
#include "ui/look/look.h"

#include <QString>

namespace pupitre
{

class Pictures final
{
public:
    Pictures();

    /// Rows of a test that QFETCHes "language" and "dark".
    static void addRows();
    void use(const QString& language, bool dark);

    /// Into shots/<name>-<language>-<scheme>.png beside the test; fails the test on any fault.
    void take(QWidget& shown, const QString& name) const;
    /// At 1280×800 and, with "-small", at 960×600.
    void takeBoth(QWidget& window, const QString& name) const;

private:
    Language m_language;
    Look m_look;
    QString m_suffix;
};

} // namespace pupitre
