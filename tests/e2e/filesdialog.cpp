// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two panes against a real gate: files go both ways by buttons and by drag and drop, a clash is asked
// about, a file opened here goes back when it is saved, and after the deadline nothing can be changed.
#include "ui/files/filesdialog.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/async/mailbox.h"
#include "core/services/settings.h"
#include "core/student/studies.h"
#include "tests/e2e/labinvitation.h"
#include "tests/gate/sharedlab.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/files/folderpane.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// The lab first: what it forks off must not inherit a display.
class FilesOfAStudent : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        static int count = 1;
        static char name[] = "e2e_filesdialog";
        static char* words[] = {name, nullptr};
        application = std::make_unique<QApplication>(count, words);
    }
    static void TearDownTestSuite() { application.reset(); }

    void SetUp() override
    {
        WithLab::SetUp();
        here = fs::path(folder.path().toStdString()) / "here";
        ASSERT_TRUE(makeFolders(here));
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        settings->setLastFolder(QStringLiteral("filesHere"), QString::fromStdString(here.string()));
        studies = std::make_unique<Studies>(mailbox, nullptr, folder.path().toStdString() + "/courses");
    }
    void TearDown() override
    {
        dialog.reset();
        studies.reset();
    }

    template <class Condition>
    [[nodiscard]] static bool comesTrue(Condition condition)
    {
        return QTest::qWaitFor(condition, 20'000);
    }

    /// Joins, and opens the panes at the TP.
    void open(const Course& course)
    {
        CourseLink* link = nullptr;
        studies->join(
            labInvitation(lab(), course, "s01"),
            {&operations, [&](const Result<CourseLink*>& joined) { link = joined.value_or(nullptr); }});
        ASSERT_TRUE(comesTrue([&] { return link != nullptr && link->status().report; }));
        dialog = std::make_unique<FilesDialog>(mailbox, operations, *settings, *link, "tp1", nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        ASSERT_TRUE(comesTrue([&] { return !pane("paneThere")->folder().empty(); }))
            << message().toStdString();
        ASSERT_TRUE(comesTrue([&] { return !pane("paneHere")->folder().empty(); }));
    }
    [[nodiscard]] FolderPane* pane(const char* name) const
    {
        return dialog->findChild<FolderPane*>(QLatin1String(name));
    }
    [[nodiscard]] QTableView* table(const char* name) const
    {
        return pane(name)->findChild<QTableView*>(QStringLiteral("folderTable"));
    }
    [[nodiscard]] bool has(const char* name, const std::string& file) const
    {
        const auto names = pane(name)->names();
        return std::ranges::find(names, file) != names.end();
    }
    void choose(const char* name, const std::string& file) const
    {
        const auto* model = qobject_cast<FolderModel*>(table(name)->model());
        table(name)->clearSelection();
        table(name)->selectionModel()->select(model->find(file),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void click(const char* name) const
    {
        auto* button = dialog->findChild<QPushButton*>(QLatin1String(name));
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString message() const
    {
        const auto* text = dialog->findChild<QLabel*>(QStringLiteral("messageText"));
        return text == nullptr || !text->isVisible() ? QString() : text->text();
    }
    [[nodiscard]] static std::string inside(const Course& course, const std::string& command)
    {
        return lab().ssh(course.id, "s01", {command}).out;
    }

    static std::unique_ptr<QApplication> application;
    QTemporaryDir folder;
    fs::path here;
    Mailbox mailbox;
    Operations operations;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Studies> studies;
    std::unique_ptr<FilesDialog> dialog;
};

std::unique_ptr<QApplication> FilesOfAStudent::application;

} // namespace

TEST_F(FilesOfAStudent, goBothWaysAndAskBeforeTheyReplace)
{
    const Course course = openCourse("fd-ways", 1);
    ASSERT_TRUE(makeFolders(here / "report/figures"));
    ASSERT_TRUE(replaceFile(here / "report/text.txt", "mine\n"));
    ASSERT_TRUE(replaceFile(here / "report/figures/été 1.txt", "figure\n"));
    ASSERT_NO_FATAL_FAILURE(open(course));
    EXPECT_TRUE(faultsOf(*dialog).isEmpty()) << faultsOf(*dialog).join('\n').toStdString();

    choose("paneHere", "report");
    click("filesSend");
    ASSERT_TRUE(comesTrue([&] { return has("paneThere", "report"); })) << message().toStdString();
    EXPECT_EQ(inside(course, "cat report/text.txt 'report/figures/été 1.txt'"), "mine\nfigure\n");

    ASSERT_TRUE(replaceFile(here / "report/text.txt", "mine, longer\n"));
    choose("paneHere", "report");
    click("filesSend");
    QWidget* question = nullptr;
    ASSERT_TRUE(comesTrue([&] { return (question = openDialog("decisionDialog")) != nullptr; }));
    EXPECT_EQ(inside(course, "cat report/text.txt"), "mine\n");
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("decisionYes")), Qt::LeftButton);
    ASSERT_TRUE(comesTrue([&] { return message().contains(QStringLiteral("copied")); }));
    EXPECT_EQ(inside(course, "cat report/text.txt"), "mine, longer\n");

    EXPECT_EQ(inside(course, "echo done > result.txt"), "");
    QTest::mouseClick(pane("paneThere")->findChild<QToolButton*>(QStringLiteral("folderAgain")),
                      Qt::LeftButton);
    ASSERT_TRUE(comesTrue([&] { return has("paneThere", "result.txt"); }));
    choose("paneThere", "result.txt");
    click("filesFetch");
    ASSERT_TRUE(comesTrue([&] { return has("paneHere", "result.txt"); }));
    EXPECT_EQ(readFile(here / "result.txt").value_or(""), "done\n");
    EXPECT_FALSE(std::filesystem::exists(here / ".pupitre-parts"));

    choose("paneThere", "report");
    click("filesRemove");
    ASSERT_TRUE(comesTrue([&] { return (question = openDialog("decisionDialog")) != nullptr; }));
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("decisionYes")), Qt::LeftButton);
    ASSERT_TRUE(comesTrue([&] { return !has("paneThere", "report"); }));
    EXPECT_EQ(inside(course, "ls"), "result.txt\n");
}

