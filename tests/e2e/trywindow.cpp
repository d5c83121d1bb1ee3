// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build, Try as a student, End: the buttons of the real dialog, over SSH, on a real engine.
#include "core/agent/course/coursefile.h"
#include "core/demo/privatedesktop.h"
#include "core/environments/presets.h"
#include "core/places/agentbinary.h"
#include "core/trials/trialcourse.h"
#include "tests/e2e/recordedtools.h"
#include "tests/e2e/trylab.h"
#include "tests/gate/sharedlab.h"
#include "tests/ui/pictures.h"
#include "ui/environments/builddialog.h"
#include "ui/parts/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace pupitre
{

namespace
{

/// The lab first: what it forks off must not inherit a display.
class TryInTheWindow : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        static int count = 1;
        static char name[] = "e2e_trywindow";
        static char* words[] = {name, nullptr};
        application = std::make_unique<QApplication>(count, words);
    }
    static void TearDownTestSuite() { application.reset(); }

    void SetUp() override
    {
        WithLab::SetUp();
        const LoopbackPlace& place = lab().place();
        const std::filesystem::path home = folder.path().toStdString();
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        places = std::make_unique<PlaceBook>(mailbox, demoAccess(place, carriedAgent()));
        const auto added =
            places->add("lab-gpu-1", {PlaceKind::Ssh, "127.0.0.1", place.account().name, place.port(), {}},
                        place.teacher().key.string());
        ASSERT_TRUE(added) << added.error().detail;
        places->link(*added)->open();
        ASSERT_TRUE(QTest::qWaitFor([&] { return places->link(*added)->ready(); }, 60'000));
        environments = std::make_unique<Environments>(mailbox, home / "shelf");
        builds = std::make_unique<EnvironmentBuilds>(*places, operations);
        ToolPlaces folders;
        folders.enrolments = home / "courses";
        folders.sshConfig = home / "ssh" / "config";
        data = std::make_unique<DataOnPlaces>(*places, operations);
        trials =
            std::make_unique<Trials>(mailbox, TrialServices{*places, *data, *environments}, nullptr, folders);
        entry.folder = home / "leaves";
        ASSERT_TRUE(writePresetFiles(Platform::Python, "fr", entry.folder));
        entry.environment = preset(Platform::Python, false);
        entry.environment->id = *EnvironmentId::parse("leaves");
        entry.environment->name = "Reconnaissance de feuilles";
        entry.environment->open = {
            .cpus = 1.5, .memoryMiB = 700, .processes = 90, .workspaceMiB = 300, .fileMiB = 5};
        placeId = *added;
    }

    [[nodiscard]] EnvironmentServices services()
    {
        return {*environments, *builds, *places, *settings, nullptr, nullptr, trials.get(), &tools};
    }
    [[nodiscard]] std::unique_ptr<BuildDialog> dialog()
    {
        auto shown = std::make_unique<BuildDialog>(services(), entry, nullptr);
        shown->setAttribute(Qt::WA_DeleteOnClose, false);
        shown->choose(placeId);
        return shown;
    }
    static QPushButton* button(const QWidget& in, const char* name)
    {
        return in.findChild<QPushButton*>(QLatin1String(name));
    }
    static void click(const QWidget& in, const char* name)
    {
        QPushButton* one = button(in, name);
        ASSERT_TRUE(comesTrue([one] { return one->isVisible() && one->isEnabled(); })) << name;
        QTest::mouseClick(one, Qt::LeftButton);
    }
    template <class Condition>
    [[nodiscard]] static bool comesTrue(Condition condition)
    {
        return QTest::qWaitFor(condition, 90'000);
    }
    static std::string saidIn(const QWidget& in, const char* bar)
    {
        const auto* message = in.findChild<MessageBar*>(QLatin1String(bar));
        return (message->message().what + QLatin1Char(' ') + message->message().details).toStdString();
    }

    static inline std::unique_ptr<QApplication> application;
    QTemporaryDir folder;
    Mailbox mailbox;
    Operations operations;
    RecordedTools tools;
    ShelfEntry entry;
    PlaceId placeId;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<PlaceBook> places;
    std::unique_ptr<Environments> environments;
    std::unique_ptr<EnvironmentBuilds> builds;
    std::unique_ptr<DataOnPlaces> data;
    std::unique_ptr<Trials> trials;
};

} // namespace

TEST_F(TryInTheWindow, buildsTriesAndEnds)
{
    Pictures pictures;
    pictures.use(QStringLiteral("fr"), false);
    auto shown = dialog();
    auto* own = shown->findChild<QCheckBox*>(QStringLiteral("buildOwnPackages"));
    ASSERT_TRUE(comesTrue([own] { return own->isEnabled(); }));
    own->setChecked(true);
    EXPECT_FALSE(button(*shown, "tryBegin")->isVisible()); // nothing is built there
    click(*shown, "buildDo");
    EXPECT_TRUE(comesTrue([&] { return saidIn(*shown, "buildOutcome") != " "; }));
    ASSERT_TRUE(button(*shown, "tryBegin")->isVisible()) << saidIn(*shown, "buildOutcome");
    pictures.take(*shown, QStringLiteral("try-offered"));
    click(*shown, "tryBegin");
    ASSERT_TRUE(comesTrue([&] { return button(*shown, "tryTerminal")->isEnabled(); }))
        << saidIn(*shown, "tryMessage");
    EXPECT_EQ(trialsOn(lab()).size(), 1U);
    EXPECT_TRUE(button(*shown, "tryFiles")->isVisible());
    EXPECT_FALSE(button(*shown, "tryBegin")->isVisible());
    click(*shown, "tryTerminal");
    EXPECT_EQ(tools.opened, std::vector{StudentTool::Terminal});

    const auto view = trials->of(placeId, entry.environment->id);
    ASSERT_TRUE(view && view->trial);
    const Enrolment& enrolment = view->trial->enrolment;
    EXPECT_EQ(std::filesystem::status(enrolment.keyFile()).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto ran = runChild({"ssh", "-F", enrolment.sshConfig().string(), enrolment.alias(),
                               presetExercise(Platform::Python).command});
    ASSERT_TRUE(ran);
    EXPECT_TRUE(ran->out.ends_with(presetExercise(Platform::Python).lastLine + "\n")) << ran->out << ran->err;

    const auto limit = runChild(
        {"ssh", "-F", enrolment.sshConfig().string(), enrolment.alias(), "head -c 6M /dev/zero > big"});
    ASSERT_TRUE(limit);
    EXPECT_NE(limit->exit, 0); // fileMiB is in force
    const auto course = readCourse(lab().tree(), view->trial->course());
    ASSERT_TRUE(course);
    EXPECT_EQ(course->course.tps.front().open, entry.environment->open);
    const auto instance =
        readFile(lab().tree().instanceFile({view->trial->course(), trialTp(), trialSeat()}));
    ASSERT_TRUE(instance);
    EXPECT_NE(instance->find("\"classLimits\":true"), std::string::npos) << *instance;

    for (const bool dark : {false, true})
        for (const char* language : {"en", "fr"}) { // closed and opened again, it is still on
            pictures.use(QString::fromLatin1(language), dark);
            const auto again = dialog();
            ASSERT_TRUE(comesTrue([&] { return button(*again, "tryTerminal")->isEnabled(); }));
            pictures.take(*again, QStringLiteral("try-on"));
        }

    click(*shown, "tryEnd");
    ASSERT_TRUE(comesTrue([&] { return button(*shown, "tryBegin")->isVisible(); }));
    expectNothingLeft(lab());
    EXPECT_FALSE(std::filesystem::exists(enrolment.folder));
    EXPECT_EQ(saidIn(*shown, "tryMessage"), " ");
}

TEST_F(TryInTheWindow, canBeEndedWhileItBegins)
{
    Pictures pictures;
    pictures.use(QStringLiteral("en"), false);
    auto shown = dialog();
    click(*shown, "tryBegin"); // what the first test built is found
    click(*shown, "tryEnd");
    ASSERT_TRUE(comesTrue([&] { return button(*shown, "tryBegin")->isVisible(); }));
    EXPECT_EQ(saidIn(*shown, "tryMessage"), " ");
    EXPECT_TRUE(comesTrue([&] { return trialsOn(lab()).empty(); }));
    expectNothingLeft(lab());
}

} // namespace pupitre
