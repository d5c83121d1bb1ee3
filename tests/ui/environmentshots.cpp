// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page of the wizard for environments, and of what was left unfinished.
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shelfwindow.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace pupitre;

class EnvironmentShots final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void takesEveryPage_data() { Pictures::addRows(); }
    void takesEveryPage()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        QVERIFY(wizard != nullptr);
        wizard->findChild<QRadioButton*>(QStringLiteral("platform-pytorch"))->click();
        fillIn(*wizard, "environmentName", QString::fromUtf8("Deux spirales"));
        int step = 0;
        for (const char* name : {"environment-platform", "environment-packages", "environment-hardware",
                                 "environment-files", "environment-tools"}) {
            m_pictures.takeBoth(*wizard, QLatin1String(name));
            QVERIFY(goOn(*wizard, ++step));
        }
        QTRY_COMPARE(shelf.cards().size(), 1);
        m_pictures.takeBoth(*wizard, QStringLiteral("environment-build"));
        wizard->close();
    }

    void takesWhatIsRefused_data() { Pictures::addRows(); }
    void takesWhatIsRefused()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        QTemporaryDir folder;
        const QString theirs = folder.path() + QStringLiteral("/images-medicales");
        writeForeignFolder(theirs);
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        press(*wizard, "wizardNext");
        m_pictures.takeBoth(*wizard, QStringLiteral("environment-nameless"));
        wizard->findChild<QRadioButton*>(QStringLiteral("platform-exists"))->click();
        QDir::setCurrent(folder.path()); // so that pictures show no path of the moment
        fillIn(*wizard, "importSource", QStringLiteral("images-medicales"));
        press(*wizard, "importLook");
        const auto* remarks = wizard->findChild<QTableView*>(QStringLiteral("importRemarks"));
        QTRY_VERIFY(remarks->model()->rowCount() > 0);
        m_pictures.takeBoth(*wizard, QStringLiteral("environment-import"));
        QVERIFY(goOn(*wizard, 1));
        fillIn(*wizard, "packageSearch-system", QStringLiteral("Not a package!"));
        press(*wizard, "wizardNext");
        m_pictures.takeBoth(*wizard, QStringLiteral("environment-package-refused"));
        wizard->close();
        QTRY_COMPARE(shelf.drafts().size(), 1);
        QVERIFY(shelf.make("cpp", QString::fromUtf8("Lissage de températures")));
        m_pictures.takeBoth(shelf.window(), QStringLiteral("environments-draft"));
    }
};

PUPITRE_QTEST(EnvironmentShots)
#include "environmentshots.moc"