TEST_F(FilesOfAStudent, lookRightInBothLanguagesAndSchemes)
{
    const Course course = openCourse("fd-look", 1);
    ASSERT_EQ(inside(course, "mkdir figures; echo 1 > report.md; echo 2 > mesures-été.csv"), "");
    ASSERT_TRUE(makeFolders(here / "notes"));
    ASSERT_TRUE(replaceFile(here / "brouillon.txt", "mine\n"));
    Pictures pictures;
    std::filesystem::create_directories("shots");
    for (const char* language : {"en", "fr"})
        for (const bool dark : {false, true}) {
            pictures.use(QLatin1String(language), dark);
            dialog.reset();
            ASSERT_NO_FATAL_FAILURE(open(course));
            ASSERT_TRUE(comesTrue([&] { return has("paneThere", "figures"); }));
            choose("paneThere", "report.md");
            for (const QSize size : {QSize(1040, 640), QSize(900, 520)}) {
                dialog->resize(size);
                EXPECT_TRUE(comesTrue([&] { return faultsOf(*dialog).isEmpty(); }))
                    << faultsOf(*dialog).join('\n').toStdString();
                const QString name =
                    QStringLiteral("shots/files-%1-%2-%3.png")
                        .arg(QLatin1String(language), dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width());
                EXPECT_TRUE(dialog->grab().save(name));
            }
        }
}

TEST_F(FilesOfAStudent, takeWhatIsDroppedFromOtherPrograms)
{
    const Course course = openCourse("fd-drop", 1);
    ASSERT_TRUE(replaceFile(here / "dropped.txt", "dropped\n"));
    ASSERT_NO_FATAL_FAILURE(open(course));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QString::fromStdString((here / "dropped.txt").string()))});
    QWidget* viewport = table("paneThere")->viewport();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &drop);
    ASSERT_TRUE(comesTrue([&] { return has("paneThere", "dropped.txt"); })) << message().toStdString();
    EXPECT_EQ(inside(course, "cat dropped.txt"), "dropped\n");
}

TEST_F(FilesOfAStudent, openedHereGoesBackWhenItIsSaved)
{
    const Course course = openCourse("fd-open", 1);
    ASSERT_EQ(inside(course, "echo before > notes.txt"), "");
    ASSERT_NO_FATAL_FAILURE(open(course));
    QString opened;
    dialog->setOpener([&](const QString& file) {
        opened = file;
        return true;
    });
    ASSERT_TRUE(comesTrue([&] { return has("paneThere", "notes.txt"); }));
    choose("paneThere", "notes.txt");
    click("filesOpen");
    ASSERT_TRUE(comesTrue([&] { return !opened.isEmpty(); })) << message().toStdString();
    EXPECT_EQ(readFile(opened.toStdString()).value_or(""), "before\n");
    ASSERT_TRUE(
        replaceFile(opened.toStdString(), "after, and longer\n")); // as editors do: written beside, renamed
    ASSERT_TRUE(comesTrue([&] { return message().contains(QStringLiteral("was saved and copied back")); }));
    EXPECT_EQ(inside(course, "cat notes.txt"), "after, and longer\n");
}

TEST_F(FilesOfAStudent, afterTheDeadlineNothingCanBeChanged)
{
    Course course = openCourse("fd-late", 1);
    ASSERT_EQ(inside(course, "echo work > work.txt"), "");
    ASSERT_TRUE(replaceFile(here / "late.txt", "late\n"));
    ASSERT_NO_FATAL_FAILURE(open(course));
    course.tps.front().sessions.front().end.utc = now() - 2s;
    course.tps.front().deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));
    choose("paneHere", "late.txt");
    click("filesSend");
    ASSERT_TRUE(comesTrue([&] { return !message().isEmpty(); }));
    EXPECT_FALSE(has("paneThere", "late.txt"));
    EXPECT_EQ(lab().sftp(course.id, "s01", "ls tp1/files\n").out.find("late"), std::string::npos);
}

} // namespace pupitre
