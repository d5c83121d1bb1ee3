// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours that can be read, a style sheet without unknown names, icons and typefaces that are really there,
// and every part drawn in both themes and both languages (build/…/shots).
#include "ui/look/look.h"
#include "tests/ui/look/gallery.h"
#include "tests/ui/look/reading.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/sheet.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QLayout>
#include <QTest>

#include <cmath>

using namespace pupitre;

namespace
{
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

struct Need {
    const char* what;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
    double least;
};
} // namespace

class LookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_look.setScheme(ColourScheme::Light); }
    void textCanBeReadOnEveryGround();
    void statesCanBeReadAndSeen();
    void controlsCanBeSeen();
    void sheetNamesOnlyKnownTokens();
    void everyIconIsThereAndTakesItsColour();
    void digitsHaveOneWidth();
    void themeIsOneSwitch();
    void everyControlHasAName();
    void partsAreDrawn_data();
    void partsAreDrawn();

private:
    Look m_look{*static_cast<QApplication*>(QCoreApplication::instance()), ColourScheme::Light};
    Language m_language;
};

void LookTest::textCanBeReadOnEveryGround()
{
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (auto ground :
             {&Tokens::page, &Tokens::surface, &Tokens::sunken, &Tokens::hover, &Tokens::selected}) {
            for (auto ink : {&Tokens::text, &Tokens::text2, &Tokens::text3, &Tokens::link})
                QVERIFY2(contrast(t->*ink, t->*ground) >= 4.5,
                         qPrintable((t->*ink).name() + QStringLiteral(" on ") + (t->*ground).name()));
        }
        QVERIFY(contrast(t->onAccent, t->accent) >= 4.5);
        QVERIFY(contrast(t->onAccent, t->accentHover) >= 4.5);
        QVERIFY(contrast(t->onAccent, t->accentPress) >= 4.5);
        QVERIFY(contrast(t->railText, t->rail) >= 4.5);
        QVERIFY(contrast(t->railMuted, t->rail) >= 4.5);
        QVERIFY(contrast(t->railSelText, t->railSel) >= 4.5);
        QVERIFY(contrast(t->text2, t->raised) >= 4.5);
    }
}

void LookTest::statesCanBeReadAndSeen()
{
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (const Tone tone : {Tone::Idle, Tone::Ok, Tone::Warn, Tone::Fail, Tone::Info}) {
            const ToneColours colours = coloursOf(tone, *t);
            for (const QColor& ground : {colours.tint, t->surface, t->page, t->selected})
                QVERIFY(contrast(colours.word, ground) >= 4.5);
            QVERIFY(contrast(colours.mark, t->surface) >= 3);
            QVERIFY(contrast(t->text, colours.tint) >= 4.5);
            QVERIFY(contrast(t->text2, colours.tint) >= 4.5);
        }
    }
}

void LookTest::controlsCanBeSeen()
{
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (auto edge : {&Tokens::lineStrong, &Tokens::accent, &Tokens::focus}) {
            QVERIFY(contrast(t->*edge, t->surface) >= 3);
            QVERIFY(contrast(t->*edge, t->page) >= 3);
        }
        QVERIFY(contrast(t->railMark, t->rail) >= 3);
    }
}

void LookTest::sheetNamesOnlyKnownTokens()
{
    const QString sheet = styleSheetOf(lightTokens(), QStringLiteral("light"));
    QVERIFY(sheet.size() > 1000);
    QCOMPARE(unknownTokensIn(sheet), QStringList());
    for (const char* image : {"check", "minus", "chevron-down", "chevron-up"}) {
        QVERIFY(QFile::exists(QStringLiteral(":/style/light-%1.svg").arg(QLatin1String(image))));
        QVERIFY(QFile::exists(QStringLiteral(":/style/dark-%1.svg").arg(QLatin1String(image))));
    }
}

void LookTest::everyIconIsThereAndTakesItsColour()
{
    const int files = static_cast<int>(QDir(QStringLiteral(":/icons")).entryList().size());
    QVERIFY(files > 40);
    for (int i = 0; i < files; ++i) {
        const auto meaning = static_cast<Icon>(i);
        const QString path = QStringLiteral(":/icons/%1.svg").arg(QLatin1String(iconName(meaning)));
        QVERIFY2(QFile::exists(path), qPrintable(path));
        const QImage drawn = iconPixmap(meaning, Qt::red, 32, 1).toImage();
        bool red = false;
        for (int y = 0; y < drawn.height() && !red; ++y) {
            for (int x = 0; x < drawn.width() && !red; ++x)
                red = drawn.pixelColor(x, y).alpha() > 200 && drawn.pixelColor(x, y).red() > 200;
        }
        QVERIFY2(red, qPrintable(path));
    }
}

void LookTest::digitsHaveOneWidth()
{
    if (QFontInfo(sans(13)).family() != QLatin1String("Pupitre Sans"))
        QSKIP("built without fonts-inter");
    for (const auto& font : {sans(13), sans(32, QFont::DemiBold), mono(12)}) {
        const QFontMetricsF metrics(font);
        for (const QChar digit : QStringLiteral("0123456789"))
            QVERIFY(qAbs(metrics.horizontalAdvance(digit) - metrics.horizontalAdvance(QLatin1Char('0')))
                    < 0.1);
    }
}

void LookTest::themeIsOneSwitch()
{
    QCOMPARE(tokens().page, lightTokens().page);
    const QIcon themed = icon(Icon::Done);
    const QImage before = themed.pixmap(16).toImage();
    m_look.setScheme(ColourScheme::Dark);
    QCOMPARE(tokens().page, darkTokens().page);
    QVERIFY(themed.pixmap(16).toImage() != before); // without being made again
}

void LookTest::everyControlHasAName()
{
    m_language.use(QStringLiteral("en"));
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    QCOMPARE(namelessControlsIn(gallery), QStringList());
}

void LookTest::partsAreDrawn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scheme");
    for (const char* language : {"fr", "en"}) {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark})
            QTest::addRow("%s-%s", language, scheme == ColourScheme::Light ? "light" : "dark")
                << QString::fromLatin1(language) << static_cast<int>(scheme);
    }
}

void LookTest::partsAreDrawn()
{
    QFETCH(QString, language);
    QFETCH(int, scheme);
    m_language.use(language);
    m_look.setScheme(static_cast<ColourScheme>(scheme));
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    gallery.resize(1280, gallery.layout()->heightForWidth(1280) > 0 ? gallery.layout()->heightForWidth(1280)
                                                                    : gallery.sizeHint().height());
    QDir().mkpath(QStringLiteral("shots"));
    const QString file = QStringLiteral("shots/parts-%1.png").arg(QLatin1String(QTest::currentDataTag()));
    const QPixmap drawn = gallery.grab();
    QVERIFY(drawn.save(file));
    QCOMPARE(drawn.toImage().pixelColor(2, 2), tokens().page);
    m_language.use(QStringLiteral("en"));
}

QTEST_MAIN(LookTest)
#include "looktest.moc"
