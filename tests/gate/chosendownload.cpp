// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder a student takes home: not to be seen before all of it is there, gone on with after a cut, and
// nothing of what the place has no more.
#include "core/student/files/chosendownload.h"
#include "tests/gate/cutremote.h"
#include "tests/gate/transferlab.h"

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class ChosenDownload : public TransferLab
{
protected:
    static Course withThreeHundred(const std::string& id)
    {
        auto course = courseFrom(id, now() - 1min, now() + 30min, now() + 30min);
        const auto made = lab().ssh(
            course.id, "s01",
            {"mkdir -p out/deep; perl -e 'for (1..300) { open F, \">\", \"out/f$_\"; print F chr(65 + $_ % "
             "26) x 50000 }'; "
             "echo run > out/deep/run.sh; chmod 755 out/deep/run.sh; ln -s f1 out/link; echo one > alone"});
        EXPECT_EQ(made.exit, 0) << made.err;
        return course;
    }

    Result<SftpTransferDone> fetch(Remote& remote)
    {
        auto place = PlaceTree::list(remote, {"tp1", {"alone", "out"}}, m_waiter);
        if (!place)
            return tl::unexpected(place.error());
        Pace pace({}, 0);
        return downloadChosen(*place, here(), pace, m_waiter);
    }

    [[nodiscard]] fs::path here() const { return m_folder.path() / "here"; }
    [[nodiscard]] std::size_t ofOurs() const
    {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(here()))
            count += entry.path().filename().string().starts_with(".pupitre") ? 1 : 0;
        return count;
    }
};

TEST_F(ChosenDownload, aNewFolderAppearsWholeAndGoesOnAfterACut)
{
    auto course = withThreeHundred("newfolder");
    fs::create_directories(here());
    {
        const auto connection = connect(course);
        CutRemote cut(*connection, 4'000'000, killSshd); // of fifteen
        const auto done = fetch(cut);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::ConnectionLost) << done.error().detail;
    }
    EXPECT_FALSE(fs::exists(here() / "out"));
    ASSERT_EQ(ofOurs(), 1U);
    ASSERT_EQ(lab().ssh(course.id, "s01", {"rm out/f1; ln -sf f2 out/link; echo changed > out/f2"}).exit, 0);
    const auto done = fetch(*connect(course));
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_TRUE(done->left.empty());
    EXPECT_GT(done->skipped, 10U);
    EXPECT_LT(done->files, 301U);
    expectSame(lab().tree().workspace(where(course, "s01")) / "out", here() / "out");
    EXPECT_EQ(textOf(here() / "out/f2"), "changed\n");
    EXPECT_NE(fs::status(here() / "out/deep/run.sh").permissions() & fs::perms::owner_exec, fs::perms::none);
    EXPECT_EQ(textOf(here() / "alone"), "one\n");
    EXPECT_EQ(ofOurs(), 0U);
}

TEST_F(ChosenDownload, aFolderThatIsHereIsFilledUp)
{
    auto course = withThreeHundred("oldfolder");
    fs::create_directories(here() / "out");
    put(here() / "out/mine", "mine\n");
    put(here() / "out/f3", "old\n");
    const auto done = fetch(*connect(course));
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(textOf(here() / "out/mine"), "mine\n");
    EXPECT_EQ(textOf(here() / "out/f3").size(), 50'000U);
    EXPECT_EQ(ofOurs(), 0U);
}

} // namespace

} // namespace pupitre
