// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student clicks through the real window, against a real sshd with real instances: an invitation is pasted,
// the card of the TP appears, work is handed in, the deadline passes.
#include "core/agent/system/clock.h"
#include "core/async/mailbox.h"
#include "core/services/operations.h"
#include "core/services/placebook.h"
#include "core/wire/invitationjson.h"
#include "tests/e2e/labinvitation.h"
#include "tests/gate/sharedlab.h"
#include "tests/ui/judge.h"
#include "tests/ui/teachingwindow.h"
#include "ui/frame/mainwindow.h"
#include "ui/student/studypage.h"
#include "ui/student/tpcard.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class RecordedTools final : public StudentTools
{
public:
    [[nodiscard]] bool has(StudentTool) const override { return true; }
    void open(StudentTool tool, CourseLink&, const TpId&, Reply<Message> reply) override
    {
        opened.push_back(tool);
        reply(Message{});
    }
    std::vector<StudentTool> opened;
};

/// The lab first: what it forks off must not inherit a display.
class StudentWindow : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        static int count = 1;
        static char name[] = "e2e_studentwindow";
        static char* words[] = {name, nullptr};
        application = std::make_unique<QApplication>(count, words);
    }
    static void TearDownTestSuite() { application.reset(); }

    void SetUp() override
    {
        WithLab::SetUp();
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        settings->setRoles({Role::Student});
        places = std::make_unique<PlaceBook>(mailbox, PlaceAccess{});
        studies = std::make_unique<Studies>(mailbox, nullptr, folder.path().toStdString() + "/courses");
        downloads = std::make_unique<SubmissionDownloads>(mailbox, *studies);
        window = std::make_unique<MainWindow>(WindowServices{*settings, *places, operations});
        window->addSection(Section::Studies, [this](QWidget* parent) {
            return new StudyPage({*studies, *settings, *downloads, &tools}, parent);
        });
        window->begin();
        window->showSection(Section::Studies);
        window->show();
    }
    void TearDown() override
    {
        window.reset();
        downloads.reset();
        studies.reset();
    }

    template <class Widget>
    [[nodiscard]] static Widget* shown(QWidget& in, const char* name)
    {
        for (auto* found : in.findChildren<Widget*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    template <class Widget>
    [[nodiscard]] Widget* shown(const char* name)
    {
        return shown<Widget>(*window, name);
    }
    static void click(QAbstractButton* button)
    {
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isEnabled()) << button->toolTip().toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    template <class Condition>
    [[nodiscard]] static bool comesTrue(Condition condition)
    {
        return QTest::qWaitFor(condition, 20'000);
    }

    /// Pastes the invitation and joins.
    void join(const Invitation& invitation)
    {
        click(shown<QPushButton>("emptyPrimary"));
        QWidget* dialog = openDialog("invitationDialog");
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("invitationText"))
            ->setPlainText(QStringLiteral("Bonjour,\n\n") + QString::fromStdString(toText(invitation)));
        EXPECT_TRUE(faultsOf(*dialog).isEmpty()) << faultsOf(*dialog).join('\n').toStdString();
        EXPECT_EQ(shown<QLabel>(*dialog, "invitationTitle")->text().toStdString(), invitation.title);
        click(shown<QPushButton>(*dialog, "invitationJoin"));
        ASSERT_TRUE(comesTrue([] { return openDialog("invitationDialog") == nullptr; }));
    }

    static std::unique_ptr<QApplication> application;
    QTemporaryDir folder;
    Mailbox mailbox;
    Operations operations;
    RecordedTools tools;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<PlaceBook> places;
    std::unique_ptr<Studies> studies;
    std::unique_ptr<SubmissionDownloads> downloads;
    std::unique_ptr<MainWindow> window;
};

std::unique_ptr<QApplication> StudentWindow::application;

} // namespace

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
    EXPECT_TRUE(faultsOf(*window).isEmpty()) << faultsOf(*window).join('\n').toStdString();
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
