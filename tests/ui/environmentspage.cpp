// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the environments in the real window: the first one, its folder, a copy, the dialogs, removing.
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shelfwindow.h"
#include "ui/parts/decision.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace pupitre;

class EnvironmentsPageTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void makesCopiesAndRemoves()
    {
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QVERIFY(shelf.connected);
        QVERIFY(shelf.cards().isEmpty());
        QVERIFY(shelf.make("cpp", QStringLiteral("Signals in C++")));
        QTRY_COMPARE(shelf.cards().size(), 1);
        const ShelfEntry& made = shelf.environments.entries().front();
        QCOMPARE(made.environment->name, std::string("Signals in C++"));
        QVERIFY(std::filesystem::exists(made.folder / "code" / "main.cpp"));
        QVERIFY(shelf.drafts().isEmpty()); // it is finished
        shelf.cards().front()->findChild<QAction*>(QStringLiteral("environmentDuplicate"))->trigger();
        QTRY_COMPARE(shelf.cards().size(), 2);
        shelf.cards().front()->findChild<QAction*>(QStringLiteral("environmentRemove"))->trigger();
        QDialog* question = nullptr;
        QTRY_VERIFY((question = shelf.window().findChild<DecisionDialog*>()) != nullptr
                    && question->isVisible());
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(shelf.environments.entries().size(), 2u); // asked, and not done
    }

    void namesWhatCannotBeRead()
    {
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QDir().mkpath(folder.path() + QStringLiteral("/shelf/broken"));
        shelf.environments.reload();
        QTRY_COMPARE(shelf.cards().size(), 1);
        QVERIFY(
            !shelf.cards().front()->findChild<QPushButton*>(QStringLiteral("environmentBuild"))->isEnabled());
    }

    void lookRight_data() { Pictures::addRows(); }
    void lookRight()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        m_pictures.takeBoth(shelf.window(), QStringLiteral("environments-none"));
        for (const auto& [platform, name] :
             {std::pair{"python", "Reconnaissance de feuilles"}, std::pair{"pytorch", "Deux spirales"},
              std::pair{"cpp", "Lissage de températures"}, std::pair{"java", "Lissage en Java"}}) {
            const auto before = shelf.cards().size();
            QVERIFY(shelf.make(platform, QString::fromUtf8(name)));
            QTRY_COMPARE(shelf.cards().size(), before + 1);
        }
        m_pictures.takeBoth(shelf.window(), QStringLiteral("environments-four"));
        press(*shelf.cards().front(), "environmentBuild");
        QWidget* build = openDialog("buildDialog");
        QVERIFY(build != nullptr);
        m_pictures.take(*build, QStringLiteral("environments-build"));
        press(*build, "buildClose");
    }
};

PUPITRE_QTEST(EnvironmentsPageTest)
#include "environmentspage.moc"
