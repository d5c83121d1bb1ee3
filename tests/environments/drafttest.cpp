// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts of environments: what is missing, another platform, what a program that died leaves behind, and what
// goes on the shelf.
#include "core/environments/draft/draft.h"
#include "core/environments/draft/draftsaving.h"
#include "core/environments/draft/draftstore.h"
#include "core/environments/presets.h"
#include "core/environments/shelf.h"
#include "core/services/textfile.h"
#include "tests/gate/tempfolder.h"
#include "tests/waituntil.h"

#include <algorithm>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pupitre;
namespace fs = std::filesystem;

namespace
{

EnvironmentDraft filled()
{
    EnvironmentDraft draft = newEnvironmentDraft();
    draft.id = "0123abcd";
    draft.page = EnvironmentPage::Hardware;
    draft.environment.name = "Réseaux";
    draft.environment.pythonPackages = {"rich==13.7.1"};
    draft.packagesBelow = {"gdb"};
    draft.files.code = {"/home/ada/tp 1/code"};
    draft.files.onPlaces = {{"images", 12, std::string(64, 'a'), {{"lab", "/srv/data/images"}}}};
    return draft;
}

bool says(const std::vector<EnvironmentProblem>& problems, EnvironmentProblemKind kind)
{
    return std::ranges::find(problems, kind, &EnvironmentProblem::kind) != problems.end();
}

TEST(Draft, saysWhatIsMissingOnTheRightPage)
{
    EnvironmentDraft draft = newEnvironmentDraft();
    EXPECT_TRUE(says(problemsOn(EnvironmentPage::Platform, draft), EnvironmentProblemKind::NameMissing));
    EXPECT_TRUE(problemsOn(EnvironmentPage::Packages, draft).empty());
    draft.environment.name = "TP";
    EXPECT_TRUE(validate(draft).empty());
    draft.origin = DraftOrigin::Source;
    EXPECT_TRUE(says(problemsOn(EnvironmentPage::Platform, draft), EnvironmentProblemKind::SourceMissing));
    draft.origin = DraftOrigin::Preset;
    draft.environment.systemPackages = {"Not A Package"};
    const auto packages = problemsOn(EnvironmentPage::Packages, draft);
    ASSERT_EQ(packages.size(), 1u);
    EXPECT_EQ(packages[0].detail, "Not A Package");
    draft.environment.systemPackages.clear();
    draft.environment.handIn.workspaceMiB = 100;
    EXPECT_TRUE(says(problemsOn(EnvironmentPage::Hardware, draft), EnvironmentProblemKind::LessDiskToHandIn));
    draft.environment.ports = {70000};
    EXPECT_EQ(problemsOn(EnvironmentPage::Tools, draft).size(), 1u);
}

TEST(Draft, keepsWhatAPersonAddedWhenThePlatformChanges)
{
    EnvironmentDraft draft = newEnvironmentDraft();
    draft.environment.name = "TP";
    draft.environment.systemPackages.emplace_back("graphviz");
    draft.environment.handIn.cpus = 3;
    usePlatform(draft, Platform::PyTorch, true);
    EXPECT_EQ(draft.environment.systemPackages,
              std::vector<std::string>{"graphviz"}); // its image has the rest
    EXPECT_EQ(draft.environment.open, preset(Platform::PyTorch, true).open);
    EXPECT_EQ(draft.environment.handIn.cpus, 3); // chosen, not the preset's
    EXPECT_EQ(draft.environment.open.seatsPerGpu, 1);
    usePlatform(draft, Platform::Java, true); // which has no GPU variant
    EXPECT_FALSE(draft.environment.gpu);
    EXPECT_EQ(draft.environment.open.seatsPerGpu, 0);
    const auto& packages = draft.environment.systemPackages;
    EXPECT_NE(std::ranges::find(packages, "maven"), packages.end());
    EXPECT_NE(std::ranges::find(packages, "graphviz"), packages.end());
    EXPECT_EQ(draft.environment.name, "TP");
}

TEST(Draft, writesPackagesBelowSomebodysContainerfile)
{
    EnvironmentDraft draft = filled();
    draft.environment.containerfile = "FROM debian:12";
    const std::string text = environmentOf(draft).containerfile;
    EXPECT_TRUE(text.starts_with("FROM debian:12\nUSER root\n")) << text;
    EXPECT_NE(text.find("gdb"), std::string::npos);
    EXPECT_EQ(environmentOf(draft).data, draft.files.onPlaces);
}

TEST(Drafts, sayTheSameWhenTheyAreReadBack)
{
    TempFolder folder;
    ASSERT_TRUE(writeDraft(folder.path() / "drafts", filled()));
    const auto entries = readDrafts(folder.path() / "drafts");
    ASSERT_EQ(entries.size(), 1u);
    ASSERT_TRUE(entries[0].draft) << entries[0].error->subject;
    EXPECT_EQ(*entries[0].draft, filled());
    struct stat status {
    };
    ASSERT_EQ(::stat((folder.path() / "drafts" / "0123abcd.json").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(Drafts, keepThatOfAnEnvironmentOnTheShelfApart)
{
    TempFolder folder;
    EnvironmentDraft draft = draftOf(filled().environment);
    draft.id = "1";
    draft.environment.id = *EnvironmentId::parse("reseaux");
    ASSERT_TRUE(writeDraft(folder.path(), draft));
    EXPECT_EQ(*readDrafts(folder.path()).at(0).draft, draft);
}

TEST(Drafts, outliveWhatDiedWhileItWrote)
{
    TempFolder folder;
    ASSERT_TRUE(writeDraft(folder.path(), filled()));
    ASSERT_TRUE(writeTextFile(folder.path() / "0123abcd.json.XyZ123", R"({"schema":1,"na)")); // half a save
    ASSERT_TRUE(writeTextFile(folder.path() / "half.json", R"({"schema":1,"na)"));
    ASSERT_TRUE(writeTextFile(folder.path() / "empty.json", ""));
    ASSERT_TRUE(writeTextFile(folder.path() / "newer.json", R"({"schema":99})"));
    ASSERT_TRUE(writeTextFile(folder.path() / "Not An Id.json", "{}"));
    fs::create_directory(folder.path() / "folder.json");
    fs::create_symlink("/etc/passwd", folder.path() / "link.json");
    const auto entries = readDrafts(folder.path());
    ASSERT_EQ(entries.size(), 4u);
    for (const DraftEntry& entry : entries)
        EXPECT_EQ(entry.draft.has_value(), entry.id == "0123abcd") << entry.id;
    const auto newer = std::ranges::find(entries, "newer", &DraftEntry::id);
    EXPECT_EQ(newer->error->kind, ErrorKind::SchemaTooNew);
    EXPECT_EQ(std::ranges::find(entries, "half", &DraftEntry::id)->error->kind, ErrorKind::Malformed);

    ASSERT_TRUE(removeDraft(folder.path(), "0123abcd"));
    EXPECT_FALSE(fs::exists(folder.path() / "0123abcd.json.XyZ123"));
    ASSERT_TRUE(removeDraft(folder.path(), "half"));
    ASSERT_TRUE(removeDraft(folder.path(), "half")); // twice is no error
    EXPECT_EQ(readDrafts(folder.path()).size(), 2u);
    EXPECT_TRUE(readDrafts(folder.path() / "none").empty());
}

TEST(Drafts, areWholeWheneverTheProgramDies)
{
    TempFolder folder;
    for (int round = 0; round < 20; ++round) {
        const pid_t child = ::fork();
        if (child == 0)
            for (EnvironmentDraft draft = filled();; draft.environment.name += "x")
                static_cast<void>(writeDraft(folder.path(), draft));
        ASSERT_GT(child, 0);
        ASSERT_TRUE(
            waitUntil([&] { return fs::exists(folder.path() / "0123abcd.json"); }, std::chrono::seconds(10)));
        ::kill(child, SIGKILL);
        ASSERT_EQ(::waitpid(child, nullptr, 0), child);
        const auto entries = readDrafts(folder.path());
        ASSERT_EQ(entries.size(), 1u);
        ASSERT_TRUE(entries[0].draft);
        EXPECT_EQ(entries[0].draft->packagesBelow, filled().packagesBelow);
        ASSERT_TRUE(removeDraft(folder.path(), "0123abcd"));
    }
    EXPECT_TRUE(fs::is_empty(folder.path())); // nor is anything left of them
}

TEST(DraftSaving, makesTheExerciseAndAddsTheFiles)
{
    TempFolder folder;
    ASSERT_TRUE(writeTextFile(folder.path() / "notes.md", "notes"));
    fs::create_directory(folder.path() / "more");
    ASSERT_TRUE(writeTextFile(folder.path() / "more" / "x.py", "x"));
    EnvironmentDraft draft = newEnvironmentDraft();
    draft.environment.name = "TP 1";
    draft.files.code = {folder.path() / "more"};
    draft.files.documents = {folder.path() / "notes.md"};
    const auto shelf = folder.path() / "shelf";
    const auto made = saveDraft(shelf, draft, {{}, "fr"});
    ASSERT_TRUE(made) << made.error().subject;
    EXPECT_EQ(made->id.text(), "tp-1");
    EXPECT_TRUE(fs::exists(shelf / "tp-1" / "code" / "main.py"));
    EXPECT_TRUE(fs::exists(shelf / "tp-1" / "code" / "more" / "x.py"));
    EXPECT_TRUE(fs::exists(shelf / "tp-1" / "documents" / "notes.md"));
    draft.exercise = false;
    const auto bare = saveDraft(shelf, draft, {{}, "fr"});
    ASSERT_TRUE(bare);
    EXPECT_FALSE(fs::exists(shelf / "tp-1-2" / "code" / "main.py"));
}

TEST(DraftSaving, leavesTheFilesOfWhatIsThere)
{
    TempFolder folder;
    EnvironmentDraft draft = newEnvironmentDraft();
    draft.environment.name = "TP 1";
    const auto made = saveDraft(folder.path(), draft, {});
    ASSERT_TRUE(made);
    const auto code = folder.path() / "tp-1" / "code" / "main.py";
    ASSERT_TRUE(writeTextFile(code, "mine"));
    EnvironmentDraft change = draftOf(*made);
    change.environment.name = "TP 2";
    change.environment.systemPackages.emplace_back("graphviz");
    ASSERT_TRUE(saveDraft(folder.path(), change, {}));
    const auto entries = readShelf(folder.path());
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].environment->name, "TP 2");
    EXPECT_EQ(entries[0].environment->systemPackages, change.environment.systemPackages);
    EXPECT_EQ(readTextFile(code, 100).value(), "mine");
}

TEST(DraftSaving, replacesNoFileThatIsThere)
{
    TempFolder folder;
    fs::create_directories(folder.path() / "mine");
    ASSERT_TRUE(writeTextFile(folder.path() / "mine" / "main.py", "other"));
    EnvironmentDraft draft = newEnvironmentDraft();
    draft.environment.name = "TP 1";
    const auto made = saveDraft(folder.path() / "shelf", draft, {});
    ASSERT_TRUE(made);
    EnvironmentDraft change = draftOf(*made);
    change.environment.name = "TP 2";
    change.files.code = {folder.path() / "mine" / "main.py"};
    EXPECT_EQ(saveDraft(folder.path() / "shelf", change, {}).error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(readShelf(folder.path() / "shelf").at(0).environment->name, "TP 1"); // nor the rest
    fs::create_symlink("/etc", folder.path() / "mine" / "out");
    change.files.code = {folder.path() / "mine"};
    ASSERT_TRUE(saveDraft(folder.path() / "shelf", change, {}));
    EXPECT_TRUE(fs::exists(folder.path() / "shelf" / "tp-1" / "code" / "mine" / "main.py"));
    EXPECT_FALSE(fs::exists(fs::symlink_status(folder.path() / "shelf" / "tp-1" / "code" / "mine" / "out")));
}

TEST(DraftSaving, leavesNothingHalfOnTheShelf)
{
    TempFolder folder;
    EnvironmentDraft draft = newEnvironmentDraft();
    draft.environment.name = "TP 1";
    draft.files.data = {folder.path() / "not there"};
    const auto shelf = folder.path() / "shelf";
    EXPECT_FALSE(saveDraft(shelf, draft, {}));
    EXPECT_TRUE(readShelf(shelf).empty());
    EXPECT_FALSE(fs::exists(shelf / "tp-1"));
    draft.files.data.clear();
    draft.origin = DraftOrigin::Source; // and nobody looked at it again
    draft.source = "/somewhere";
    EXPECT_EQ(saveDraft(shelf, draft, {}).error().subject, "/somewhere");
}

} // namespace
