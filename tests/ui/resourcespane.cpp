// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three drop areas of an environment: what is dropped is counted and kept, what must not be handed out is
// refused with a sentence, and thousands of files do not hold the window up.
#include "ui/environments/resources/resourcespane.h"
#include "core/services/places/placebook.h"
#include "core/services/settings.h"
#include "tests/qtprogram.h"
#include "tests/ui/felt.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/environments/resources/resourcezone.h"
#include "ui/parts/messagebar.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace pupitre;
namespace fs = std::filesystem;

namespace
{

/// The pane as a page of a wizard shows it, over a home of its own.
struct PaneBench {
    QTemporaryDir home;
    Settings settings{home.path() + QStringLiteral("/settings.ini")};
    Mailbox mailbox;
    PlaceBook places{mailbox, {}};
    QWidget page;
    ResourcesPane* pane = nullptr;

    PaneBench()
    {
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_DATA_HOME", (home.path() + QStringLiteral("/.local/share")).toUtf8());
        pane = new ResourcesPane(places, settings, &page);
        auto* room = new QVBoxLayout(&page);
        room->setContentsMargins(24, 24, 24, 24);
        room->addWidget(pane);
        page.setProperty("role", QStringLiteral("page"));
        page.resize(760, 560);
        page.show();
    }
    ~PaneBench()
    {
        qunsetenv("HOME");
        qunsetenv("XDG_DATA_HOME");
    }
    [[nodiscard]] fs::path file(const QString& name, int bytes = 1000) const
    {
        const QString path = home.path() + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(QByteArray(bytes, 'x'));
        return path.toStdString();
    }
    [[nodiscard]] ResourceZone& zone(const char* name) const
    {
        return *pane->findChild<ResourceZone*>(QStringLiteral("resources-") + QLatin1String(name));
    }
    void drop(const char* zoneName, const std::vector<fs::path>& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const fs::path& path : paths)
            urls << QUrl::fromLocalFile(QString::fromStdString(path.string()));
        data.setUrls(urls);
        ResourceZone& over = zone(zoneName);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&over, &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&over, &drop);
    }
    [[nodiscard]] QString message() const { return pane->findChild<MessageBar*>()->message().what; }
    [[nodiscard]] bool counted() const { return !pane->totals().counting; }
};

} // namespace

class ResourcesPaneTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void keepsWhatIsDropped()
    {
        PaneBench bench;
        const fs::path folder = bench.file(QStringLiteral("work/tp/main.py")).parent_path();
        (void)bench.file(QStringLiteral("work/tp/more.py"), 500);
        fs::create_symlink("more.py", folder / "inside.py");
        fs::create_symlink("/etc/passwd", folder / "outside");
        const fs::path sheet = bench.file(QStringLiteral("work/sheet.pdf"), 300);
        bench.drop("code", {folder});
        bench.drop("documents", {sheet, sheet});
        QTRY_VERIFY(bench.counted());
        const ResourceChoice choice = bench.pane->choice();
        QCOMPARE(choice.code, std::vector{folder});
        QCOMPARE(choice.documents, std::vector{sheet});
        QCOMPARE(bench.pane->totals().code, std::uint64_t(1500));
        QCOMPARE(bench.pane->totals().documents, std::uint64_t(300));
        const auto& lines = bench.zone("code").model();
        QVERIFY(lines.data(lines.index(0, 1), Qt::DisplayRole).toString().contains(QStringLiteral("1 link")));
        QVERIFY(bench.message().isEmpty());
        bench.drop("documents", {bench.file(QStringLiteral("other/sheet.pdf"))});
        QVERIFY(bench.message().contains(QStringLiteral("sheet.pdf")));
        QCOMPARE(bench.pane->choice().documents, std::vector{sheet});
    }

    void refusesWhatIsPrivate_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("home") << QStringLiteral(".") << QStringLiteral("home folder");
        QTest::newRow("keys") << QStringLiteral(".ssh") << QStringLiteral("private keys");
        QTest::newRow("one key") << QStringLiteral(".ssh/id_ed25519") << QStringLiteral("private keys");
        QTest::newRow("state") << QStringLiteral(".local/share/pupitre") << QStringLiteral("its own files");
        QTest::newRow("around the state")
            << QStringLiteral(".local/share") << QStringLiteral("its own files");
        QTest::newRow("store") << QStringLiteral(".local/share/pupitre-desktop")
                               << QStringLiteral("its own files");
        QTest::newRow("link to the keys") << QStringLiteral("harmless") << QStringLiteral("private keys");
        QTest::newRow("disk") << QStringLiteral("/") << QStringLiteral("whole disk");
        QTest::newRow("above the home") << QStringLiteral("..") << QStringLiteral("home folder");
        QTest::newRow("not there") << QStringLiteral("nothing") << QStringLiteral("not");
        QTest::newRow("device") << QStringLiteral("/dev/null") << QStringLiteral("null");
    }
    void refusesWhatIsPrivate()
    {
        QFETCH(QString, path);
        QFETCH(QString, word);
        PaneBench bench;
        (void)bench.file(QStringLiteral(".ssh/id_ed25519"));
        (void)bench.file(QStringLiteral(".local/share/pupitre/courses/x"));
        (void)bench.file(QStringLiteral(".local/share/pupitre-desktop/pupitre.sqlite"));
        const fs::path home = bench.home.path().toStdString();
        fs::create_symlink(".ssh", home / "harmless");
        bench.drop("data", {home / path.toStdString()});
        QTRY_VERIFY(!bench.message().isEmpty());
        QVERIFY2(bench.message().contains(word), qPrintable(bench.message()));
        QVERIFY(bench.pane->choice().data.empty());
    }

    void takesDataOfAPlace()
    {
        PaneBench bench;
        bench.zone("data").findChild<QAction*>(QStringLiteral("resourceOnPlace"))->trigger();
        QWidget* dialog = openDialog("onPlaceDialog");
        QVERIFY(dialog != nullptr);
        auto* path = dialog->findChild<QLineEdit*>(QStringLiteral("onPlacePath"));
        for (const char* wrong : {"data/leaves", "/data/../etc", "/", ""}) {
            path->setText(QLatin1String(wrong));
            press(*dialog, "onPlaceUse");
            QVERIFY(dialog->isVisible());
        }
        path->setText(QStringLiteral("/data/leaves/"));
        press(*dialog, "onPlaceUse");
        const ResourceChoice choice = bench.pane->choice();
        QCOMPARE(choice.onPlaces.size(), std::size_t(1));
        QCOMPARE(choice.onPlaces.front().name, std::string("leaves"));
        QCOMPARE(choice.onPlaces.front().paths.begin()->second, std::string("/data/leaves/"));
    }

    void removesWhatIsChosen()
    {
        PaneBench bench;
        const auto one = bench.file(QStringLiteral("one"));
        const auto two = bench.file(QStringLiteral("two"));
        bench.drop("data", {one, two});
        QTRY_VERIFY(bench.counted());
        auto* table = bench.pane->findChild<QTableView*>(QStringLiteral("resourceTable-data"));
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(bench.pane->choice().data, std::vector{two});
        QCOMPARE(bench.pane->totals().data, std::uint64_t(1000));
    }

    void showsWhatWasChosenBefore()
    {
        PaneBench bench;
        // In the folder of an environment, which is among Pupitre's own files.
        const auto kept = bench.file(QStringLiteral(".local/share/pupitre-desktop/environments/a/code/x"));
        ResourceChoice before;
        before.code = {kept};
        before.onPlaces = {{"leaves", 12, {}, {{"this-computer", "/data/leaves"}}}};
        bench.pane->show(before);
        QTRY_VERIFY(bench.counted());
        QCOMPARE(bench.pane->choice(), before);
        QVERIFY(bench.message().isEmpty());
    }

    void staysQuickWithThousands()
    {
        PaneBench bench;
        std::vector<fs::path> files;
        for (int i = 0; i < 3000; ++i)
            files.push_back(bench.file(QStringLiteral("many/%1.png").arg(i, 5, 10, QLatin1Char('0')), 10));
        Felt felt("3,000 files dropped");
        felt.step([&] { bench.drop("data", files); });
        felt.step([&] { bench.drop("code", {files.front().parent_path()}); });
        felt.until([&] { return bench.counted(); });
        QVERIFY(felt.isSmooth());
        QVERIFY(bench.counted());
        QCOMPARE(bench.pane->totals().data, std::uint64_t(30'000));
        QCOMPARE(bench.pane->totals().code, std::uint64_t(30'000));
    }

    void lookRight_data() { Pictures::addRows(); }
    void lookRight()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        for (const auto& [width, height, ending] :
             {std::tuple{760, 600, ""}, std::tuple{480, 440, "-small"}}) {
            PaneBench bench;
            bench.page.resize(width, height);
            m_pictures.take(bench.page, QStringLiteral("resources-none") + QLatin1String(ending));
            const auto folder = bench.file(QStringLiteral("perceptron/main.py")).parent_path();
            for (int i = 0; i < 1204; ++i)
                (void)bench.file(QStringLiteral("feuilles/%1.png").arg(i), 900);
            fs::create_symlink("/etc/passwd", folder / "outside");
            bench.drop("code", {folder, bench.file(QStringLiteral("lisez-moi.md"))});
            bench.drop("data", {fs::path((bench.home.path() + QStringLiteral("/feuilles")).toStdString())});
            QVERIFY(bench.zone("data").add(DataItem{
                "imagenet", 150'000'000'000, {}, {{PlaceBook::thisComputer().text(), "/data/imagenet"}}}));
            for (const char* name : {"sujet.pdf", "cours.pdf", "annexe.pdf", "barème.pdf"})
                bench.drop("documents", {bench.file(QString::fromUtf8(name), 250'000)});
            bench.drop("data", {bench.file(QStringLiteral(".ssh/id_ed25519")).parent_path()});
            QTRY_VERIFY(bench.counted() && !bench.message().isEmpty());
            m_pictures.take(bench.page, QStringLiteral("resources-some") + QLatin1String(ending));
            bench.zone("data").findChild<QAction*>(QStringLiteral("resourceOnPlace"))->trigger();
            QWidget* dialog = openDialog("onPlaceDialog");
            QVERIFY(dialog != nullptr);
            m_pictures.take(*dialog, QStringLiteral("resources-onplace"));
            press(*dialog, "onPlaceCancel");
        }
    }
};

PUPITRE_QTEST(ResourcesPaneTest)
#include "resourcespane.moc"
