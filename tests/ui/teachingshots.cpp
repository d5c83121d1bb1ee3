// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page of the teacher, in both languages and both schemes, for people to look at; and what
// a machine can judge of them: judge.h.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/handinsscene.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "tests/ui/timetablescene.h"
#include "tests/ui/wizardfill.h"
#include "ui/courses/wizard/accesspage.h"
#include "ui/courses/wizard/whenpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace pupitre;
using namespace std::chrono_literals;

class TeachingShots final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Pictures> m_pictures;

    /// No page waits any more to show many changes as one.
    static bool isSettled(const QWidget& window)
    {
        const auto timers = window.findChildren<QTimer*>();
        return std::none_of(timers.begin(), timers.end(),
                            [](const QTimer* timer) { return timer->isSingleShot() && timer->isActive(); });
    }

    void shoot(QWidget& widget, const QString& name) { m_pictures->take(widget, name); }

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void takes_data() { Pictures::addRows(); }

    void takes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        takesToday();
        takesTp();
        takesTabs();
        takesWizard();
        takesLater();
        takesHardNames();
        takesPlaces();
    }

private:
    void takesToday()
    {
        Json scene = openScene(31, -9min);
        Course running = sceneCourse(28, presentTime() - 6 * 24h);
        running.id = *CourseId::parse("vision");
        running.title = "Computer vision";
        running.tps[0].title = "TP 2";
        scene["courses"].push_back(toJson(running));
        TeachingBench bench(scene);
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        auto* title = teaching.window().findChild<QLabel*>(QStringLiteral("heroTitle"));
        QTRY_VERIFY(title != nullptr && !title->text().isEmpty());
        QTRY_VERIFY(bench.classroom.status(bench.tp()) != nullptr);
        QTRY_VERIFY(isSettled(teaching.window()));
        shoot(teaching.window(), QStringLiteral("today"));
        teaching.window().resize(960, 600);
        shoot(teaching.window(), QStringLiteral("today-small"));
        teaching.window().resize(1280, 800);
        teaching.window().showSection(Section::Courses);
        QCoreApplication::processEvents();
        shoot(teaching.window(), QStringLiteral("courses"));
        teaching.window().findChild<QPushButton*>(QStringLiteral("courseStudents"))->click();
        QTRY_VERIFY(openDialog("studentsDialog") != nullptr);
        openDialog("studentsDialog")
            ->findChild<QPlainTextEdit*>()
            ->setPlainText(QStringLiteral("login;prénom;nom;e-mail\ns02;Student;02;s02@example.org\n"
                                          "s03;;;\nada;Ada;Exemple;ada@example.org\nada;Ada;Encore;\n"));
        shoot(*openDialog("studentsDialog"), QStringLiteral("students"));
        openDialog("studentsDialog")->close();
        TeachingBench nothing(Json::object());
        TeachingWindow empty(nothing);
        empty.window().show();
        shoot(empty.window(), QStringLiteral("today-empty"));
    }

    void takesTp()
    {
        Json scene = openScene(31, 100min);
        scene["courses"][0]["tps"][0]["codeVersion"] = "v1";
        for (const char* path : {"data/points.csv", "lib/util.py", "main.py"})
            scene["trees"]["code/tp3@v1"].push_back(
                {{"path", path}, {"sha256", std::string(64, 'a')}, {"size", 9}});
        TeachingBench bench(scene);
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.courses().openTp(bench.tp());
        teaching.window().showSection(Section::Courses);
        auto* wall = teaching.window().findChild<QListView*>(QStringLiteral("seatWall"));
        QTRY_COMPARE(wall->model()->rowCount(), 31);
        QTRY_VERIFY(bench.classroom.status(bench.tp()) != nullptr);
        for (const int row : {7, 14})
            wall->selectionModel()->select(wall->model()->index(row, 0), QItemSelectionModel::Select);
        shoot(teaching.window(), QStringLiteral("tp-wall"));
        teaching.window().resize(960, 600);
        shoot(teaching.window(), QStringLiteral("tp-wall-small"));
        teaching.window().resize(1280, 800);
        teaching.window().findChild<QPushButton*>(QStringLiteral("seatExtend"))->click();
        QTRY_VERIFY(openDialog("extendDialog") != nullptr);
        shoot(*openDialog("extendDialog"), QStringLiteral("extend"));
        openDialog("extendDialog")->close();
        teaching.window().findChild<QAction*>(QStringLiteral("seatMessage"))->trigger();
        QTRY_VERIFY(openDialog("messageDialog") != nullptr);
        openDialog("messageDialog")
            ->findChild<QPlainTextEdit*>()
            ->setPlainText(QStringLiteral("La machine redémarre à 11 h.\nEnregistrez votre travail."));
        shoot(*openDialog("messageDialog"), QStringLiteral("message"));
        openDialog("messageDialog")->close();
        teaching.window().findChild<QAction*>(QStringLiteral("seatResetFile"))->trigger();
        QTRY_VERIFY(openDialog("resetFileDialog") != nullptr);
        openDialog("resetFileDialog")->findChild<QLineEdit*>()->setText(QStringLiteral("util"));
        shoot(*openDialog("resetFileDialog"), QStringLiteral("resetfile"));
        openDialog("resetFileDialog")->close();
        teaching.window().findChild<QAbstractButton*>(QStringLiteral("viewTable"))->click();
        shoot(teaching.window(), QStringLiteral("tp-table"));
        teaching.window().findChild<QAbstractButton*>(QStringLiteral("viewWall"))->click();
        wall->selectionModel()->clear();
        Q_EMIT wall->activated(wall->model()->index(12, 0));
        shoot(teaching.window(), QStringLiteral("tp-detail"));
        teaching.window().findChild<QPushButton*>(QStringLiteral("pagePrimary"))->click();
        QTRY_VERIFY(openDialog("decisionDialog") != nullptr);
        shoot(*openDialog("decisionDialog"), QStringLiteral("end"));
        openDialog("decisionDialog")->close();
        TeachingBench noStudents(openScene(0, 100min));
        QVERIFY(noStudents.connect());
        TeachingWindow nobody(noStudents);
        nobody.window().show();
        nobody.courses().openTp(noStudents.tp());
        nobody.window().showSection(Section::Courses);
        shoot(nobody.window(), QStringLiteral("tp-nobody"));
    }

    void takesTabs()
    {
        TeachingBench bench(handInsScene(31));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.courses().openTp(bench.tp());
        teaching.window().showSection(Section::Courses);
        auto* tabs = teaching.window().findChild<QTabBar*>(QStringLiteral("tpTabs"));
        tabs->setCurrentIndex(1);
        auto* table = teaching.window().findChild<QTableView*>(QStringLiteral("handInTable"));
        QTRY_COMPARE(table->model()->rowCount(), 31);
        shoot(teaching.window(), QStringLiteral("tp-handins"));
        table->selectRow(0);
        Q_EMIT table->activated(table->model()->index(0, 0));
        auto* changes = teaching.window().findChild<QListWidget*>(QStringLiteral("handInChanges"));
        QTRY_VERIFY(changes->count() > 0);
        shoot(teaching.window(), QStringLiteral("tp-handin-detail"));
        Q_EMIT changes->itemActivated(changes->item(1));
        QTRY_VERIFY(openDialog("diffDialog") != nullptr);
        QTRY_VERIFY(openDialog("diffDialog")->findChild<QWidget*>(QStringLiteral("diffText"))->isVisible());
        shoot(*openDialog("diffDialog"), QStringLiteral("diff"));
        openDialog("diffDialog")->close();
        teaching.window().resize(960, 600);
        shoot(teaching.window(), QStringLiteral("tp-handin-detail-small"));
        tabs->setCurrentIndex(2);
        auto* files = teaching.window().findChild<QTableView*>(QStringLiteral("filesTable"));
        QTRY_COMPARE(files->model()->rowCount(), 4);
        shoot(teaching.window(), QStringLiteral("tp-files-small"));
        tabs->setCurrentIndex(3);
        auto* journal = teaching.window().findChild<QTableView*>(QStringLiteral("journalTable"));
        QTRY_VERIFY(journal->model()->rowCount() > 0);
        shoot(teaching.window(), QStringLiteral("tp-journal-small"));
        teaching.window().resize(1280, 800);
        shoot(teaching.window(), QStringLiteral("tp-journal"));
        tabs->setCurrentIndex(1);
        teaching.window().findChild<QAction*>(QStringLiteral("collectMoodle"))->trigger();
        QTRY_VERIFY(openDialog("moodleDialog") != nullptr);
        shoot(*openDialog("moodleDialog"), QStringLiteral("moodle"));
        openDialog("moodleDialog")->close();
    }

    /// After the session, and after the deadline.
    void takesLater()
    {
        for (const auto& [name, ago] : {std::pair{"handin", 6h}, {"closed", 8 * 24h}}) {
            Json scene = openScene(12, ago);
            for (Json& seat : scene["seats"])
                seat.update({{"instance", "absent"}, {"connections", 0}});
            TeachingBench bench(scene);
            QVERIFY(bench.connect());
            TeachingWindow teaching(bench);
            teaching.window().show();
            QTRY_VERIFY(bench.classroom.status(bench.tp()) != nullptr || ago > 24h);
            QTRY_VERIFY(isSettled(teaching.window()));
            shoot(teaching.window(), QStringLiteral("today-") + QLatin1String(name));
            teaching.courses().openTp(bench.tp());
            teaching.window().showSection(Section::Courses);
            QTRY_VERIFY(bench.classroom.status(bench.tp()) != nullptr);
            QCoreApplication::processEvents();
            shoot(teaching.window(), QStringLiteral("tp-") + QLatin1String(name));
        }
    }

    /// Names as strangers write them, and a class of three hundred.
    void takesHardNames()
    {
        Json scene = openScene(6, 100min);
        Course course = sceneCourse(6, presentTime() - 100min);
        course.title =
            "Apprentissage profond, réseaux de neurones et « modèles de langue » : théorie et pratique";
        course.tps[0].title = "TP 3 : l'optimisation \"stochastique\"\net ses pièges";
        course.seats[0].members[0].givenName = "Éléonore-Maximilienne d’Exemple de la Très-Longue-Maison";
        course.seats[1].members[0].givenName = "\"Zoé\"\nO'Exemple <b>";
        course.seats[2].members.push_back({"s03b", "Binôme", "Étudiante", {}, {}});
        scene["courses"] = Json::array({toJson(course)});
        TeachingBench bench(scene);
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.window().resize(960, 600);
        QTRY_VERIFY(bench.classroom.status(bench.tp()) != nullptr);
        shoot(teaching.window(), QStringLiteral("today-long"));
        teaching.window().showSection(Section::Courses);
        shoot(teaching.window(), QStringLiteral("courses-long"));
        teaching.courses().openTp(bench.tp());
        auto* wall = teaching.window().findChild<QListView*>(QStringLiteral("seatWall"));
        QTRY_COMPARE(wall->model()->rowCount(), 6);
        Q_EMIT wall->activated(wall->model()->index(1, 0));
        shoot(teaching.window(), QStringLiteral("tp-long"));

        TeachingBench many(openScene(300, 100min));
        QVERIFY(many.connect());
        TeachingWindow crowd(many);
        crowd.window().show();
        crowd.window().resize(1400, 900);
        crowd.courses().openTp(many.tp());
        crowd.window().showSection(Section::Courses);
        QTRY_VERIFY(many.classroom.status(many.tp()) != nullptr);
        auto* crowdWall = crowd.window().findChild<QListView*>(QStringLiteral("seatWall"));
        QTRY_COMPARE(crowdWall->model()->rowCount(), 300);
        crowdWall->setFocus(Qt::TabFocusReason);
        crowdWall->setCurrentIndex(crowdWall->model()->index(3, 0));
        shoot(crowd.window(), QStringLiteral("tp-300"));
    }

    void takesPlaces()
    {
        TeachingBench bench(openScene(3, 100min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.window().showSection(Section::Places);
        shoot(teaching.window(), QStringLiteral("places"));
        teaching.window().resize(960, 600);
        shoot(teaching.window(), QStringLiteral("places-small"));
        teaching.window().resize(1280, 800);
        teaching.window().findChild<QPushButton*>(QStringLiteral("pagePrimary"))->click();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QWidget& wizard = *QApplication::activeModalWidget();
        auto* next = wizard.findChild<QPushButton*>(QStringLiteral("wizardNext"));
        next->click();
        shoot(wizard, QStringLiteral("place-missing"));
        wizard.findChild<QRadioButton*>(QStringLiteral("thisComputer"))->click();
        shoot(wizard, QStringLiteral("place-here"));
        wizard.close();
    }

    void takesWizard()
    {
        TeachingBench bench(openScene(3, 100min));
        QVERIFY(bench.connect());
        QTemporaryDir folder;
        writeRoster(folder.path());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.courses().newCourse();
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        auto* next = wizard.findChild<QPushButton*>(QStringLiteral("wizardNext"));
        next->click();
        shoot(wizard, QStringLiteral("wizard-what-missing"));
        fillWhat(wizard, folder.path());
        shoot(wizard, QStringLiteral("wizard-what"));
        for (const char* name :
             {"wizard-who", "wizard-where", "wizard-when", "wizard-access", "wizard-review"}) {
            next->click();
            shoot(wizard, QLatin1String(name));
            if (name == std::string_view("wizard-when"))
                takesWhen(wizard, folder.path());
            if (name == std::string_view("wizard-access"))
                takesAccess(wizard);
        }
        wizard.findChild<QPushButton*>(QStringLiteral("rehearse"))->click();
        QTRY_VERIFY(wizard.findChild<QWidget*>(QStringLiteral("rehearsalVerdict"))->isVisible());
        shoot(wizard, QStringLiteral("wizard-rehearsed"));
        wizard.resize(960, 600);
        shoot(wizard, QStringLiteral("wizard-rehearsed-small"));
        wizard.close();
    }

    /// With a network that is none, and with networks that would keep students out; small too.
    void takesAccess(QWidget& wizard)
    {
        const QSize wide = wizard.size();
        wizard.findChild<QAbstractButton*>(QStringLiteral("accessOnly"))->click();
        auto* networks = wizard.findChild<QLineEdit*>(QStringLiteral("accessNetworks"));
        networks->setText(QStringLiteral("10.20.0.0/16, lab.example, 300.1.1.1"));
        shoot(wizard, QStringLiteral("wizard-access-wrong"));
        networks->setText(QStringLiteral("192.0.2.7/24, 2001:DB8::/32"));
        wizard.findChild<AccessPage*>()->consider({{}, "10.1.2.3"});
        wizard.findChild<QAbstractButton*>(QStringLiteral("keysTheirs"))->click();
        shoot(wizard, QStringLiteral("wizard-access-doubt"));
        wizard.resize(960, 600);
        shoot(wizard, QStringLiteral("wizard-access-doubt-small"));
        wizard.resize(1600, 1000);
        shoot(wizard, QStringLiteral("wizard-access-doubt-large"));
        wizard.resize(wide);
    }

    /// The other two ways to say when, each wide and small.
    void takesWhen(QWidget& wizard, const QString& folder)
    {
        const auto both = [&](const QString& name) {
            shoot(wizard, name);
            wizard.resize(960, 600);
            shoot(wizard, name + QStringLiteral("-small"));
            wizard.resize(1280, 800);
        };
        wizard.findChild<QAbstractButton*>(QStringLiteral("whenWeekly"))->click();
        both(QStringLiteral("wizard-when-weekly"));
        wizard.findChild<QAbstractButton*>(QStringLiteral("whenFromTimetable"))->click();
        shoot(wizard, QStringLiteral("wizard-when-empty"));
        wizard.findChild<WhenPage*>()->useTimetable(writeTimetable(folder));
        auto* choose = wizard.findChild<QPushButton*>(QStringLiteral("timetableChooseShown"));
        QTRY_VERIFY(choose->isVisible() && choose->isEnabled());
        both(QStringLiteral("wizard-when-timetable"));
        wizard.findChild<QLineEdit*>(QStringLiteral("timetableSearch"))->setText(QStringLiteral("TP 3"));
        choose->click();
        both(QStringLiteral("wizard-when-chosen"));
    }
};

PUPITRE_QTEST(TeachingShots)
#include "teachingshots.moc"
