// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student keeps, clicked in the real window against a real gate: copies of the work, also when the
// window closes; the feedback; and, on the next day, that the submission was found right.
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "tests/e2e/studentdesk.h"
#include "ui/student/feedbackdialog.h"
#include "ui/student/keepcopydialog.h"
#include "ui/student/verifydialog.h"

#include <QCheckBox>
#include <QListWidget>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class StudentKeeping : public StudentDesk
{
protected:
    [[nodiscard]] std::string kept(const std::string& file) const
    {
        return readFile(folder.path().toStdString() + "/" + file).value_or("");
    }
    static void work(const Course& course, const std::string& command)
    {
        ASSERT_EQ(lab().ssh(course.id, "s01", {command}).exit, 0);
    }
    /// The TP ends now, and is put away.
    void passDeadline(Course& course)
    {
        course.tps.front().sessions.front().end.utc = now() - 2s;
        course.tps.front().deadline.utc = now() - 1s;
        ASSERT_TRUE(lab().put(course));
        studies->courses().front()->refresh();
    }
    TpCard* card()
    {
        return comesTrue([this] { return shown<TpCard>("tpCard") != nullptr; }) ? shown<TpCard>("tpCard")
                                                                                : nullptr;
    }
    [[nodiscard]] bool comesEnabled(QWidget& in, const char* button)
    {
        return comesTrue([&] {
            const auto* found = shown<QPushButton>(in, button);
            return found != nullptr && found->isEnabled();
        });
    }
    [[nodiscard]] static QString said(const QWidget& dialog, const char* bar)
    {
        return dialog.findChild<MessageBar*>(QLatin1String(bar))->message().what;
    }
};

} // namespace

