// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on an environment is said before it goes; what was built goes to other places; where a place
// gets images and packages is set in the window.
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shelffill.h"
#include "tests/ui/teachingwindow.h"
#include "ui/environments/environmentspage.h"
#include "ui/parts/decision.h"
#include "ui/parts/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

/// The page over a shelf with one environment that a course uses, and one that is built nowhere.
struct UseWindow {
    explicit UseWindow()
    {
        Json scene = openScene(3, 10min);
        scene["built"] = Json::array({builtEntry("deux-spirales", 90min, {"deep-learning"})});
        bench.emplace(scene);
        connected = bench->connect();
        copying.emplace(bench->places, bench->operations, PlaceAccess{});
        teaching.emplace(*bench);
        EnvironmentServices services = bench->environmentServices();
        services.copying = &*copying;
        teaching->window().addSection(Section::Environments, [services](QWidget* parent) {
            return new EnvironmentsPage(services, parent);
        });
        putOnShelf(*bench, Platform::PyTorch, "Deux spirales");
        putOnShelf(*bench, Platform::Java, "Lissage en Java");
        teaching->window().show();
        teaching->window().showSection(Section::Environments);
    }
    [[nodiscard]] MainWindow& window() { return teaching->window(); }
    [[nodiscard]] QWidget* card(int row)
    {
        const auto cards = window().findChildren<QWidget*>(QStringLiteral("environmentCard"));
        return row < cards.size() ? cards[row] : nullptr;
    }
    [[nodiscard]] QString used(int row)
    {
        const QWidget* one = card(row);
        const auto* label =
            one == nullptr ? nullptr : one->findChild<QLabel*>(QStringLiteral("environmentUsed"));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    std::optional<TeachingBench> bench;
    std::optional<ImageCopying> copying;
    std::optional<TeachingWindow> teaching;
    bool connected = false;
};

QLineEdit& field(const QWidget& dialog, const char* name)
{
    return *dialog.findChild<QLineEdit*>(QLatin1String(name));
}

} // namespace

class EnvironmentUseTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<Pictures> m_pictures;

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }
    void init() { m_pictures->use(QStringLiteral("en"), false); }

    void saysWhatUsesItBeforeItGoes()
    {
        UseWindow shown;
        QVERIFY(shown.connected);
        QTRY_VERIFY2(shown.used(0).contains(QStringLiteral("deep-learning")), qPrintable(shown.used(0)));
        QVERIFY(shown.used(1).isEmpty());
        shown.card(0)->findChild<QAction*>(QStringLiteral("environmentRemove"))->trigger();
        DecisionDialog* question = nullptr;
        QTRY_VERIFY((question = shown.window().findChild<DecisionDialog*>()) != nullptr
                    && question->isVisible());
        bool names = false;
        for (const QLabel* label : question->findChildren<QLabel*>())
            names = names || label->text().contains(QStringLiteral("deep-learning"));
        QVERIFY(names);
        QTest::keyClick(question, Qt::Key_Escape);
    }

    void keepsWhatACourseStandsOn()
    {
        UseWindow shown;
        QVERIFY(shown.connected);
        QTRY_VERIFY(!shown.used(0).isEmpty());
        shown.card(0)->findChild<QAction*>(QStringLiteral("environmentRemoveBuilt"))->trigger();
        QVERIFY(shown.window().findChild<DecisionDialog*>() == nullptr); // nothing would go
        const auto bars = shown.window().page(Section::Environments)->findChildren<MessageBar*>();
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar* bar) {
            return bar->message().meaning.contains(QStringLiteral("deep-learning"));
        }));
    }

    void offersToCopyOnlyWhatIsBuilt()
    {
        UseWindow shown;
        QVERIFY(shown.connected);
        const auto copy = [&](int row) {
            return shown.card(row)->findChild<QAction*>(QStringLiteral("environmentCopy"));
        };
        QTRY_VERIFY(shown.card(1) != nullptr && copy(0)->isEnabled());
        QVERIFY(!copy(1)->isEnabled());
        copy(0)->trigger();
        QWidget* dialog = nullptr;
        QTRY_VERIFY((dialog = openDialog("copyImageDialog")) != nullptr);
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("copyDo"))
                     ->isEnabled()); // there is no other place
        press(*dialog, "copyClose");
    }

    void setsWhereAPlaceGetsThings()
    {
        UseWindow shown;
        QVERIFY(shown.connected);
        shown.window().showSection(Section::Places);
        QTRY_VERIFY(shown.window().findChild<QPushButton*>(QStringLiteral("placeSources"))->isEnabled());
        for (const bool again : {false, true}) {
            press(shown.window(), "placeSources");
            QWidget* dialog = nullptr;
            QTRY_VERIFY((dialog = openDialog("sourcesDialog")) != nullptr);
            auto* save = dialog->findChild<QPushButton*>(QStringLiteral("sourcesSave"));
            QTRY_VERIFY(save->isEnabled());
            if (again) {
                QCOMPARE(field(*dialog, "sourcesIndex").text(),
                         QStringLiteral("https://pypi.example/simple"));
                QCOMPARE(field(*dialog, "python").text(), QStringLiteral("registry.example/python:3.12"));
                press(*dialog, "sourcesCancel");
                continue;
            }
            QTest::keyClicks(&field(*dialog, "python"), QStringLiteral("registry.example/python:3.12"));
            QTest::keyClicks(&field(*dialog, "sourcesIndex"),
                             QStringLiteral("https://me:secret@pypi.example"));
            save->click();
            QVERIFY(dialog->isVisible()); // a password has no business there
            QVERIFY(!field(*dialog, "sourcesIndex").accessibleDescription().isEmpty());
            field(*dialog, "sourcesIndex").clear();
            QTest::keyClicks(&field(*dialog, "sourcesIndex"), QStringLiteral("https://pypi.example/simple"));
            save->click();
            QTRY_VERIFY(openDialog("sourcesDialog") == nullptr);
        }
    }

    void lookRight_data() { Pictures::addRows(); }
    void lookRight()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        UseWindow shown;
        QVERIFY(shown.connected);
        QVERIFY(shown.bench->places.add("lab", {PlaceKind::Ssh, "lab.example", "ada", 22, {}}));
        QTRY_VERIFY(!shown.used(0).isEmpty());
        m_pictures->takeBoth(shown.window(), QStringLiteral("environments-used"));
        shown.card(0)->findChild<QAction*>(QStringLiteral("environmentCopy"))->trigger();
        QWidget* copy = nullptr;
        QTRY_VERIFY((copy = openDialog("copyImageDialog")) != nullptr);
        m_pictures->take(*copy, QStringLiteral("environments-copy"));
        press(*copy, "copyClose");
        shown.window().showSection(Section::Places);
        m_pictures->takeBoth(shown.window(), QStringLiteral("places-sources"));
        press(shown.window(), "placeSources");
        QWidget* sources = nullptr;
        QTRY_VERIFY((sources = openDialog("sourcesDialog")) != nullptr);
        QTRY_VERIFY(sources->findChild<QPushButton*>(QStringLiteral("sourcesSave"))->isEnabled());
        m_pictures->take(*sources, QStringLiteral("sources"));
        press(*sources, "sourcesCancel");
    }
};

PUPITRE_QTEST(EnvironmentUseTest)
#include "environmentuse.moc"
