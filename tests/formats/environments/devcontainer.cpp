// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is taken over from a devcontainer.json, and how.
#include "core/formats/environments/devcontainer.h"

#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

Devcontainer readAs(std::string_view text, const std::string& file = ".devcontainer/devcontainer.json")
{
    auto devcontainer = devcontainerFrom(text, {file, "tp-images"});
    EXPECT_TRUE(devcontainer) << devcontainer.error().detail;
    return devcontainer ? std::move(*devcontainer) : Devcontainer{};
}

} // namespace

TEST(Devcontainer, takesAnImage)
{
    const auto read = readAs(R"({
        // as teachers write it
        "name": "TP images",
        "image": "mcr.microsoft.com/devcontainers/python:3.12",
        "remoteUser": "vscode",
        "containerUser": "1000:1000",
        "workspaceFolder": "/workspaces/${localWorkspaceFolderBasename}",
    })");
    EXPECT_EQ(read.name, "TP images");
    EXPECT_EQ(std::get<DevcontainerImage>(read.base).reference,
              "mcr.microsoft.com/devcontainers/python:3.12");
    EXPECT_EQ(read.remoteUser, "vscode");
    EXPECT_EQ(read.containerUser, "1000:1000");
    EXPECT_EQ(read.workspaceFolder, "/workspaces/tp-images");
    EXPECT_TRUE(isTaken(read.remarks, "/image"));
    EXPECT_EQ(remarkAbout(read.remarks, "/workspaceFolder")->reason, RemarkReason::TakenOverChanged);
    EXPECT_EQ(remarkAbout(read.remarks, "/name")->line, 3);
}

TEST(Devcontainer, takesABuildInsideTheFolder)
{
    const auto read =
        readAs(R"({"build": {"dockerfile": "../docker/Dockerfile", "context": "..", "target": "dev",
        "args": {"VERSION": "3.12", "UID": 1000, "PROXY": "${localEnv:PROXY}", "TAG": "${localEnv:TAG:v1}"},
        "options": ["--network=host"], "cacheFrom": "x", "ssh": "default"}})");
    const auto& build = std::get<DevcontainerBuild>(read.base);
    EXPECT_EQ(build.containerfile, "docker/Dockerfile");
    EXPECT_EQ(build.context, "");
    EXPECT_EQ(build.target, "dev");
    EXPECT_EQ(build.args,
              (std::map<std::string, std::string>{{"VERSION", "3.12"}, {"UID", "1000"}, {"TAG", "v1"}}));
    EXPECT_TRUE(isLeft(read.remarks, "/build/args/PROXY", RemarkReason::ReadsOwnComputer));
    EXPECT_TRUE(isLeft(read.remarks, "/build/options", RemarkReason::OpensHost));
    EXPECT_TRUE(isLeft(read.remarks, "/build/cacheFrom", RemarkReason::PlaceDecides));
    EXPECT_TRUE(isLeft(read.remarks, "/build/ssh", RemarkReason::UnknownKey));
}

TEST(Devcontainer, takesTheOldSpelling)
{
    const auto read = readAs(R"({"dockerFile": "Dockerfile", "context": "..", "build": {"args": {"A": "b"}},
                               "extensions": ["ms-python.python"], "settings": {"a": 1}})");
    const auto& build = std::get<DevcontainerBuild>(read.base);
    EXPECT_EQ(build.containerfile, ".devcontainer/Dockerfile");
    EXPECT_EQ(build.context, "");
    EXPECT_EQ(build.args.at("A"), "b");
    EXPECT_EQ(read.editorExtensions, std::vector<std::string>{"ms-python.python"});
    EXPECT_TRUE(isLeft(read.remarks, "/settings", RemarkReason::EditorOnly));
}

TEST(Devcontainer, takesTheDockerfilesFolderAsContext)
{
    EXPECT_EQ(std::get<DevcontainerBuild>(readAs(R"({"build": {"dockerfile": "../docker/Dockerfile"}})").base)
                  .context,
              "docker");
    EXPECT_EQ(
        std::get<DevcontainerBuild>(readAs(R"({"dockerFile": "Dockerfile"})", ".devcontainer.json").base)
            .context,
        "");
}

TEST(Devcontainer, neverLeavesTheFolder)
{
    for (const char* text :
         {R"({"build": {"dockerfile": "../../Dockerfile"}})", R"({"build": {"dockerfile": "/etc/passwd"}})",
          R"({"build": {"dockerfile": "Dockerfile", "context": "../.."}})", R"({"dockerFile": "x\\y"})",
          R"({"dockerComposeFile": ["../../compose.yml"], "service": "a"})"}) {
        const auto read = readAs(text);
        EXPECT_TRUE(std::holds_alternative<std::monostate>(read.base)) << text;
        EXPECT_TRUE(std::any_of(read.remarks.begin(), read.remarks.end(), [](const auto& one) {
            return one.reason == RemarkReason::LeavesFolder;
        })) << text;
    }
}

