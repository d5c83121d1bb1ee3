// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's window in this process, with everything but the tools, against a real sshd with real instances.
#pragma once

#include "core/async/mailbox.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/wire/invitationjson.h"
#include "tests/e2e/labinvitation.h"
#include "tests/e2e/recordedtools.h"
#include "tests/gate/sharedlab.h"
#include "tests/ui/judge.h"
#include "tests/ui/teachingwindow.h"
#include "ui/frame/mainwindow.h"
#include "ui/student/leavingcopies.h"
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

/// The lab first: what it forks off must not inherit a display.
class StudentDesk : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        static int count = 1;
        static char name[] = "e2e_student";
        static char* words[] = {name, nullptr};
        application = std::make_unique<QApplication>(count, words);
    }
    static void TearDownTestSuite() { application.reset(); }

    void SetUp() override
    {
        WithLab::SetUp();
        openProgram();
    }
    void TearDown() override { closeProgram(); }

    /// Again after closeProgram(): as on the next day.
    void openProgram()
    {
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        settings->setRoles({Role::Student});
        places = std::make_unique<PlaceBook>(mailbox, PlaceAccess{});
        studies = std::make_unique<Studies>(mailbox, nullptr, folder.path().toStdString() + "/courses");
        downloads = std::make_unique<SubmissionDownloads>(mailbox, operations, *studies);
        copies = std::make_unique<CopyKeeping>(mailbox, operations, *studies);
        window = std::make_unique<MainWindow>(WindowServices{*settings, *places, operations});
        window->addSection(Section::Studies,
                           [this](QWidget* parent) { return new StudyPage(services(), parent); });
        new LeavingCopies(services(), window.get());
        window->begin();
        window->showSection(Section::Studies);
        window->show();
        studies->load();
        studies->openAll();
    }
    void closeProgram()
    {
        window.reset();
        copies.reset();
        downloads.reset();
        studies.reset();
    }

    [[nodiscard]] StudentServices services()
    {
        return {mailbox, operations, *studies, *settings, *downloads, *copies, &tools};
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

    static inline std::unique_ptr<QApplication> application;
    QTemporaryDir folder;
    Mailbox mailbox;
    Operations operations;
    RecordedTools tools;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<PlaceBook> places;
    std::unique_ptr<Studies> studies;
    std::unique_ptr<SubmissionDownloads> downloads;
    std::unique_ptr<CopyKeeping> copies;
    std::unique_ptr<MainWindow> window;
};

} // namespace pupitre
