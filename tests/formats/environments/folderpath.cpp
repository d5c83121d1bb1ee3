// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No path out of the folder.
#include "core/formats/environments/folderpath.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(FolderPaths, stayInside)
{
    EXPECT_EQ(*pathInside(".devcontainer", ".."), "");
    EXPECT_EQ(*pathInside(".devcontainer", "../Dockerfile"), "Dockerfile");
    EXPECT_EQ(*pathInside(".devcontainer", "Dockerfile"), ".devcontainer/Dockerfile");
    EXPECT_EQ(*pathInside("", "./a//b/./c/"), "a/b/c");
    EXPECT_EQ(*pathInside("a/b", "../../c"), "c");
    EXPECT_EQ(*pathInside("", ""), "");
    EXPECT_EQ(*pathInside("", "..."), "...");
    EXPECT_EQ(*pathInside("", "a..b"), "a..b");
}

TEST(FolderPaths, doNotLeave)
{
    for (const char* path : {"..", "../..", "a/../../b", "/etc/passwd", "/", "a\\..\\b", "a\nb", "-rf",
                             "./-x/y", "a/../../..", "\x7f"}) {
        const auto inside = pathInside("", path);
        ASSERT_FALSE(inside) << path;
        EXPECT_EQ(inside.error().kind, ErrorKind::UnsafePath);
    }
    EXPECT_FALSE(pathInside(".devcontainer", "../.."));
    EXPECT_FALSE(pathInside("", std::string("a\0b", 3)));
}

TEST(FolderPaths, haveParts)
{
    EXPECT_EQ(folderOf("a/b/c"), "a/b");
    EXPECT_EQ(folderOf("a"), "");
    EXPECT_EQ(fileNameOf("a/b/c"), "c");
    EXPECT_EQ(fileNameOf("a"), "a");
}
