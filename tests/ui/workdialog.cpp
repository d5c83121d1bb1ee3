// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking at the files of a student from the details beside the wall.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/handinsscene.h"
#include "tests/ui/judge.h"
#include "tests/ui/named.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/tp/work/worktree.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

Json entryIn(const char* name, const char* kind, std::uint64_t bytes = 0)
{
    Json entry{{"name", name}, {"kind", kind}, {"at", toIso(presentTime() - 9min)}};
    if (bytes > 0)
        entry["bytes"] = bytes;
    return entry;
}

/// A class at work; everybody has these files.
Json workScene()
{
    Json scene = openScene(4, 60min);
    Json link = entryIn("dataset", "link");
    link["target"] = "/data/points.csv";
    scene["work"] = {{"folders",
                      {{"",
                        {entryIn("src", "folder"), entryIn("README.md", "file", 31), link,
                         entryIn("pipe", "other"), entryIn("weights.bin", "file", 12),
                         entryIn("log.txt", "file", 40 << 20), entryIn("<b>bold\n.py", "file", 5)}},
                       {"src", {entryIn("main.py", "file", 120), entryIn("lib", "folder")}}}},
                     {"files",
                      {{"README.md", "# TP 3\nDéjà fait : 1, 2\n"},
                       {"src/main.py", "import torch\n\nfor epoch in range(10):\n\tprint(epoch)\n"},
                       {"weights.bin", std::string("\0\1\2\3\4\5\6\7\0\0\0\0", 12)}}},
                     {"more", 345}};
    return scene;
}

struct ShownWork {
    explicit ShownWork(const Json& scene) : bench(scene), connected(bench.connect()), teaching(bench)
    {
        teaching.window().show();
        teaching.courses().openTp(bench.tp());
        teaching.window().showSection(Section::Courses);
        wall = named<QListView>(teaching.window(), "seatWall");
    }
    /// From the tile to the dialog, by clicks.
    void openFiles()
    {
        QTRY_VERIFY(bench.classroom.status(bench.tp()) != nullptr);
        QTRY_VERIFY(wall->model()->rowCount() > 0);
        Q_EMIT wall->activated(wall->model()->index(1, 0));
        auto* button = named<QPushButton>(teaching.window(), "panelFiles");
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->click();
        QTRY_VERIFY(openDialog("workDialog") != nullptr);
        dialog = openDialog("workDialog");
        tree = dialog->findChild<WorkTree*>();
    }
    void choose(const QString& name) const
    {
        const auto found = tree->findItems(name, Qt::MatchFixedString | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree->setCurrentItem(found.front());
    }
    [[nodiscard]] QByteArray state() const { return named<QLabel>(*dialog, "workState")->text().toUtf8(); }
    [[nodiscard]] QString fileState() const { return named<QLabel>(*dialog, "workFileState")->text(); }

    TeachingBench bench;
    bool connected;
    TeachingWindow teaching;
    QListView* wall;
    QWidget* dialog = nullptr;
    WorkTree* tree = nullptr;
};

} // namespace

