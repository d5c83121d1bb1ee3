// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course begun from an environment: what choosing one fills in, where it is built and where not, building
// it from the wizard, and that no course is made from what is not there without a word.
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shelffill.h"
#include "tests/ui/teachingwindow.h"
#include "tests/ui/wizardfill.h"
#include "ui/courses/wizard/whatpage.h"
#include "ui/parts/messagebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

/// The wizard of a new course over a shelf with three environments, of which one is built.
struct EnvironmentWizard {
    explicit EnvironmentWizard(Json scene = openScene(3, 10min), int more = 0)
    {
        scene["built"] = Json::array({builtEntry("deux-spirales", 90min)});
        bench.emplace(scene);
        connected = bench->connect();
        putOnShelf(*bench, Platform::PyTorch, "Deux spirales");
        putOnShelf(*bench, Platform::Cpp, "Lissage de températures");
        for (int i = 0; i < more; ++i)
            putOnShelf(*bench, Platform::Python, "Environnement n° " + std::to_string(i + 1));
        teaching.emplace(*bench);
        teaching->window().show();
    }
    QWidget& open()
    {
        teaching->courses().newCourse();
        [&] { QTRY_VERIFY(openDialog("courseWizard") != nullptr); }();
        return *openDialog("courseWizard");
    }

    std::optional<TeachingBench> bench;
    std::optional<TeachingWindow> teaching;
    bool connected = false;
};

QComboBox& box(const QWidget& wizard)
{
    return *wizard.findChild<QComboBox*>(QStringLiteral("whatEnvironment"));
}

void choose(const QWidget& wizard, const QString& name)
{
    QComboBox& environments = box(wizard);
    const int row = environments.findText(name);
    QVERIFY2(row > 0, qPrintable(name));
    environments.setCurrentIndex(row);
    Q_EMIT environments.activated(row); // what a person's choice says
}

void typeNames(const QWidget& wizard)
{
    for (const auto& [field, text] : {std::pair{"whatCourse", "Signals"}, std::pair{"whatTp", "TP 1"}})
        QTest::keyClicks(wizard.findChild<QLineEdit*>(QLatin1String(field)), QLatin1String(text));
}

QString said(const QWidget& wizard)
{
    return wizard.findChild<MessageBar*>()->message().what;
}

QString lineOf(const QWidget& wizard)
{
    const auto* line = wizard.findChild<QLabel*>(QStringLiteral("whereImage0"));
    return line->isVisible() ? line->text() : QString();
}

bool saysProblem(const QWidget& wizard, const QString& words)
{
    for (const QWidget* row : wizard.findChildren<QWidget*>(QStringLiteral("reviewProblem")))
        for (const QLabel* label : row->findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
    return false;
}

} // namespace

class WizardEnvironmentsTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<Pictures> m_pictures;

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }
    void init() { m_pictures->use(QStringLiteral("en"), false); }

    void isAsBeforeWhereTheShelfIsEmpty()
    {
        TeachingBench bench(openScene(3, 10min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.courses().newCourse();
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        QTRY_VERIFY(bench.environments.known());
        QVERIFY(!box(wizard).isVisible());
        QVERIFY(wizard.findChild<QLineEdit*>(QStringLiteral("whatImage"))->isVisible());
        wizard.close();
    }

    void takesOverWhatTheEnvironmentHas()
    {
        EnvironmentWizard made;
        QVERIFY(made.connected);
        QWidget& wizard = made.open();
        QTRY_COMPARE(box(wizard).count(), 3);
        auto* image = wizard.findChild<QLineEdit*>(QStringLiteral("whatImage"));
        QVERIFY(image->isVisible());
        choose(wizard, QStringLiteral("Deux spirales"));
        QVERIFY(!image->isVisible());
        typeNames(wizard);
        press(wizard, "wizardNext"); // Who
        press(wizard, "wizardNext"); // Where
        QTRY_VERIFY2(lineOf(wizard).startsWith(QStringLiteral("Built here:")), qPrintable(lineOf(wizard)));
        for (int page = 0; page < 3; ++page) // When, Access, Review
            press(wizard, "wizardNext");
        press(wizard, "wizardNext");
        QTRY_COMPARE(made.bench->classroom.courses().size(), 2u);
        const CourseCard* card = nullptr;
        QTRY_VERIFY(
            (card = made.bench->classroom.card({PlaceBook::thisComputer(), *CourseId::parse("signals")}))
            != nullptr);
        const Tp& tp = card->course.tps.front();
        const Environment& environment =
            *made.bench->environments.find(*EnvironmentId::parse("deux-spirales"))->environment;
        QCOMPARE(tp.image, std::string("localhost/pupitre/deux-spirales:aaaaaaaaaaaa"));
        QVERIFY(tp.open == environment.open);
        QVERIFY(!tp.codeVersion.empty()); // its exercise
    }

    void buildsWhatIsNotThereFromWhere()
    {
        EnvironmentWizard made;
        QVERIFY(made.connected);
        QWidget& wizard = made.open();
        QTRY_COMPARE(box(wizard).count(), 3);
        choose(wizard, QString::fromUtf8("Lissage de températures"));
        typeNames(wizard);
        press(wizard, "wizardNext");
        press(wizard, "wizardNext");
        QTRY_VERIFY2(lineOf(wizard).contains(QStringLiteral("is not built here yet")),
                     qPrintable(lineOf(wizard)));
        press(wizard, "wizardNext"); // does not go on
        QVERIFY2(said(wizard).contains(QStringLiteral("is not built on that place yet")),
                 qPrintable(said(wizard)));
        press(wizard, "whereBuild");
        QWidget* build = nullptr;
        QTRY_VERIFY((build = openDialog("buildDialog")) != nullptr);
        press(*build, "buildDo");
        QTRY_VERIFY2(lineOf(wizard).startsWith(QStringLiteral("Built here:")), qPrintable(lineOf(wizard)));
        press(*build, "buildClose");
        press(wizard, "wizardNext");
        QVERIFY(said(wizard).isEmpty());
        wizard.close();
    }

    void goesBackToANamedImage()
    {
        EnvironmentWizard made;
        QVERIFY(made.connected);
        QWidget& wizard = made.open();
        QTRY_COMPARE(box(wizard).count(), 3);
        choose(wizard, QStringLiteral("Deux spirales"));
        QVERIFY(wizard.findChild<QWidget*>(QStringLiteral("whatRoom"))->isVisible());
        box(wizard).setCurrentIndex(0);
        Q_EMIT box(wizard).activated(0);
        auto* image = wizard.findChild<QLineEdit*>(QStringLiteral("whatImage"));
        QVERIFY(image->isVisible() && image->text().isEmpty());
        typeNames(wizard);
        press(wizard, "wizardNext");
        QVERIFY(image->isVisible()); // it stays: no image is named
        QTest::keyClicks(image, QStringLiteral("localhost/pupitre/none:1"));
        press(wizard, "wizardNext");
        press(wizard, "wizardNext");
        QTRY_VERIFY2(lineOf(wizard).contains(QStringLiteral("no image localhost/pupitre/none:1")),
                     qPrintable(lineOf(wizard)));
        for (int page = 0; page < 3; ++page)
            press(wizard, "wizardNext");
        QVERIFY(saysProblem(wizard, QStringLiteral("has no image localhost/pupitre/none:1")));
        wizard.close();
    }

    void looksRight_data() { Pictures::addRows(); }
    void looksRight()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        EnvironmentWizard made(openScene(3, 10min), 28);
        QVERIFY(made.connected);
        QWidget& wizard = made.open();
        QTRY_COMPARE(box(wizard).count(), 31);
        m_pictures->takeBoth(wizard, QStringLiteral("course-environments"));
        choose(wizard, QStringLiteral("Deux spirales"));
        m_pictures->takeBoth(wizard, QStringLiteral("course-built"));
        box(wizard).showPopup();
        QWidget* list = box(wizard).view()->window();
        QTRY_VERIFY(list->isVisible());
        m_pictures->take(*list, QStringLiteral("course-list"));
        box(wizard).hidePopup();
        choose(wizard, QString::fromUtf8("Lissage de températures"));
        m_pictures->takeBoth(wizard, QStringLiteral("course-notbuilt"));
        typeNames(wizard);
        press(wizard, "wizardNext");
        press(wizard, "wizardNext");
        press(wizard, "wizardNext");
        m_pictures->takeBoth(wizard, QStringLiteral("course-where"));
        wizard.close();
    }
};

PUPITRE_QTEST(WizardEnvironmentsTest)
#include "wizardenvironments.moc"