TEST_F(StudentKeeping, aCopyComesWhenAskedForAndWhenTheWindowCloses)
{
    const Course course = openCourse("sk-copy", 1);
    ASSERT_NO_FATAL_FAILURE(work(course, "echo one > a.txt"));
    ASSERT_NO_FATAL_FAILURE(join(labInvitation(lab(), course, "s01")));
    TpCard* shownCard = card();
    ASSERT_NE(shownCard, nullptr);
    click(shown<QPushButton>(*shownCard, "actKeepCopy"));
    auto* dialog = qobject_cast<KeepCopyDialog*>(openDialog("keepCopyDialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->useFolder(folder.filePath(QStringLiteral("copies")));
    EXPECT_TRUE(faultsOf(*dialog).isEmpty()) << faultsOf(*dialog).join('\n').toStdString();
    click(shown<QPushButton>(*dialog, "copyDo"));
    ASSERT_TRUE(comesTrue([&] { return said(*dialog, "copyOutcome").contains(QStringLiteral("1 file")); }))
        << said(*dialog, "copyOutcome").toStdString();
    EXPECT_EQ(kept("copies/tp1/a.txt"), "one\n");
    ASSERT_EQ(operations.count(), 1);
    EXPECT_EQ(operations.at(0).state, OperationState::Done);
    dialog->findChild<QCheckBox*>(QStringLiteral("copyWhenLeaving"))->click();
    dialog->close();

    ASSERT_NO_FATAL_FAILURE(work(course, "echo two > b.txt"));
    window->close();
    EXPECT_TRUE(window->isVisible()); // until it is here
    EXPECT_NE(openDialog("leavingCopies"), nullptr);
    ASSERT_TRUE(comesTrue([this] { return !window->isVisible(); }));
    EXPECT_EQ(kept("copies/tp1/b.txt"), "two\n");
}

TEST_F(StudentKeeping, whatWasFoundRightIsSaidOnTheNextDayToo)
{
    Course course = openCourse("sk-right", 1);
    ASSERT_NO_FATAL_FAILURE(work(course, "echo one > a.txt"));
    ASSERT_NO_FATAL_FAILURE(join(labInvitation(lab(), course, "s01")));
    ASSERT_NE(card(), nullptr);
    ASSERT_NO_FATAL_FAILURE(passDeadline(course));
    ASSERT_TRUE(comesEnabled(*card(), "actDownload"));
    click(shown<QPushButton>(*card(), "actDownload"));
    auto* choice = window->findChild<QFileDialog*>(QStringLiteral("submissions"));
    ASSERT_NE(choice, nullptr);
    Q_EMIT choice->fileSelected(folder.path());
    choice->close();
    const auto status = [this] { return shown<QLabel>(*card(), "tpCardStatus")->text(); };
    ASSERT_TRUE(comesTrue([&] { return status() == QStringLiteral("Fingerprint verified"); }))
        << status().toStdString();
    ASSERT_EQ(operations.count(), 1);
    EXPECT_EQ(operations.at(0).state, OperationState::Done);

    closeProgram();
    openProgram();
    ASSERT_NE(card(), nullptr);
    EXPECT_TRUE(comesTrue([&] { return status().startsWith(QStringLiteral("Downloaded and verified")); }))
        << status().toStdString();

    const std::string saved = folder.path().toStdString() + "/sk-right-tp1";
    VerifyDialog holds(mailbox, *studies, *settings, saved, window.get());
    holds.setAttribute(Qt::WA_DeleteOnClose, false);
    ASSERT_TRUE(comesTrue([&] { return !said(holds, "verifyVerdict").isEmpty(); }));
    EXPECT_TRUE(said(holds, "verifyVerdict").contains(QStringLiteral("exactly")));
    ASSERT_TRUE(replaceFile(saved + "/files/a.txt", "other\n"));
    VerifyDialog broken(mailbox, *studies, *settings, saved, window.get());
    broken.setAttribute(Qt::WA_DeleteOnClose, false);
    ASSERT_TRUE(comesTrue([&] { return !said(broken, "verifyVerdict").isEmpty(); }));
    EXPECT_TRUE(said(broken, "verifyVerdict").contains(QStringLiteral("not what was handed in")));
    EXPECT_EQ(broken.findChild<QListWidget*>()->count(), 1);
}

TEST_F(StudentKeeping, feedbackIsShownOnceItWasSentAndCanBeSaved)
{
    Course course = openCourse("sk-feedback", 1);
    ASSERT_NO_FATAL_FAILURE(join(labInvitation(lab(), course, "s01")));
    ASSERT_NE(card(), nullptr);
    ASSERT_NO_FATAL_FAILURE(passDeadline(course));
    ASSERT_TRUE(comesEnabled(*card(), "actDownload"));
    EXPECT_EQ(shown<QPushButton>(*card(), "actFeedback"), nullptr);

    const SeatTp where{course.id, course.tps.front().id, course.seats.front().id};
    ASSERT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        const auto feedback = lab().tree().feedback(where);
        auto made = makeFolders(feedback);
        return made ? replaceFile(feedback / "grades.txt", "17/20\n") : made;
    }));
    studies->courses().front()->refresh();
    ASSERT_TRUE(comesEnabled(*card(), "actFeedback"));
    click(shown<QPushButton>(*card(), "actFeedback"));
    auto* dialog = qobject_cast<FeedbackDialog*>(openDialog("feedbackDialog"));
    ASSERT_NE(dialog, nullptr);
    QString opened;
    dialog->setOpener([&](const QString& file) {
        opened = file;
        return true;
    });
    ASSERT_TRUE(comesEnabled(*dialog, "feedbackOpen"));
    EXPECT_TRUE(faultsOf(*dialog).isEmpty()) << faultsOf(*dialog).join('\n').toStdString();
    click(shown<QPushButton>(*dialog, "feedbackOpen"));
    EXPECT_EQ(readFile(opened.toStdString()).value_or(""), "17/20\n");
    dialog->saveInto(folder.path());
    EXPECT_EQ(kept("sk-feedback-tp1-feedback/grades.txt"), "17/20\n");
    dialog->close();
}

} // namespace pupitre
