// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which editor is found, and how it is started.
#include "core/student/tools/editors.h"

#include "core/agent/system/smallfile.h"
#include "core/student/tools/jupyterstart.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(Editors, areFoundOnThePathAndAmongFlatpaks)
{
    const TempFolder folder;
    const auto bin = folder.path() / "bin";
    std::filesystem::create_directories(bin);
    const EditorSearch search{"relative:" + bin.string(), {folder.path() / "apps"}};
    EXPECT_TRUE(editorsHere(search).empty());
    std::filesystem::create_directories(folder.path() / "apps/com.vscodium.codium");
    EXPECT_TRUE(editorsHere(search).empty()); // without flatpak itself
    for (const char* name : {"flatpak", "code"})
        ASSERT_TRUE(replaceFile(bin / name, "#!/bin/sh\n", 0755));
    const auto editors = editorsHere(search);
    ASSERT_EQ(editors.size(), 2U);
    EXPECT_EQ(openedOn(editors[0], "pupitre-dl-inside", "/home/student").argv,
              (std::vector<std::string>{bin / "code", "--remote", "ssh-remote+pupitre-dl-inside",
                                        "/home/student"}));
    EXPECT_EQ(extensionList(editors[1]).argv,
              (std::vector<std::string>{bin / "flatpak", "run", "com.vscodium.codium", "--list-extensions"}));
}

TEST(JupyterServer, isReadWithSuspicion)
{
    EXPECT_EQ(jupyterServerFromText(R"({"port": 8888, "token": "abc123", "pid": 7})"),
              (JupyterServer{8888, "abc123"}));
    for (const char* text :
         {"", "[]", "{}", R"({"port": 80, "token": "a"})", R"({"port": 70000, "token": "a"})",
          R"({"port": 8888, "token": ""})", R"({"port": 8888, "token": "a\"><script>"})",
          R"({"port": "8888", "token": "a"})", R"({"port": 8888, "token": 7})"})
        EXPECT_FALSE(jupyterServerFromText(text)) << text;
    const auto token = newJupyterToken();
    EXPECT_EQ(token.size(), 64U);
    EXPECT_NE(token, newJupyterToken());
}
