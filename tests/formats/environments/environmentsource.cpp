// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a folder is: which file wins, what the others add, and what each left unsaid.
#include "core/formats/environments/environmentsource.h"

#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

using Files = std::map<std::string, std::string>;

Result<ImportedEnvironment> imported(const Files& files)
{
    FolderListing listing{"tp-images", {}};
    for (const auto& [path, text] : files)
        listing.files.push_back(path);
    return environmentFrom(listing, [&](const std::string& path) -> Result<std::string> {
        const auto found = files.find(path);
        EXPECT_NE(found, files.end()) << "asked for a file that is not listed: " << path;
        if (found == files.end() || found->second == "unreadable")
            return fail(ErrorKind::FileUnreadable, path);
        return found->second;
    });
}

ImportedEnvironment environmentOf(const Files& files)
{
    auto read = imported(files);
    EXPECT_TRUE(read) << read.error().detail;
    return read ? std::move(*read) : ImportedEnvironment{};
}

EnvironmentSourceUse useOf(const ImportedEnvironment& environment, const std::string& path)
{
    for (const EnvironmentSource& source : environment.sources)
        if (source.path == path)
            return source.use;
    ADD_FAILURE() << path << " is no source";
    return {};
}

bool remarked(const ImportedEnvironment& environment, const std::string& file, RemarkReason reason,
              const std::string& detail = {})
{
    return std::any_of(environment.remarks.begin(), environment.remarks.end(), [&](const ImportRemark& one) {
        return one.file == file && one.reason == reason && (detail.empty() || one.detail == detail);
    });
}

using Use = EnvironmentSourceUse;

} // namespace

TEST(EnvironmentSource, readsADevcontainerWithItsContainerfile)
{
    const auto read = environmentOf(
        {{".devcontainer/devcontainer.json",
          R"({"name": "Images", "build": {"dockerfile": "../Dockerfile", "context": ".."},
                                       "containerEnv": {"A": "b"}, "customizations": {"vscode": {"extensions": ["ms-python.python"]}}, "postCreateCommand": "make"})"},
         {"Dockerfile",
          "FROM python:3.12\nCOPY requirements.txt tools /x/\nCOPY missing.txt /x/\nUSER student\n"},
         {"requirements.txt", "numpy\n"},
         {"tools/a.sh", ""}});
    ASSERT_TRUE(read.containerfile);
    EXPECT_EQ(read.containerfile->path, "Dockerfile");
    EXPECT_EQ(read.containerfile->context, "");
    EXPECT_EQ(read.containerfile->parsed.steps.size(), 4U);
    EXPECT_EQ(read.name, "Images");
    EXPECT_EQ(read.user, "student");
    EXPECT_EQ(read.environment.at("A"), "b");
    EXPECT_EQ(read.tools, std::vector<ToolWish>{ToolWish::VsCode});
    EXPECT_EQ(read.commands.size(), 1U);
    EXPECT_TRUE(read.pythonPackages.empty()) << "the Containerfile installs what it wants";
    EXPECT_EQ(useOf(read, ".devcontainer/devcontainer.json"), Use::Base);
    EXPECT_EQ(useOf(read, "Dockerfile"), Use::Adds);
    EXPECT_EQ(useOf(read, "requirements.txt"), Use::PassedOver);
    EXPECT_TRUE(
        remarked(read, "requirements.txt", RemarkReason::OtherWins, ".devcontainer/devcontainer.json"));
    EXPECT_TRUE(remarked(read, "Dockerfile", RemarkReason::FileMissing, "missing.txt"));
    EXPECT_FALSE(remarked(read, "Dockerfile", RemarkReason::FileMissing, "tools"));
}