TEST(Devcontainer, namesAComposeService)
{
    const auto read = readAs(
        R"({"dockerComposeFile": ["../compose.yml", "compose.dev.yml"], "service": "app", "runServices": ["db"]})");
    EXPECT_EQ(std::get<DevcontainerCompose>(read.base),
              (DevcontainerCompose{{"compose.yml", ".devcontainer/compose.dev.yml"}, "app"}));
    EXPECT_TRUE(isLeft(read.remarks, "/runServices", RemarkReason::NotDone));
    EXPECT_TRUE(
        std::holds_alternative<std::monostate>(readAs(R"({"dockerComposeFile": "compose.yml"})").base));
}

TEST(Devcontainer, takesOneBaseOnly)
{
    const auto read = readAs(
        R"({"image": "python", "build": {"dockerfile": "Dockerfile"}, "dockerComposeFile": "c.yml", "service": "a"})");
    EXPECT_TRUE(std::holds_alternative<DevcontainerBuild>(read.base));
    for (const char* where : {"/image", "/dockerComposeFile", "/service"})
        EXPECT_TRUE(isLeft(read.remarks, where, RemarkReason::OtherWins)) << where;
    EXPECT_TRUE(isLeft(readAs(R"({"name": "a", "service": "b"})").remarks, "", RemarkReason::NoBase));
    EXPECT_TRUE(isLeft(readAs(R"({"image": "${templateOption:variant}"})").remarks, "/image",
                       RemarkReason::UnknownVariable));
    EXPECT_TRUE(isLeft(readAs(R"({"image": "--privileged"})").remarks, "/image", RemarkReason::WrongValue));
}

TEST(Devcontainer, takesPortsWithLabels)
{
    const auto read = readAs(
        R"({"image": "a", "forwardPorts": [8888, "db:5432", "3000", "localhost:4000", 8888, 0, 70000, "x:y", "-h:1", {}],
        "portsAttributes": {"8888": {"label": "Notebook", "onAutoForward": "openBrowser"}, "9999": {"label": "x"}, "db:5432": 1}})");
    EXPECT_EQ(read.ports, (std::vector<ForwardedPort>{
                              {"", 8888, "Notebook"}, {"db", 5432, ""}, {"", 3000, ""}, {"", 4000, ""}}));
    for (const char* where :
         {"/forwardPorts/5", "/forwardPorts/6", "/forwardPorts/7", "/forwardPorts/8", "/forwardPorts/9"})
        EXPECT_TRUE(isLeft(read.remarks, where, RemarkReason::WrongValue)) << where;
    EXPECT_TRUE(isTaken(read.remarks, "/portsAttributes/8888/label"));
    EXPECT_TRUE(isLeft(read.remarks, "/portsAttributes/8888/onAutoForward", RemarkReason::EditorOnly));
    EXPECT_TRUE(isLeft(read.remarks, "/portsAttributes/9999", RemarkReason::EditorOnly));
    EXPECT_TRUE(isLeft(read.remarks, "/portsAttributes/db:5432", RemarkReason::WrongType));
}

TEST(Devcontainer, takesRequirements)
{
    const auto read = readAs(
        R"({"image": "a", "hostRequirements": {"cpus": 4, "memory": "8gb", "storage": "32GB", "gpu": "optional", "tpu": 1}})");
    EXPECT_EQ(read.requirements, (HostRequirements{4, 8ULL << 30U, 32ULL << 30U, GpuWish::Optional, 0, 0}));
    EXPECT_TRUE(isLeft(read.remarks, "/hostRequirements/tpu", RemarkReason::UnknownKey));

    const auto detailed = readAs(
        R"({"image": "a", "hostRequirements": {"gpu": {"cores": 1000, "memory": "8gb", "vendor": "x"}}})");
    EXPECT_EQ(detailed.requirements, (HostRequirements{0, 0, 0, GpuWish::Required, 1000, 8ULL << 30U}));
    EXPECT_TRUE(isLeft(detailed.remarks, "/hostRequirements/gpu/vendor", RemarkReason::UnknownKey));
    EXPECT_EQ(readAs(R"({"hostRequirements": {"gpu": true}})").requirements.gpu, GpuWish::Required);
    EXPECT_EQ(readAs(R"({"hostRequirements": {"gpu": false}})").requirements.gpu, GpuWish::None);

    const auto wrong = readAs(
        R"({"hostRequirements": {"cpus": -1, "memory": "8 gb", "storage": "99999999999tb", "gpu": "yes"}})");
    EXPECT_EQ(wrong.requirements, HostRequirements{});
    for (const char* where : {"/hostRequirements/cpus", "/hostRequirements/memory",
                              "/hostRequirements/storage", "/hostRequirements/gpu"})
        EXPECT_TRUE(isLeft(wrong.remarks, where, RemarkReason::WrongValue)) << where;
}