class WorkDialogTest final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void init() { m_language.use(QStringLiteral("en")); }

    void readsAFileOfAFolder()
    {
        ShownWork shown(workScene());
        QVERIFY(shown.connected);
        shown.openFiles();
        QTRY_VERIFY2(shown.tree->topLevelItemCount() == 8, shown.state());
        QCOMPARE(shown.tree->topLevelItem(0)->text(0), QStringLiteral("src")); // folders first
        QCOMPARE(shown.tree->topLevelItem(7)->text(0), QStringLiteral("… 345 others, not shown"));
        shown.tree->setFocus();
        QTest::keyClick(shown.tree, Qt::Key_Right); // unfolds it
        QTRY_COMPARE(shown.tree->topLevelItem(0)->childCount(), 2);
        shown.choose(QStringLiteral("main.py"));
        auto* text = named<QPlainTextEdit>(*shown.dialog, "workText");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("import torch\n\nfor epoch")));
        QVERIFY(text->isReadOnly());
        QCOMPARE(named<QLabel>(*shown.dialog, "workPath")->text(), QStringLiteral("src/main.py"));
        shown.choose(QStringLiteral("lib")); // gone meanwhile
        shown.tree->expandItem(shown.tree->currentItem());
        QTRY_COMPARE(shown.tree->currentItem()->child(0)->text(0),
                     QStringLiteral("This is not there any more. Refresh and try again."));
    }

    void saysWhatIsNotRead()
    {
        ShownWork shown(workScene());
        QVERIFY(shown.connected);
        shown.openFiles();
        QTRY_VERIFY2(shown.tree->topLevelItemCount() == 8, shown.state());
        auto* text = named<QPlainTextEdit>(*shown.dialog, "workText");
        shown.choose(QStringLiteral("README.md"));
        QTRY_VERIFY(text->isVisible());
        shown.choose(QStringLiteral("dataset"));
        QVERIFY(!text->isVisible());
        QCOMPARE(shown.fileState(),
                 QStringLiteral("A link to /data/points.csv. Links of students are not followed."));
        shown.choose(QStringLiteral("pipe"));
        QVERIFY(shown.fileState().contains(QStringLiteral("not opened")));
        shown.choose(QStringLiteral("log.txt"));
        QVERIFY(shown.fileState().contains(QStringLiteral("256 KiB")));
        shown.choose(QStringLiteral("weights.bin"));
        QTRY_COMPARE(shown.fileState(), QStringLiteral("This is no text, and is not shown."));
        QVERIFY(!text->isVisible());
        for (int i = 0; i < shown.tree->topLevelItemCount(); ++i)
            QVERIFY(!shown.tree->topLevelItem(i)->toolTip(0).contains(QStringLiteral("<b>"))); // not obeyed
    }

    void leadsToTheHandInWhereTheWorkIsClosed()
    {
        Json scene = handInsScene(4);
        scene["work"] = {{"error", toJson(Error{ErrorKind::TooLate, "s02", {}})}};
        ShownWork shown(scene);
        QVERIFY(shown.connected);
        shown.openFiles();
        auto* handIn = named<QPushButton>(*shown.dialog, "workHandIn");
        QTRY_VERIFY(handIn->isVisible());
        QVERIFY(!shown.tree->isVisible());
        QCOMPARE(named<QLabel>(*shown.dialog, "workState")->text(),
                 QStringLiteral("This work is closed. What counts is the hand-in."));
        handIn->click();
        QTRY_VERIFY(openDialog("workDialog") == nullptr);
        QCOMPARE(named<QTabBar>(shown.teaching.window(), "tpTabs")->currentIndex(), 1);
        QVERIFY(named<QWidget>(shown.teaching.window(), "handInPanel")->isVisible());
    }

    void isUsedByKeys()
    {
        ShownWork shown(workScene());
        QVERIFY(shown.connected);
        shown.openFiles();
        QTRY_VERIFY2(shown.tree->topLevelItemCount() == 8, shown.state());
        shown.choose(QStringLiteral("README.md"));
        QTRY_VERIFY(named<QPlainTextEdit>(*shown.dialog, "workText")->isVisible());
        shown.dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), shown.dialog);
        QCOMPARE(tabFaultsOf(*shown.dialog), QStringList());
        QTest::keyClick(shown.dialog, Qt::Key_F5);
        QTRY_VERIFY(!named<QPlainTextEdit>(*shown.dialog, "workText")->isVisible());
        QTest::keyClick(shown.dialog, Qt::Key_Escape);
        QTRY_VERIFY(openDialog("workDialog") == nullptr);
    }

    void takes_data() { Pictures::addRows(); }

    void takes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        Pictures pictures;
        pictures.use(language, dark);
        ShownWork shown(workScene());
        QVERIFY(shown.connected);
        shown.openFiles();
        QTRY_VERIFY2(shown.tree->topLevelItemCount() == 8, shown.state());
        shown.tree->expandItem(shown.tree->topLevelItem(0));
        QTRY_COMPARE(shown.tree->topLevelItem(0)->childCount(), 2);
        shown.choose(QStringLiteral("main.py"));
        QTRY_VERIFY(named<QPlainTextEdit>(*shown.dialog, "workText")->isVisible());
        pictures.take(*shown.dialog, QStringLiteral("work"));
        shown.choose(QStringLiteral("dataset"));
        shown.dialog->resize(720, 460);
        pictures.take(*shown.dialog, QStringLiteral("work-link"));
        shown.dialog->close();
        pictures.take(shown.teaching.window(), QStringLiteral("work-panel"));
        QVERIFY(shown.bench.change({{"work", {{"error", toJson(Error{ErrorKind::TooLate, "s02", {}})}}}}));
        shown.openFiles();
        QTRY_VERIFY(named<QPushButton>(*shown.dialog, "workHandIn")->isVisible());
        pictures.take(*shown.dialog, QStringLiteral("work-closed"));
    }
};

PUPITRE_QTEST(WorkDialogTest)
#include "workdialog.moc"
