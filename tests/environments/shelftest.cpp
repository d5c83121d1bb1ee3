// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Environments as folders: written and read back, changed by hand, copied, removed, and folders of strangers.
#include "core/environments/shelf.h"
#include "core/environments/build/buildcontext.h"
#include "core/environments/build/recipe.h"
#include "core/environments/foldercopy.h"
#include "core/environments/presets.h"
#include "core/environments/templatefolder.h"
#include "core/services/textfile.h"
#include "tests/gate/tempfolder.h"

#include <fstream>
#include <gtest/gtest.h>

using namespace pupitre;
namespace fs = std::filesystem;

namespace
{

Environment everything()
{
    Environment environment = preset(Platform::PyTorch, false);
    environment.id = *EnvironmentId::parse("everything");
    environment.name = "Réseaux – tout";
    environment.description = "A sentence.";
    environment.pythonPackages = {"rich==13.7.1"};
    environment.variables = {{"WORD", "a \"b\" $c"}};
    environment.commands = {"echo done"};
    environment.tools = {Tool::Editor, Tool::Jupyter};
    environment.ports = {8888};
    environment.data = {{"spirals.csv", 12, std::string(64, 'a'), {{"lab", "/srv/data/spirals.csv"}}}};
    return environment;
}

TEST(Template, saysTheSameWhenItIsReadBack)
{
    TempFolder folder;
    for (const Platform platform : allPlatforms)
        for (const bool gpu : {false, true}) {
            Environment environment = preset(platform, gpu);
            environment.id = *EnvironmentId::parse("x");
            environment.name = "X";
            const auto where = folder.path() / (std::string(wireName(platform)) + (gpu ? "-gpu" : ""));
            ASSERT_TRUE(writeTemplate(where, environment));
            const auto read = readTemplate(where);
            ASSERT_TRUE(read) << read.error().subject << read.error().detail;
            EXPECT_EQ(*read, environment);
        }
    ASSERT_TRUE(writeTemplate(folder.path() / "all", everything()));
    EXPECT_EQ(readTemplate(folder.path() / "all").value(), everything());
}

TEST(Template, takesAContainerfileThatWasEditedByHand)
{
    TempFolder folder;
    ASSERT_TRUE(writeTemplate(folder.path(), everything()));
    ASSERT_TRUE(writeTextFile(folder.path() / "Containerfile", "FROM example.org/mine:1\n"));
    auto read = readTemplate(folder.path());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->containerfile, "FROM example.org/mine:1\n");
    ASSERT_TRUE(writeTemplate(folder.path(), *read)); // and keeps it
    EXPECT_EQ(readTemplate(folder.path()).value(), *read);
    EXPECT_TRUE(fs::is_directory(folder.path() / "context")); // devcontainer.json names it
}

TEST(Template, ofOtherProgramsIsNotOurs)
{
    TempFolder folder;
    fs::create_directories(folder.path() / ".devcontainer");
    const auto file = folder.path() / ".devcontainer" / "devcontainer.json";
    ASSERT_TRUE(writeTextFile(file, "// theirs\n{\"image\": \"x\"}\n"));
    EXPECT_EQ(readTemplate(folder.path()).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(writeTextFile(file, "{\"customizations\": {\"pupitre\": {\"schema\": 99}}}"));
    EXPECT_EQ(readTemplate(folder.path()).error().kind, ErrorKind::SchemaTooNew);
    ASSERT_TRUE(writeTextFile(file, "[1, 2"));
    EXPECT_EQ(readTemplate(folder.path()).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(readTemplate(folder.path() / "nothing").error().kind, ErrorKind::FileUnreadable);
}

TEST(Shelf, listsDuplicatesAndRemoves)
{
    TempFolder folder;
    const auto root = folder.path() / "shelf";
    EXPECT_TRUE(readShelf(root).empty());
    auto environment = everything();
    ASSERT_TRUE(saveOnShelf(root, environment));
    ASSERT_TRUE(writePresetFiles(Platform::PyTorch, "fr", root / "everything"));
    const auto copy = duplicateOnShelf(root, environment.id, "Réseaux – tout");
    ASSERT_TRUE(copy) << copy.error().detail;
    EXPECT_NE(copy->id, environment.id);
    EXPECT_TRUE(fs::exists(root / copy->id.text() / "code" / "main.py"));
    fs::create_directories(root / "broken");
    const auto entries = readShelf(root);
    ASSERT_EQ(entries.size(), 3u);
    EXPECT_EQ(entries[2].folder.filename(), "broken");
    EXPECT_EQ(entries[2].error->kind, ErrorKind::FileUnreadable);
    EXPECT_GT(entries[0].bytes, 1000u);
    ASSERT_TRUE(removeFromShelf(root, environment.id));
    EXPECT_EQ(removeFromShelf(root, environment.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readShelf(root).size(), 2u);
}

TEST(FolderCopy, refusesLinksThatLeadOut)
{
    TempFolder folder;
    fs::create_directories(folder.path() / "from" / "sub");
    std::ofstream(folder.path() / "from" / "file") << "x";
    fs::create_symlink("../file", folder.path() / "from" / "sub" / "inside");
    ASSERT_TRUE(copyFolder(folder.path() / "from", folder.path() / "one"));
    EXPECT_TRUE(fs::is_symlink(folder.path() / "one" / "sub" / "inside"));
    for (const char* target : {"/etc/passwd", "../../x", "../../../etc"}) {
        fs::remove(folder.path() / "from" / "sub" / "out");
        fs::create_symlink(target, folder.path() / "from" / "sub" / "out");
        fs::remove_all(folder.path() / "two");
        const auto copied = copyFolder(folder.path() / "from", folder.path() / "two");
        ASSERT_FALSE(copied) << target;
        EXPECT_EQ(copied.error().kind, ErrorKind::UnsafePath);
    }
    EXPECT_EQ(copyFolder(folder.path() / "from", folder.path() / "one").error().kind,
              ErrorKind::AlreadyExists);
}

TEST(BuildContext, isTheFolderOfItsOwnWithinItsSize)
{
    TempFolder folder;
    EXPECT_TRUE(readBuildContext(folder.path())->empty());
    fs::create_directories(buildContextFolder(folder.path()) / "sub");
    std::ofstream(buildContextFolder(folder.path()) / "sub" / "a") << "1";
    const auto files = readBuildContext(folder.path());
    ASSERT_TRUE(files);
    EXPECT_EQ(*files, (std::vector<BuildFile>{{"sub/a", "1"}}));
    std::ofstream(buildContextFolder(folder.path()) / "big") << std::string(mostBuildBytes + 1, 'x');
    EXPECT_EQ(readBuildContext(folder.path()).error().kind, ErrorKind::TooLarge);
}

TEST(Presets, haveAnExerciseInBothLanguages)
{
    for (const Platform platform : allPlatforms)
        for (const char* language : {"en", "fr"}) {
            TempFolder folder;
            ASSERT_TRUE(writePresetFiles(platform, language, folder.path()));
            for (const char* part : {"code", "data", "documents"})
                EXPECT_FALSE(fs::is_empty(folder.path() / part)) << wireName(platform) << language << part;
        }
}

} // namespace
