// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// course.json: two desktops notice each other, nothing unsound gets in, nothing with work falls out.
#include "core/agent/course/coursefile.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/smallfile.h"
#include "tests/agent/scene.h"

using namespace pupitre;
using namespace pupitre::scene;

TEST(CourseFile, readsBackWhatWasPut)
{
    const Place place;
    const auto file = readCourse(place.tree, course);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->course, classOfTwo());
    EXPECT_EQ(*listCourses(place.tree), std::vector<CourseId>{course});
    EXPECT_EQ(readCourse(place.tree, *CourseId::parse("other")).error().kind, ErrorKind::NotFound);
}

TEST(CourseFile, staleRevisionIsAConflict)
{
    const Place place;
    Course changed = classOfTwo();
    const std::string first = readCourse(place.tree, course)->revision;
    changed.title = "One";
    const auto second = putCourse(place.tree, changed, first);
    ASSERT_TRUE(second);
    changed.title = "Two";
    for (const std::optional<std::string>& stale :
         {std::optional<std::string>(first), std::optional<std::string>()}) {
        const auto refused = putCourse(place.tree, changed, stale);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    }
    EXPECT_EQ(readCourse(place.tree, course)->course.title, "One");
    EXPECT_EQ(readCourse(place.tree, course)->revision, *second);
}

TEST(CourseFile, unsoundCourseIsRefused)
{
    const Place place;
    Course unsound = classOfTwo();
    unsound.seats[1].id = ada;
    const auto refused = putCourse(place.tree, unsound, readCourse(place.tree, course)->revision);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AlreadyExists);
}

TEST(CourseFile, seatWithWorkCannotVanish)
{
    const Place place;
    Course without = classOfTwo();
    without.seats.pop_back();
    const std::string revision = readCourse(place.tree, course)->revision;
    ASSERT_TRUE(makeFolders(place.tree.workspace({course, tp, bob})));
    const auto refused = putCourse(place.tree, without, revision);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorKind::InvalidArgument, "s02", "keepsWork"}));
    Course withoutTp = classOfTwo();
    withoutTp.tps.clear();
    EXPECT_EQ(putCourse(place.tree, withoutTp, revision).error().subject, "tp3");
}

TEST(CourseFile, newerSchemaIsRefusedPolitely)
{
    const Place place;
    std::string text = *readFile(place.tree.courseFile(course));
    const auto at = text.find("\"schema\": 1");
    ASSERT_NE(at, std::string::npos);
    text.replace(at, 11, "\"schema\": 99");
    ASSERT_TRUE(writeFileAtomically(place.tree.courseFile(course), text));
    EXPECT_EQ(readCourse(place.tree, course).error().kind, ErrorKind::SchemaTooNew);
}

TEST(CourseFile, concurrentChangesAreAllKept)
{
    const Place place;
    forEachInParallel(20, 8, [&](std::size_t i) {
        EXPECT_TRUE(changeCourse(place.tree, course, [i](Course& whole) -> Result<void> {
            whole.tps[0].title += static_cast<char>('a' + i);
            return {};
        }));
    });
    EXPECT_EQ(readCourse(place.tree, course)->course.tps[0].title.size(),
              classOfTwo().tps[0].title.size() + 20);
}
