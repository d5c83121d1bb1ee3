// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student clicks through the real window, against a real sshd with real instances: an invitation is pasted,
// the card of the TP appears, work is handed in, the deadline passes.
#include "core/agent/system/clock.h"
#include "tests/e2e/studentdesk.h"

namespace pupitre
{

using namespace std::chrono_literals;

using StudentWindow = StudentDesk;

TEST_F(StudentWindow, theDialogLearnsOfAHandInWhoseAnswerItNeverGot)
{
    const Course course = openCourse("sw-lost", 1);
    ASSERT_NO_FATAL_FAILURE(join(labInvitation(lab(), course, "s01")));
    ASSERT_TRUE(comesTrue([this] { return shown<TpCard>("tpCard") != nullptr; }));
    click(shown<QPushButton>(*shown<TpCard>("tpCard"), "actHandIn"));
    QWidget* dialog = openDialog("handInDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_FALSE(shown<QLabel>(*dialog, "handInEarlier")->text().contains(QStringLiteral("no. 1")));

    studies->courses().front()->handIn(course.tps.front().id, {});
    ASSERT_TRUE(comesTrue(
        [&] { return shown<QLabel>(*dialog, "handInEarlier")->text().contains(QStringLiteral("no. 1")); }));
    EXPECT_EQ(shown<QPushButton>(*dialog, "handInDo")->text(), QStringLiteral("Hand in again"));
    EXPECT_TRUE(faultsOf(*dialog).isEmpty()) << faultsOf(*dialog).join('\n').toStdString();
    dialog->close();
}

TEST_F(StudentWindow, fromThePastedInvitationToTheReceipt)
{
    Course course = openCourse("sw-works", 1);
    ASSERT_NO_FATAL_FAILURE(join(labInvitation(lab(), course, "s01")));
    ASSERT_TRUE(comesTrue([this] { return shown<TpCard>("tpCard") != nullptr; }));
    TpCard& card = *shown<TpCard>("tpCard");
    EXPECT_EQ(shown<QPushButton>(card, "actTerminal")->property("kind").toString().toStdString(), "primary");
    EXPECT_NE(shown<QLabel>(card, "tpCardStatus")->text(), QString());
    click(shown<QPushButton>(card, "actTerminal"));
    EXPECT_EQ(tools.opened, std::vector{StudentTool::Terminal});

    click(shown<QPushButton>(card, "actHandIn"));
    QWidget* dialog = openDialog("handInDialog");
    ASSERT_NE(dialog, nullptr);
    click(shown<QPushButton>(*dialog, "handInDo"));
    ASSERT_TRUE(comesTrue([&] { return shown<QLabel>(*dialog, "receiptHash") != nullptr; }));
    EXPECT_EQ(shown<QLabel>(*dialog, "receiptHash")->text().remove(' ').remove('\n').size(), 64);
    EXPECT_TRUE(faultsOf(*dialog).isEmpty()) << faultsOf(*dialog).join('\n').toStdString();
    click(shown<QPushButton>(*dialog, "handInCancel"));
    ASSERT_TRUE(comesTrue(
        [&] { return shown<QLabel>(card, "tpCardStatus")->text().contains(QStringLiteral("no. 1")); }));

    // Thirty seconds have not passed: the place says no, and the dialog says why.
    click(shown<QPushButton>(card, "actHandIn"));
    dialog = openDialog("handInDialog");
    click(shown<QPushButton>(*dialog, "handInDo"));
    ASSERT_TRUE(comesTrue([&] { return shown<QLabel>(*dialog, "messageText") != nullptr; }));
    EXPECT_TRUE(shown<QLabel>(*dialog, "messageText")->text().contains(QStringLiteral("30 seconds")));
    dialog->close();

    course.tps.front().sessions.front().end.utc = now() - 2s;
    course.tps.front().deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));
    studies->courses().front()->refresh();
    ASSERT_TRUE(comesTrue([&] { return shown<QPushButton>(card, "actReceipt") != nullptr; }));
    EXPECT_EQ(shown<QPushButton>(card, "actTerminal"), nullptr);
    EXPECT_EQ(shown<QPushButton>(card, "actHandIn"), nullptr);
    click(shown<QPushButton>(card, "actReceipt"));
    dialog = openDialog("receiptDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(comesTrue([&] { return shown<QLabel>(*dialog, "receiptHash") != nullptr; }));
    dialog->close();

    ASSERT_TRUE(comesTrue([&] { // once the place has put it away
        const auto* button = shown<QPushButton>(card, "actDownload");
        return button != nullptr && button->isEnabled();
    }));
    click(shown<QPushButton>(card, "actDownload"));
    auto* choice = window->findChild<QFileDialog*>(QStringLiteral("submissions"));
    ASSERT_NE(choice, nullptr);
    Q_EMIT choice->fileSelected(folder.path());
    choice->close();
    ASSERT_TRUE(comesTrue([&] {
        return shown<QLabel>(card, "tpCardStatus")->text() == QStringLiteral("Fingerprint verified");
    })) << shown<QLabel>(card, "tpCardStatus")->text().toStdString();
    EXPECT_TRUE(std::filesystem::exists(folder.path().toStdString() + "/sw-works-tp1/receipt.json"));
    EXPECT_TRUE(comesTrue([this] { return faultsOf(*window).isEmpty(); }))
        << faultsOf(*window).join('\n').toStdString();
}

TEST_F(StudentWindow, anotherHostKeyStopsEverythingAndSaysWhy)
{
    const Course course = openCourse("sw-mitm", 1);
    Invitation invitation = labInvitation(lab(), course, "s01");
    invitation.hostKeys = {course.seats.front().members.front().keys.front()};
    ASSERT_NO_FATAL_FAILURE(join(invitation));
    ASSERT_TRUE(comesTrue([this] { return shown<QLabel>("messageText") != nullptr; }));
    EXPECT_TRUE(shown<QLabel>("messageText")->text().contains(QStringLiteral("is not the place")));
    EXPECT_EQ(shown<TpCard>("tpCard"), nullptr);
    EXPECT_EQ(studies->courses().front()->status().state, PlaceState::Offline);
}

TEST_F(StudentWindow, aKeyMadeHereGivesARequestAndWaits)
{
    Course course = openCourse("sw-ownkey", 1);
    Invitation invitation = labInvitation(lab(), course, "s01");
    invitation.privateKey.reset();
    ASSERT_NO_FATAL_FAILURE(join(invitation));
    QWidget* dialog = openDialog("joinRequestDialog");
    ASSERT_NE(dialog, nullptr);
    const std::string request =
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("joinRequestText"))->toPlainText().toStdString();
    ASSERT_NE(request.find("ssh-ed25519"), std::string::npos) << request;
    dialog->close();
    ASSERT_TRUE(comesTrue([this] {
        const auto* text = shown<QLabel>("messageText");
        return text != nullptr && text->text().contains(QStringLiteral("has not taken your key"));
    }));

    course.seats.front().members.front().keys = {
        *parsePublicKey(request.substr(request.find("ssh-ed25519")))};
    ASSERT_TRUE(lab().put(course));
    studies->courses().front()->refresh();
    ASSERT_TRUE(comesTrue([this] { return shown<TpCard>("tpCard") != nullptr; }));
}

TEST_F(StudentWindow, leavingAsksFirstAndTakesTheCardAway)
{
    const Course course = openCourse("sw-leave", 1);
    ASSERT_NO_FATAL_FAILURE(join(labInvitation(lab(), course, "s01")));
    ASSERT_TRUE(comesTrue([this] { return shown<TpCard>("tpCard") != nullptr; }));
    Q_EMIT shown<TpCard>("tpCard")->leaveAsked();
    QWidget* decision = openDialog("decisionDialog");
    ASSERT_NE(decision, nullptr);
    click(decision->findChild<QPushButton*>(QStringLiteral("decisionYes")));
    ASSERT_TRUE(comesTrue([this] { return shown<QPushButton>("emptyPrimary") != nullptr; }));
    EXPECT_TRUE(studies->courses().empty());
}

} // namespace pupitre
