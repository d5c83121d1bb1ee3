// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The view of a build, over a pretended builder: its steps while it goes on, its end, its failure, and what
// was built before.
#include "ui/environments/build/buildview.h"
#include "core/environments/presets.h"
#include "core/wire/buildjson.h"
#include "tests/qtprogram.h"
#include "tests/ui/felt.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/environments/builddialog.h"
#include "ui/parts/messagebar.h"

#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

Json lines(int last)
{
    const std::vector<BuildLine> all{
        {0, 0, "Base: 14 packages of this place"},
        {1, 4, "STEP 1/4: FROM localhost/pupitre/base:5c2f0a7b9d31"},
        {2, 4, "STEP 2/4: ENV MPLBACKEND=\"agg\""},
        {3, 4, "STEP 3/4: COPY requirements.txt /opt/pupitre/requirements.txt"},
        {4, 4,
         "STEP 4/4: RUN PIP_BREAK_SYSTEM_PACKAGES=1 python3 -m pip install --no-cache-dir "
         "--disable-pip-version-check --requirement /opt/pupitre/requirements.txt"},
        {4, 4, "Collecting rich==13.7.1"},
        {4, 4, "ERROR: No matching distribution found for rich==13.7.1"},
    };
    Json json = Json::array();
    for (int i = 0; i < last; ++i)
        json.push_back(toJson(all[static_cast<std::size_t>(i)]));
    return json;
}

BuiltEnvironment leaves()
{
    BuiltEnvironment built;
    built.environment = *EnvironmentId::parse("leaves");
    built.recipe = std::string(64, 'a');
    built.reference = "localhost/pupitre/leaves:aaaaaaaaaaaa";
    built.engine = "podman";
    built.built = *instantFromIso("2026-11-23T08:00:00Z");
    built.bytes = 412'000'000;
    built.packages = {{InstalledPackage::Kind::System, "python3", "3.11.2-1"},
                      {InstalledPackage::Kind::Python, "rich", "13.7.1"}};
    return built;
}

struct BuildScene {
    QTemporaryDir folder;
    TeachingBench bench{openScene(3, 10min)};
    bool connected = bench.connect();
    Environments environments{bench.mailbox, folder.path().toStdString() + "/shelf"};
    EnvironmentBuilds builds{bench.places, bench.operations};
    ShelfEntry entry;

    explicit BuildScene(const Json& scene)
    {
        if (!bench.change({{"builds", scene}}))
            qFatal("the fake place does not take its scene");
        entry.folder = folder.path().toStdString();
        entry.environment = preset(Platform::Python, false);
        entry.environment->id = *EnvironmentId::parse("leaves");
        entry.environment->name = "Reconnaissance de feuilles";
    }
    [[nodiscard]] EnvironmentServices services()
    {
        return {environments, builds, bench.places, bench.settings};
    }
};

QPushButton* buttonOf(const QWidget& view, const char* name)
{
    return view.findChild<QPushButton*>(QLatin1String(name));
}

QList<QWidget*> stepsOf(const QWidget& view)
{
    QList<QWidget*> seen;
    for (QWidget* row : view.findChildren<QWidget*>(QStringLiteral("buildStep")))
        if (row->isVisible())
            seen.push_back(row);
    return seen;
}

QString outcomeOf(const QWidget& view)
{
    const auto* bar = view.findChild<MessageBar*>(QStringLiteral("buildOutcome"));
    return bar->message().what + QLatin1Char(' ') + bar->message().meaning;
}

} // namespace

class BuildViewTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void staysSmoothWhileTheBuilderTalks()
    {
        constexpr int many = 5000;
        Json talk = Json::array();
        for (int i = 0; i < many; ++i)
            talk.push_back(toJson(BuildLine{1 + i / 1000, 5, "Collecting package " + std::to_string(i)}));
        BuildScene scene({{"lines", talk}, {"built", toJson(leaves())}});
        BuildView view(scene.services(), nullptr);
        view.resize(880, 560);
        view.show(scene.entry);
        view.QWidget::show();
        Felt felt("A build of 5,000 lines");
        QTRY_VERIFY(buttonOf(view, "buildDo")->isEnabled());
        felt.step([&] { press(view, "buildDo"); });
        felt.until([&] { return view.built().has_value(); });
        QVERIFY(view.built().has_value());
        QVERIFY(felt.isSmooth());
    }

    void showsEachStepAndCanBeStopped()
    {
        BuildScene scene({{"lines", lines(6)}, {"holds", true}});
        BuildView view(scene.services(), nullptr);
        view.show(scene.entry);
        view.resize(720, 480);
        view.QWidget::show();
        QTRY_VERIFY(buttonOf(view, "buildDo")->isEnabled());
        press(view, "buildDo");
        QTRY_COMPARE(stepsOf(view).size(), 5);
        QTRY_VERIFY(
            view.findChild<QPlainTextEdit*>()->toPlainText().endsWith(QStringLiteral("rich==13.7.1")));
        const auto barOf = [](QWidget* row) { return row->findChild<QProgressBar*>(); };
        QCOMPARE(barOf(stepsOf(view)[3])->value(), 1);
        QCOMPARE(barOf(stepsOf(view)[4])->maximum(), 0); // under way
        QVERIFY(!buttonOf(view, "buildDo")->isVisible());
        press(view, "buildStop");
        QTRY_VERIFY(buttonOf(view, "buildDo")->isVisible());
        QVERIFY(outcomeOf(view).startsWith(QStringLiteral("Stopped.")));
        QVERIFY(!view.built());
    }

    void endsWithWhatWasBuilt()
    {
        BuildScene scene({{"lines", lines(6)}, {"built", toJson(leaves())}});
        BuildView view(scene.services(), nullptr);
        view.show(scene.entry);
        view.QWidget::show();
        QTRY_VERIFY(buttonOf(view, "buildDo")->isEnabled());
        press(view, "buildDo");
        QTRY_VERIFY(view.built().has_value());
        QCOMPARE(view.built()->reference, leaves().reference);
        QVERIFY(outcomeOf(view).contains(QStringLiteral("with 2 packages")));
        BuildView later(scene.services(), nullptr); // closed and opened again
        later.show(scene.entry);
        QVERIFY(later.built().has_value());
    }

    void saysWhichStepFailedAndTriesAgain()
    {
        const Error error{ErrorKind::EngineFailed, "RUN python3 -m pip install rich==13.7.1",
                          "ERROR: No matching distribution found for rich==13.7.1"};
        BuildScene scene({{"lines", lines(7)}, {"error", toJson(error)}});
        BuildView view(scene.services(), nullptr);
        view.show(scene.entry);
        view.QWidget::show();
        QTRY_VERIFY(buttonOf(view, "buildDo")->isEnabled());
        press(view, "buildDo");
        QTRY_VERIFY(outcomeOf(view).contains(QStringLiteral("This step failed: RUN python3")));
        QCOMPARE(buttonOf(view, "buildDo")->text(), QStringLiteral("Retry"));
        QVERIFY(scene.bench.change({{"builds", {{"lines", lines(6)}, {"built", toJson(leaves())}}}}));
        press(view, "buildDo");
        QTRY_VERIFY(view.built().has_value());
        QCOMPARE(buttonOf(view, "buildDo")->text(), QStringLiteral("Build"));
    }

    void findsWhatIsBuiltAlready()
    {
        Json there = toJson(leaves());
        there["there"] = true;
        there["usedBy"] = Json::array();
        const Json built{{"there", Json::array({there})}};
        BuildScene scene(built);
        BuildView view(scene.services(), nullptr);
        view.show(scene.entry);
        QTRY_VERIFY(view.built().has_value());
        QVERIFY(outcomeOf(view).startsWith(QStringLiteral("Built there on")));
        ShelfEntry other = scene.entry;
        other.environment->id = *EnvironmentId::parse("other");
        view.show(other);
        QVERIFY(!view.built());
    }

    void looksRight_data() { Pictures::addRows(); }
    void looksRight()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        BuildScene scene({{"lines", lines(5)}, {"holds", true}});
        QWidget over;
        auto* dialog = new BuildDialog(scene.services(), scene.entry, &over);
        QTRY_VERIFY(buttonOf(*dialog, "buildDo")->isEnabled());
        press(*dialog, "buildDo");
        QTRY_COMPARE(stepsOf(*dialog).size(), 5);
        m_pictures.take(*dialog, QStringLiteral("build-running"));
        QVERIFY(scene.bench.change({{"builds", {{"lines", lines(6)}, {"built", toJson(leaves())}}}}));
        QTRY_VERIFY(outcomeOf(*dialog).contains(QStringLiteral("leaves:")));
        m_pictures.take(*dialog, QStringLiteral("build-done"));
        const Error error{ErrorKind::EngineFailed, "RUN python3 -m pip install rich==13.7.1",
                          "ERROR: No matching distribution found for rich==13.7.1"};
        QVERIFY(scene.bench.change({{"builds", {{"lines", lines(7)}, {"error", toJson(error)}}}}));
        press(*dialog, "buildDo");
        QTRY_VERIFY(outcomeOf(*dialog).contains(QStringLiteral("pip install")));
        m_pictures.take(*dialog, QStringLiteral("build-failed"));
        press(*dialog, "buildClose");
    }
};

PUPITRE_QTEST(BuildViewTest)
#include "buildview.moc"
