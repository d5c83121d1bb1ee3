// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wizard for environments in the real window: every page, what is refused, what Back and a closed window
// keep, something that exists, and changing what is there.
#include "core/environments/draft/draftstore.h"
#include "core/services/textfile.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shelfwindow.h"
#include "ui/environments/wizard/importpane.h"
#include "ui/environments/wizard/packagespane.h"
#include "ui/environments/wizard/platformpage.h"
#include "ui/parts/decision.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

using namespace pupitre;

class EnvironmentWizardTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

    static QAbstractItemModel& wanted(const QWidget& wizard, const char* table)
    {
        return *wizard.findChild<QTableView*>(QLatin1String(table))->model();
    }
    static bool holds(const QAbstractItemModel& model, const QString& text)
    {
        return !model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchContains).isEmpty();
    }
    static std::vector<DraftEntry> onDisk(const QTemporaryDir& folder)
    {
        return readDrafts(folder.path().toStdString() + "/environment-drafts");
    }
    static void lookAt(QWidget& wizard, const QString& source)
    {
        wizard.findChild<QRadioButton*>(QStringLiteral("platform-exists"))->click();
        fillIn(wizard, "importSource", source);
        press(wizard, "importLook");
    }

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void makesOneThroughAllPages()
    {
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        QVERIFY(wizard != nullptr);
        QVERIFY(!goOn(*wizard, 1)); // without a name
        QVERIFY(onDisk(folder).empty());
        wizard->findChild<QRadioButton*>(QStringLiteral("platform-cpp"))->click();
        fillIn(*wizard, "environmentName", QStringLiteral("Signals"));
        QVERIFY(goOn(*wizard, 1));

        fillIn(*wizard, "packageSearch-system", QStringLiteral("Not one"));
        QVERIFY(!goOn(*wizard, 2)); // it is typed, and cannot be one
        fillIn(*wizard, "packageSearch-system", QStringLiteral("valgr"));
        press(*wizard->findChild<QWidget*>(QStringLiteral("packages-system")), "suggestAdd");
        QVERIFY(holds(wanted(*wizard, "packageTable-system"), QStringLiteral("valgrind")));
        fillIn(*wizard, "packageSearch-system", QStringLiteral("libfftw3-dev"));
        QVERIFY(goOn(*wizard, 2)); // and adds what is typed
        QVERIFY(holds(wanted(*wizard, "packageTable-system"), QStringLiteral("libfftw3-dev")));

        auto* disk = wizard->findChild<QDoubleSpinBox*>(QStringLiteral("disk-handIn"));
        disk->setValue(0.5);
        QVERIFY(!goOn(*wizard, 3));
        disk->setValue(4);
        wizard->findChild<QDoubleSpinBox*>(QStringLiteral("cpus-open"))->setValue(3);
        QVERIFY(goOn(*wizard, 4));

        fillIn(*wizard, "ports", QStringLiteral("web"));
        QVERIFY(!goOn(*wizard, 5));
        fillIn(*wizard, "ports", QStringLiteral("8080"));
        wizard->findChild<QCheckBox*>(QStringLiteral("toolJupyter"))->click();
        press(*wizard, "wizardBack");
        QCOMPARE(stepOf(*wizard), 3);
        QVERIFY(goOn(*wizard, 5));
        QTRY_COMPARE(shelf.cards().size(), 1);
        const Environment& made = *shelf.environments.entries().front().environment;
        QCOMPARE(made.name, std::string("Signals"));
        QCOMPARE(made.open.cpus.value_or(0), 3.0);
        QCOMPARE(made.handIn.workspaceMiB.value_or(0), 4096);
        QVERIFY(made.tools.contains(Tool::Jupyter) && made.ports == std::vector<int>{8080});
        QCOMPARE(std::ranges::count(made.systemPackages, "valgrind"), 1);
        QVERIFY(std::filesystem::exists(shelf.environments.entries().front().folder / "code" / "main.cpp"));
        QTRY_VERIFY(onDisk(folder).empty());

        press(*wizard, "wizardBack"); // it can still be changed
        fillIn(*wizard, "ports", QStringLiteral("8081"));
        QVERIFY(goOn(*wizard, 5));
        QTRY_COMPARE(shelf.environments.entries().front().environment->ports, std::vector<int>{8081});
        QTRY_VERIFY((press(*wizard, "wizardNext"), openDialog("environmentWizard") == nullptr));
        QCOMPARE(shelf.environments.entries().size(), 1u);
        QVERIFY(shelf.drafts().isEmpty());
    }

    void goesOnWhereItWasLeft()
    {
        QTemporaryDir folder;
        {
            ShelfWindow shelf(folder.path());
            QWidget* wizard = shelf.wizard();
            wizard->findChild<QRadioButton*>(QStringLiteral("platform-pytorch"))->click();
            fillIn(*wizard, "environmentName", QStringLiteral("Spirals"));
            QVERIFY(goOn(*wizard, 1));
            fillIn(*wizard, "packageSearch-system", QStringLiteral("graphviz"));
            QVERIFY(goOn(*wizard, 2));
        } // the window goes, and the program with it
        QCOMPARE(onDisk(folder).size(), 1u);
        ShelfWindow shelf(folder.path());
        QTRY_COMPARE(shelf.drafts().size(), 1);
        press(*shelf.drafts().front(), "draftContinue");
        QWidget* wizard = openDialog("environmentWizard");
        QVERIFY(wizard != nullptr);
        QCOMPARE(stepOf(*wizard), 2);
        press(*wizard, "wizardBack");
        QVERIFY(holds(wanted(*wizard, "packageTable-system"), QStringLiteral("graphviz")));
        press(*wizard, "wizardBack");
        QCOMPARE(wizard->findChild<QLineEdit*>(QStringLiteral("environmentName"))->text(),
                 QStringLiteral("Spirals"));
        press(*wizard, "wizardCancel");
        QTRY_VERIFY(openDialog("environmentWizard") == nullptr);
        QCOMPARE(shelf.drafts().size(), 1);

        press(*shelf.drafts().front(), "draftDiscard");
        QDialog* question = nullptr;
        QTRY_VERIFY((question = shelf.window().findChild<DecisionDialog*>()) != nullptr
                    && question->isVisible());
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(onDisk(folder).size(), 1u); // asked, and not done
        shelf.environments.drafts().discard(onDisk(folder).front().id);
        QTRY_VERIFY(shelf.drafts().isEmpty() && onDisk(folder).empty());
    }

    void takesOverWhatExists()
    {
        QTemporaryDir folder;
        writeForeignFolder(folder.path() + QStringLiteral("/theirs"));
        {
            ShelfWindow shelf(folder.path());
            QWidget* wizard = shelf.wizard();
            lookAt(*wizard, folder.path() + QStringLiteral("/theirs"));
            const QAbstractItemModel& remarks = wanted(*wizard, "importRemarks");
            QTRY_VERIFY(remarks.rowCount() > 0);
            for (const char* forbidden :
                 {"mounts", "initializeCommand", "runArgs", "privileged", "capAdd", "securityOpt"}) {
                const auto rows = remarks.match(remarks.index(0, 0), Qt::DisplayRole,
                                                QLatin1String(forbidden), 1, Qt::MatchContains);
                QVERIFY2(!rows.isEmpty(), forbidden);
                QCOMPARE(rows.front().siblingAtColumn(1).data().toString(), QStringLiteral("left out"));
            }
            QCOMPARE(wizard->findChild<QLineEdit*>(QStringLiteral("environmentName"))->text(),
                     QString::fromUtf8("Images médicales"));
            QVERIFY(goOn(*wizard, 4));
        }
        ShelfWindow shelf(folder.path()); // its files are looked at again
        QTRY_COMPARE(shelf.drafts().size(), 1);
        press(*shelf.drafts().front(), "draftContinue");
        QWidget* wizard = openDialog("environmentWizard");
        QCOMPARE(stepOf(*wizard), 4);
        QVERIFY(goOn(*wizard, 5));
        QTRY_COMPARE(shelf.environments.entries().size(), 1u);
        const ShelfEntry& made = shelf.environments.entries().front();
        QVERIFY(std::filesystem::exists(made.folder / "code" / "main.py"));
        QCOMPARE(made.environment->image, std::string("mcr.microsoft.com/devcontainers/python:3.11"));
        QCOMPARE(made.environment->ports, std::vector<int>{6006});
    }

    void saysWhatCannotBeLookedAt()
    {
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        fillIn(*wizard, "environmentName", QStringLiteral("TP"));
        lookAt(*wizard, QString());
        QVERIFY(!goOn(*wizard, 1));
        lookAt(*wizard, folder.path()); // with nothing in it that says what it is
        const auto* pane = wizard->findChild<ImportPane*>();
        QTRY_VERIFY(!pane->isLooking());
        QVERIFY(!goOn(*wizard, 1));
        lookAt(*wizard, QStringLiteral("python:3.11"));
        QTRY_VERIFY(!pane->isLooking() && !pane->isAhead());
        QVERIFY(goOn(*wizard, 1));
    }

    void stopsASlowGit()
    {
        QTcpServer silent; // it is connected to, and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        lookAt(*wizard, QStringLiteral("https://127.0.0.1:%1/ada/tp.git").arg(silent.serverPort()));
        QTRY_VERIFY(silent.hasPendingConnections());
        auto* stop = wizard->findChild<QPushButton*>(QStringLiteral("importStop"));
        QVERIFY(stop->isVisible());
        QVERIFY(!goOn(*wizard, 1));
        QVERIFY(stop->isVisible()); // still the same one
        stop->click();
        QVERIFY(!stop->isVisible());
        const auto* connection = silent.nextPendingConnection();
        QTRY_VERIFY(connection->state() == QAbstractSocket::UnconnectedState); // git is gone
    }

    void takesOverWhatIsDropped()
    {
        QTemporaryDir folder;
        writeForeignFolder(folder.path() + QStringLiteral("/theirs"));
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        auto* page = wizard->findChild<PlatformPage*>();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(folder.path() + QStringLiteral("/theirs"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &drop);
        QTRY_VERIFY(wanted(*wizard, "importRemarks").rowCount() > 0);
        wizard->findChild<QRadioButton*>(QStringLiteral("platform-java"))->click(); // and thinks better of it
        QVERIFY(goOn(*wizard, 1));
        QVERIFY(holds(wanted(*wizard, "packageTable-system"), QStringLiteral("maven")));
    }

    void addsBelowSomebodysContainerfile()
    {
        QTemporaryDir folder;
        const std::filesystem::path theirs = folder.path().toStdString() + "/theirs";
        std::filesystem::create_directory(theirs);
        QVERIFY(writeTextFile(theirs / "Containerfile", "FROM debian:12\nRUN true\n").has_value());
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        lookAt(*wizard, QString::fromStdString(theirs.string()));
        const auto* pane = wizard->findChild<ImportPane*>();
        QTRY_VERIFY(!pane->isLooking() && !pane->isAhead());
        fillIn(*wizard, "environmentName", QStringLiteral("Theirs"));
        QVERIFY(goOn(*wizard, 1));
        QVERIFY(wizard->findChild<QLabel*>(QStringLiteral("packagesNote"))->isVisible());
        QVERIFY(!wizard->findChild<QWidget*>(QStringLiteral("packagesPython"))->isVisible());
        fillIn(*wizard, "packageSearch-system", QStringLiteral("gdb"));
        QVERIFY(goOn(*wizard, 5));
        QTRY_COMPARE(shelf.environments.entries().size(), 1u);
        const std::string text = shelf.environments.entries().front().environment->containerfile;
        QVERIFY(text.starts_with("FROM debian:12\nRUN true\n"));
        QVERIFY(text.find(" gdb") != std::string::npos);
    }

    void fixesTheVersionOfABuild()
    {
        RecordedPackages recorded;
        recorded.add({{PackageKind::System, "valgrind", "1:3.19.0-1"}});
        PackagesPane pane(PackageKind::System, recorded, nullptr);
        pane.show(Platform::Cpp, {"gdb", "g++"});
        pane.QWidget::show();
        press(pane, "suggestPin");
        QCOMPARE(pane.lines().back(), std::string("valgrind=1:3.19.0-1"));
        auto* table = pane.findChild<QTableView*>(QStringLiteral("packageTable-system"));
        table->selectRow(2);
        press(pane, "packagePin"); // the newest again
        QCOMPARE(pane.lines().back(), std::string("valgrind"));
        table->selectRow(2);
        press(pane, "packagePin");
        QCOMPARE(pane.lines().back(), std::string("valgrind=1:3.19.0-1"));
        table->selectRow(0);
        press(pane, "packageRemove");
        QCOMPARE(pane.lines(), (std::vector<std::string>{"g++", "valgrind=1:3.19.0-1"}));
    }

    void isDrivenByTheKeyboard()
    {
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QWidget* wizard = shelf.wizard();
        QTRY_VERIFY(wizard->isActiveWindow());
        fillIn(*wizard, "environmentName", QStringLiteral("TP"));
        for (int step = 0; step < 6; ++step) {
            QVERIFY(goOn(*wizard, step));
            if (step == 5)
                QTRY_COMPARE(shelf.cards().size(), 1);
            const QStringList faults = tabFaultsOf(*wizard);
            QVERIFY2(faults.isEmpty(), qPrintable(QString::number(step) + faults.join(QLatin1Char('\n'))));
            if (step != 1)
                continue;
            auto* search = wizard->findChild<QLineEdit*>(QStringLiteral("packageSearch-system"));
            search->setFocus();
            QTest::keyClicks(search, QStringLiteral("graphviz"));
            QTest::keyClick(search, Qt::Key_Return); // adds, and does not go on
            QCOMPARE(stepOf(*wizard), 1);
            QVERIFY(holds(wanted(*wizard, "packageTable-system"), QStringLiteral("graphviz")));
        }
    }

    void changesWhatIsThere()
    {
        QTemporaryDir folder;
        ShelfWindow shelf(folder.path());
        QVERIFY(shelf.make("python", QStringLiteral("Leaves")));
        QTRY_COMPARE(shelf.cards().size(), 1);
        const auto code = shelf.environments.entries().front().folder / "code" / "main.py";
        QVERIFY(writeTextFile(code, "mine").has_value());
        press(*shelf.cards().front(), "environmentEdit");
        QWidget* wizard = openDialog("environmentWizard");
        QVERIFY(wizard != nullptr);
        fillIn(*wizard, "environmentName", QStringLiteral("Leaves 2"));
        QVERIFY(goOn(*wizard, 1));
        wizard->close();
        QTRY_COMPARE(shelf.drafts().size(), 1);
        QCOMPARE(shelf.environments.entries().front().environment->name, std::string("Leaves"));
        QTRY_VERIFY(openDialog("environmentWizard") == nullptr);
        press(*shelf.cards().front(), "environmentEdit"); // goes on with what was left
        wizard = openDialog("environmentWizard");
        QCOMPARE(stepOf(*wizard), 1);
        QVERIFY(goOn(*wizard, 5));
        QTRY_COMPARE(shelf.environments.entries().front().environment->name, std::string("Leaves 2"));
        QCOMPARE(shelf.environments.entries().size(), 1u);
        QCOMPARE(readTextFile(code, 100).value(), std::string("mine"));
        QTRY_VERIFY(shelf.drafts().isEmpty());
    }
};

PUPITRE_QTEST(EnvironmentWizardTest)
#include "environmentwizard.moc"
