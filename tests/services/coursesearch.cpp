// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search over courses and TPs.
#include "core/services/classroom/coursesearch.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

CourseCard compilers()
{
    CourseCard card;
    card.course.title = "Théorie des compilateurs";
    for (const char* title : {"TP 1 Lexèmes", "TP 2 Arbres", "TP 3 Code"}) {
        Tp tp;
        tp.title = title;
        tp.room = "B-204";
        card.course.tps.push_back(tp);
    }
    return card;
}

std::size_t found(const std::string& words)
{
    const auto narrowed = narrowedTo(words, compilers(), "lab-gpu-1");
    return narrowed ? narrowed->course.tps.size() : 0;
}

} // namespace

TEST(CourseSearch, findsWithoutCaseAndAccentsInAnyOrder)
{
    EXPECT_EQ(found("THEORIE"), 3u);
    EXPECT_EQ(found("lexemes"), 1u);
    EXPECT_EQ(found("Lexèmes"), 1u);
    EXPECT_EQ(found("code comp"), 1u); // of the TP and of the course
    EXPECT_EQ(found("compilateurs théorie"), 3u);
}

TEST(CourseSearch, knowsPlacesAndRooms)
{
    EXPECT_EQ(found("gpu-1"), 3u);
    EXPECT_EQ(found("b-204 arbres"), 1u);
}

TEST(CourseSearch, narrowsNothingWithoutWords)
{
    EXPECT_EQ(found(""), 3u);
    EXPECT_EQ(found("   "), 3u);
    CourseCard empty;
    empty.course.title = "New";
    EXPECT_TRUE(narrowedTo("", empty, "").has_value()); // no TP yet, and still there
    EXPECT_TRUE(narrowedTo("new", empty, "").has_value());
}

TEST(CourseSearch, findsNothingWhereAWordIsNowhere)
{
    EXPECT_EQ(found("compilateurs vision"), 0u);
}