TEST(Devcontainer, takesCommandsInTheirOrder)
{
    const auto read = readAs(
        R"({"image": "a", "postStartCommand": ["echo", "a b"], "postCreateCommand": {"one": "make", "two": ["make", "test"]},
        "onCreateCommand": "apt-get update", "updateContentCommand": "", "postAttachCommand": 3, "initializeCommand": "rm -rf ~"})");
    ASSERT_EQ(read.commands.size(), 4U);
    EXPECT_EQ(read.commands[0].shell, "apt-get update");
    EXPECT_EQ(read.commands[1],
              (SetupCommand{SetupMoment::PostCreate, "one", "make", {}, ".devcontainer/devcontainer.json"}));
    EXPECT_EQ(read.commands[2].argv, (std::vector<std::string>{"make", "test"}));
    EXPECT_EQ(read.commands[3].moment, SetupMoment::PostStart);
    EXPECT_EQ(read.commands[3].argv, (std::vector<std::string>{"echo", "a b"}));
    EXPECT_TRUE(isLeft(read.remarks, "/postAttachCommand", RemarkReason::WrongType));
    EXPECT_TRUE(isLeft(read.remarks, "/initializeCommand", RemarkReason::RunsOnOwnComputer));
    EXPECT_FALSE(remarkAbout(read.remarks, "/updateContentCommand")->standing == RemarkStanding::Taken);
}

TEST(Devcontainer, leavesOutACommandWithAHole)
{
    const auto read = readAs(
        R"({"image": "a", "postCreateCommand": "rm -rf ${localEnv:TARGET}/", "postStartCommand": ["cp", "${localWorkspaceFolder}/a", "b"],
                               "onCreateCommand": "echo ${localEnv:NAME:nobody} ${containerEnv:HOME}"})");
    ASSERT_EQ(read.commands.size(), 1U);
    EXPECT_EQ(read.commands[0].shell, "echo nobody ${containerEnv:HOME}");
    EXPECT_TRUE(isLeft(read.remarks, "/postCreateCommand", RemarkReason::ReadsOwnComputer));
    EXPECT_TRUE(isLeft(read.remarks, "/postStartCommand/1", RemarkReason::ReadsOwnComputer));
}

TEST(Devcontainer, takesFeaturesByName)
{
    const auto read = readAs(R"({"image": "a", "features": {
        "ghcr.io/devcontainers/features/node:1": {"version": "20"},
        "./local": {},
        "docker-in-docker": "latest",
        "odd": 3}})");
    EXPECT_EQ(read.features, (std::vector<DevcontainerFeature>{
                                 {"ghcr.io/devcontainers/features/node:1", {{"version", "20"}}},
                                 {"./local", nlohmann::json::object()},
                                 {"docker-in-docker", {{"version", "latest"}}}}));
    EXPECT_TRUE(
        isLeft(read.remarks, "/features/ghcr.io~1devcontainers~1features~1node:1", RemarkReason::NotDone));
    EXPECT_TRUE(isLeft(read.remarks, "/features/odd", RemarkReason::WrongType));
}

TEST(Devcontainer, takesWhatIsOurs)
{
    const auto read =
        readAs(R"({"image": "a", "customizations": {"pupitre": {"schema": 1}, "codespaces": {"x": 1},
        "vscode": {"extensions": ["ms-python.python", "-dbaeumer.vscode-eslint", "../evil.vsix", 3], "settings": {"a": 1}}}})");
    EXPECT_EQ(read.pupitre, (nlohmann::json{{"schema", 1}}));
    EXPECT_EQ(read.editorExtensions, std::vector<std::string>{"ms-python.python"});
    EXPECT_TRUE(isLeft(read.remarks, "/customizations/codespaces", RemarkReason::OtherTool));
    EXPECT_TRUE(isLeft(read.remarks, "/customizations/vscode/settings", RemarkReason::EditorOnly));
    EXPECT_TRUE(isLeft(read.remarks, "/customizations/vscode/extensions/1", RemarkReason::EditorOnly));
    EXPECT_TRUE(isLeft(read.remarks, "/customizations/vscode/extensions/2", RemarkReason::WrongValue));
    EXPECT_TRUE(isLeft(read.remarks, "/customizations/vscode/extensions/3", RemarkReason::WrongType));
}
