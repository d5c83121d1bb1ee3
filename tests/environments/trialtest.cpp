// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a trial is on the teacher's computer: its course, and its folder, from the key to the last trace.
#include "core/domain/trialid.h"
#include "core/environments/data/coursedata.h"
#include "core/student/enrolment/enrolmentfolder.h"
#include "core/trials/trialcourse.h"
#include "core/trials/trialfolder.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

const Instant now = *instantFromIso("2026-11-23T08:00:00Z");

struct TrialHome {
    TempFolder folder;
    ToolPlaces places;
    TrialWish wish;
    InvitationAddress address{"lab.example.org", 22, "teacher", {}};

    TrialHome()
    {
        places.enrolments = folder.path() / "courses";
        places.sshConfig = folder.path() / "ssh" / "config";
        wish.place = *PlaceId::parse("lab");
        wish.entry.folder = folder.path() / "leaves";
        std::filesystem::create_directories(wish.entry.folder / "code");
        Environment leaves;
        leaves.id = *EnvironmentId::parse("leaves");
        leaves.name = "Leaves";
        leaves.open.memoryMiB = 512;
        leaves.data = {{"images", 5, std::string(64, 'a'), {{"lab", "/srv/images"}}}};
        wish.entry.environment = leaves;
        wish.image = "localhost/pupitre/leaves:1";
        address.hostKeys = {
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"};
    }
    Result<Trial> enrolUntil(Instant until)
    {
        return enrolForTrial(places.enrolments, freshTrialId(), wish, address, until);
    }
};

} // namespace

TEST(Trial, hasAnIdThatNoTitleGives)
{
    EXPECT_TRUE(isTrialId(freshTrialId()));
    EXPECT_NE(freshTrialId(), freshTrialId());
    for (const char* other : {"try-me", "try-0123456789abcde", "try-0123456789abcdeg",
                              "try-0123456789abcdef0", "0123456789abcdef", "deep-learning"})
        EXPECT_FALSE(isTrialId(*CourseId::parse(other))) << other;
}

TEST(Trial, isTheCourseThatAClassWouldHave)
{
    TrialHome home;
    const auto trial = home.enrolUntil(now + 2h);
    ASSERT_TRUE(trial) << trial.error().subject << " " << trial.error().detail;
    const auto key = publicKeyOf(trial->enrolment);
    ASSERT_TRUE(key);
    CourseDraft draft = trialDraft(home.wish);
    ASSERT_TRUE(wantsDataOnPlace(draft, home.wish.entry)); // so it is brought first
    BroughtData brought;
    brought.path = "/srv/images";
    useDataOnPlace(draft, brought);
    const auto course = trialCourse(trial->course(), draft, *key);
    ASSERT_TRUE(course) << course.error().subject << " " << course.error().detail;
    ASSERT_EQ(course->seats.size(), 1U);
    EXPECT_EQ(keysOf(course->seats[0]), std::vector{*key});
    ASSERT_EQ(course->tps.size(), 1U);
    EXPECT_EQ(course->tps[0].id, trialTp());
    EXPECT_EQ(course->tps[0].image, home.wish.image);
    EXPECT_EQ(course->tps[0].open, home.wish.entry.environment->open);
    EXPECT_EQ(course->tps[0].dataPath, "/srv/images");
    const auto uploads = trialUploads(draft);
    ASSERT_EQ(uploads.size(), 1U);
    EXPECT_EQ(uploads[0].tree, "code/tp@" + course->tps[0].codeVersion);
}

TEST(Trial, isNoCourseThatWasJoined)
{
    TrialHome home;
    const auto trial = home.enrolUntil(now + 2h);
    ASSERT_TRUE(trial);
    EXPECT_EQ(std::filesystem::status(trial->enrolment.keyFile()).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_TRUE(readEnrolments(home.places.enrolments).empty());
    EXPECT_EQ(tidyTrials(home.places, now), std::vector{*trial});
}

TEST(Trial, isGoneOnceItsTimeIsOver)
{
    TrialHome home;
    const auto trial = home.enrolUntil(now + 2h);
    ASSERT_TRUE(trial);
    ASSERT_TRUE(addInclude(home.places.sshConfig, home.places.enrolments));
    EXPECT_EQ(tidyTrials(home.places, now + 2h - 1ms).size(), 1U);
    EXPECT_TRUE(tidyTrials(home.places, now + 2h).empty());
    EXPECT_FALSE(std::filesystem::exists(trial->enrolment.folder));
    EXPECT_FALSE(hasInclude(home.places.sshConfig)); // nobody needs it any more
}

TEST(Trial, thatWasNeverBegunIsRemovedAfterAWhile)
{
    TrialHome home;
    const auto folder = home.places.enrolments / freshTrialId().text();
    std::filesystem::create_directories(folder);
    EXPECT_TRUE(tidyTrials(home.places, now).empty());
    EXPECT_TRUE(std::filesystem::exists(folder)); // another program may be at it
    std::filesystem::last_write_time(folder, std::filesystem::file_time_type::clock::now() - 1h);
    EXPECT_TRUE(tidyTrials(home.places, now).empty());
    EXPECT_FALSE(std::filesystem::exists(folder));
}