TEST(EnvironmentSource, readsADevcontainerWithItsService)
{
    const auto read = environmentOf(
        {{".devcontainer/devcontainer.json",
          R"({"dockerComposeFile": ["compose.yml", "more.yml"], "service": "app", "containerEnv": {"A": "mine"}, "forwardPorts": [8888]})"},
         {".devcontainer/compose.yml", "services:\n  app:\n    image: python:3\n    environment: {A: theirs, "
                                       "B: c}\n    ports: [\"80:80\"]\n  db: {image: x}\n"},
         {".devcontainer/more.yml", "services: {}"}});
    EXPECT_EQ(canonicalText(read.image.value()), "docker.io/library/python:3");
    EXPECT_EQ(read.environment, (std::map<std::string, std::string>{{"A", "mine"}, {"B", "c"}}));
    EXPECT_EQ(read.ports.size(), 2U);
    EXPECT_TRUE(
        remarked(read, ".devcontainer/devcontainer.json", RemarkReason::NotDone, ".devcontainer/more.yml"));
}

TEST(EnvironmentSource, carriesOutFeaturesThatPackagesStandFor)
{
    const auto read = environmentOf({{".devcontainer.json", R"({"image": "debian:12", "features": {
        "ghcr.io/devcontainers/features/java:1": {"version": "21", "installMaven": "true", "installGradle": false}, "git": "latest",
        "ghcr.io/devcontainers/features/docker-in-docker:2": {}, "ghcr.io/devcontainers/features/sshd:1": {}, "ghcr.io/somebody/features/git:1": {}}})"}});
    EXPECT_EQ(read.systemPackages, (std::vector<std::string>{"openjdk-21-jdk-headless", "maven", "git"}));
    EXPECT_EQ(read.features.size(), 5U);
    const auto about = [&](const std::string& id) {
        return remarkAbout(read.remarks, pointerTo("/features", id)).value();
    };
    EXPECT_EQ(about("git").reason, RemarkReason::TakenOverChanged);
    EXPECT_EQ(about("ghcr.io/devcontainers/features/java:1").detail, "openjdk-21-jdk-headless maven");
    EXPECT_EQ(about("ghcr.io/devcontainers/features/docker-in-docker:2").reason, RemarkReason::OpensHost);
    EXPECT_EQ(about("ghcr.io/devcontainers/features/sshd:1").reason, RemarkReason::PlaceDecides);
    EXPECT_EQ(about("ghcr.io/somebody/features/git:1").reason, RemarkReason::NotDone);
}

TEST(EnvironmentSource, fallsBackWhereTheFirstHasNoBase)
{
    const auto read =
        environmentOf({{".devcontainer.json",
                        R"({"name": "x", "image": "${templateOption:v}", "containerEnv": {"A": "b"}})"},
                       {"Containerfile", "FROM debian:12\n"}});
    ASSERT_TRUE(read.containerfile);
    EXPECT_EQ(useOf(read, ".devcontainer.json"), Use::Adds);
    EXPECT_EQ(useOf(read, "Containerfile"), Use::Base);
    EXPECT_EQ(read.environment.at("A"), "b");
}

TEST(EnvironmentSource, readsWhatRepo2dockerReads)
{
    const auto read = environmentOf(
        {{"binder/environment.yml", "name: tp\ndependencies: [python=3.11, numpy, {pip: [torch]}]\n"},
         {"binder/requirements.txt", "pandas\n"},
         {"binder/apt.txt", "git\n"},
         {"binder/runtime.txt", "python-3.9\n"},
         {"binder/postBuild", "#!/bin/bash\nmake\n"},
         {"binder/start", "#!/bin/bash\nexec \"$@\"\n"},
         {"requirements.txt", "not-read\n"}});
    EXPECT_EQ(read.name, "tp");
    EXPECT_EQ(read.pythonVersion, "3.11");
    EXPECT_EQ(read.systemPackages, std::vector<std::string>{"git"});
    ASSERT_EQ(read.pythonPackages.size(), 1U);
    EXPECT_EQ(read.pythonPackages[0].name, "torch");
    ASSERT_EQ(read.commands.size(), 1U);
    EXPECT_EQ(read.commands[0].shell, "chmod +x ./binder/postBuild && ./binder/postBuild");
    EXPECT_EQ(read.commands[0].moment, SetupMoment::OnCreate);
    EXPECT_EQ(read.tools, std::vector<ToolWish>{ToolWish::Jupyter});
    EXPECT_EQ(useOf(read, "binder/requirements.txt"), Use::PassedOver);
    EXPECT_EQ(useOf(read, "binder/runtime.txt"), Use::PassedOver);
    EXPECT_EQ(useOf(read, "binder/start"), Use::PassedOver);
    EXPECT_EQ(read.sources.size(), 6U) << "the one outside binder/ does not count";
}

