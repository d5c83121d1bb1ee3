// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See pictures.h.
#include "tests/ui/pictures.h"

#include "tests/ui/judge.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace pupitre
{

Pictures::Pictures() : m_look(*qApp, ColourScheme::Light) {}

void Pictures::addRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("en light") << QStringLiteral("en") << false;
    QTest::newRow("fr light") << QStringLiteral("fr") << false;
    QTest::newRow("en dark") << QStringLiteral("en") << true;
    QTest::newRow("fr dark") << QStringLiteral("fr") << true;
}

void Pictures::use(const QString& language, bool dark)
{
    m_language.use(language);
    m_look.setScheme(dark ? ColourScheme::Dark : ColourScheme::Light);
    m_suffix =
        QLatin1Char('-') + language + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
}

void Pictures::take(QWidget& shown, const QString& name) const
{
    QCoreApplication::processEvents();
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/shots");
    QDir().mkpath(folder);
    QStringList faults; // of the page at rest: a change just shown may be laid out a moment later
    static_cast<void>(QTest::qWaitFor(
        [&] {
            faults = faultsOf(shown);
            return faults.isEmpty();
        },
        2000));
    QVERIFY(shown.grab().save(folder + QLatin1Char('/') + name + m_suffix));
    QVERIFY2(faults.isEmpty(),
             qPrintable(name + m_suffix + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

void Pictures::takeBoth(QWidget& window, const QString& name) const
{
    window.resize(1280, 800);
    take(window, name);
    window.resize(960, 600);
    take(window, name + QStringLiteral("-small"));
}

} // namespace pupitre