TEST(EnvironmentSource, refusesTwoBinderFolders)
{
    const auto read = imported({{"binder/apt.txt", "git"}, {".binder/apt.txt", "git"}});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Conflict);
}

TEST(EnvironmentSource, takesFactsOfProjects)
{
    const auto read =
        environmentOf({{"pom.xml", "<project><artifactId>graphs</artifactId><properties><java.version>17</"
                                   "java.version></properties></project>"},
                       {"build.gradle", "sourceCompatibility = 11"},
                       {"CMakeLists.txt", "project(native CXX)\nfind_package(Eigen3)\n"},
                       {"requirements.txt", "jupyterlab\n"}});
    EXPECT_EQ(read.name, "graphs");
    EXPECT_EQ(read.java.value().javaVersion, 17);
    EXPECT_EQ(read.cmake.value().name, "native");
    EXPECT_EQ(read.systemPackages, (std::vector<std::string>{"default-jdk-headless", "maven", "cmake", "g++",
                                                             "libeigen3-dev", "make"}));
    EXPECT_EQ(read.tools, std::vector<ToolWish>{ToolWish::Jupyter});
    EXPECT_EQ(useOf(read, "build.gradle"), Use::PassedOver);
    EXPECT_TRUE(
        environmentOf({{"Dockerfile", "FROM x"}, {"CMakeLists.txt", "project(x)"}}).systemPackages.empty());
}

TEST(EnvironmentSource, staysReadableWherePartsAreNot)
{
    const auto read = environmentOf({{".devcontainer/devcontainer.json", "{"},
                                     {"Dockerfile", "unreadable"},
                                     {"requirements.txt", "numpy"}});
    EXPECT_EQ(useOf(read, ".devcontainer/devcontainer.json"), Use::Unreadable);
    EXPECT_EQ(useOf(read, "Dockerfile"), Use::Unreadable);
    EXPECT_EQ(useOf(read, "requirements.txt"), Use::Adds);
    EXPECT_TRUE(remarked(read, ".devcontainer/devcontainer.json", RemarkReason::FileUnreadable,
                         "line 1, column 2: expected a key in double quotes, or }"));
    EXPECT_EQ(imported({{"Dockerfile", "RUNN"}}).error().detail, "line 1: unknown instruction RUNN");
    EXPECT_EQ(imported({{"README.md", ""}}).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(
        remarked(environmentOf({{".devcontainer/devcontainer.json", R"({"build": {"dockerfile": "gone"}})"}}),
                 ".devcontainer/devcontainer.json", RemarkReason::FileMissing));
}

TEST(EnvironmentSource, passesOverUnsafeListings)
{
    EXPECT_TRUE(environmentSources({"x",
                                    {"../Dockerfile", "/Dockerfile", "a/../Dockerfile", "./Dockerfile",
                                     std::string("Dockerfile\0", 11)}})
                    .empty());
    EXPECT_EQ(environmentSources({"x",
                                  {".devcontainer/b/devcontainer.json", ".devcontainer/a/devcontainer.json",
                                   ".devcontainer/a/b/devcontainer.json", "devcontainer.json"}}),
              (std::vector<EnvironmentSource>{
                  {EnvironmentSourceKind::Devcontainer, ".devcontainer/a/devcontainer.json", Use::Adds},
                  {EnvironmentSourceKind::Devcontainer, ".devcontainer/b/devcontainer.json", Use::Adds},
                  {EnvironmentSourceKind::Devcontainer, "devcontainer.json", Use::Adds}}));
}

TEST(EnvironmentSource, takesAnImageAlone)
{
    const auto read = environmentFromImage("python:3.12");
    ASSERT_TRUE(read);
    EXPECT_EQ(canonicalText(read->image.value()), "docker.io/library/python:3.12");
    EXPECT_EQ(read->name, "python:3.12");
    EXPECT_FALSE(environmentFromImage("--privileged"));
}
