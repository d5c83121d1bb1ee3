// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing of a devcontainer.json passes silently, whatever it is; and nothing that opens the host is taken.
#include "core/formats/environments/devcontainer.h"
#include "core/formats/environments/devcontainervariables.h"

#include "tests/formats/environments/everykey.h"
#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

Devcontainer remarkedIn(std::string_view text)
{
    auto devcontainer = devcontainerFrom(text, {".devcontainer/devcontainer.json", "tp"});
    EXPECT_TRUE(devcontainer) << text;
    return devcontainer ? std::move(*devcontainer) : Devcontainer{};
}

} // namespace

TEST(DevcontainerRemarks, saysWhyWhatOpensTheHostIsLeftOut)
{
    const auto read = remarkedIn(
        R"({"image": "a", "mounts": ["source=/,target=/host,type=bind"], "workspaceMount": "source=/",
        "runArgs": ["--privileged"], "privileged": true, "capAdd": ["SYS_ADMIN"], "securityOpt": ["seccomp=unconfined"], "appPort": 80,
        "secrets": {"TOKEN": {}}, "init": true, "shutdownAction": "none", "waitFor": "onCreateCommand", "$schema": "x", "madeUp": 1})");
    for (const char* where :
         {"/mounts", "/workspaceMount", "/runArgs", "/privileged", "/capAdd", "/securityOpt", "/appPort"})
        EXPECT_TRUE(isLeft(read.remarks, where, RemarkReason::OpensHost)) << where;
    EXPECT_TRUE(isLeft(read.remarks, "/secrets", RemarkReason::UsesSecret));
    EXPECT_TRUE(isLeft(read.remarks, "/$schema", RemarkReason::Description));
    EXPECT_TRUE(isLeft(read.remarks, "/madeUp", RemarkReason::UnknownKey));
    for (const char* where : {"/init", "/shutdownAction", "/waitFor"})
        EXPECT_TRUE(isLeft(read.remarks, where, RemarkReason::PlaceDecides)) << where;
    EXPECT_EQ(remarkAbout(read.remarks, "/runArgs")->detail, R"(["--privileged"])");
}

TEST(DevcontainerRemarks, neverLooksAtThisComputer)
{
    ASSERT_EQ(::setenv("PUPITRE_TEST_SECRET", "hunter2", 1), 0);
    const auto read = remarkedIn(
        R"({"image": "a", "name": "${localEnv:PUPITRE_TEST_SECRET}", "containerEnv": {"A": "${localEnv:PUPITRE_TEST_SECRET}",
        "B": "x${env:PUPITRE_TEST_SECRET:d}", "C": "${localWorkspaceFolder}", "D": "${localEnv}", "E": "${containerEnv:PATH}:/x", "F": null, "G-H": "1"},
        "remoteEnv": {"A": "${localEnv:PUPITRE_TEST_SECRET:}"}})");
    EXPECT_EQ(read.containerEnv,
              (std::map<std::string, std::string>{{"B", "xd"}, {"E", "${containerEnv:PATH}:/x"}}));
    EXPECT_EQ(read.remoteEnv, (std::map<std::string, std::string>{{"A", ""}}));
    for (const char* where : {"/name", "/containerEnv/A", "/containerEnv/C", "/containerEnv/D"})
        EXPECT_TRUE(isLeft(read.remarks, where, RemarkReason::ReadsOwnComputer)) << where;
    EXPECT_TRUE(isLeft(read.remarks, "/containerEnv/F", RemarkReason::NotDone));
    EXPECT_TRUE(isLeft(read.remarks, "/containerEnv/G-H", RemarkReason::WrongValue));
    for (const ImportRemark& remark : read.remarks)
        EXPECT_EQ(remark.detail.find("hunter2"), std::string::npos);
}

TEST(DevcontainerRemarks, coversEveryKeyOfEveryType)
{
    const std::vector<const char*> keys{"$schema",
                                        "appPort",
                                        "build",
                                        "capAdd",
                                        "containerEnv",
                                        "containerUser",
                                        "context",
                                        "customizations",
                                        "devPort",
                                        "dockerComposeFile",
                                        "dockerFile",
                                        "extensions",
                                        "features",
                                        "forwardPorts",
                                        "hostRequirements",
                                        "image",
                                        "init",
                                        "initializeCommand",
                                        "mounts",
                                        "name",
                                        "onCreateCommand",
                                        "otherPortsAttributes",
                                        "overrideCommand",
                                        "overrideFeatureInstallOrder",
                                        "portsAttributes",
                                        "postAttachCommand",
                                        "postCreateCommand",
                                        "postStartCommand",
                                        "privileged",
                                        "remoteEnv",
                                        "remoteUser",
                                        "runArgs",
                                        "runServices",
                                        "secrets",
                                        "securityOpt",
                                        "service",
                                        "settings",
                                        "shutdownAction",
                                        "unheardOf",
                                        "updateContentCommand",
                                        "updateRemoteUserUID",
                                        "userEnvProbe",
                                        "waitFor",
                                        "workspaceFolder",
                                        "workspaceMount"};
    const std::vector<const char*> values{"null",
                                          "true",
                                          "3",
                                          "-1.5",
                                          "\"\"",
                                          "\"text\"",
                                          "[]",
                                          "[null]",
                                          "[[1]]",
                                          "{}",
                                          "{\"a\": null}",
                                          "{\"a\": {\"b\": [3]}}",
                                          "{\"vscode\": {\"extensions\": {}}, \"pupitre\": 3}",
                                          "{\"dockerfile\": 3, \"args\": []}",
                                          "{\"gpu\": [], \"cpus\": \"a\", \"memory\": 3}",
                                          "{\"\": \"\"}"};
    for (const char* key : keys)
        for (const char* value : values)
            for (const char* rest :
                 {"", ", \"image\": \"python\"", ", \"build\": {\"dockerfile\": \"Dockerfile\"}"}) {
                const std::string text = std::string("{\"") + key + "\": " + value + rest + "}";
                const auto document = documentFromJsonc(text);
                ASSERT_TRUE(document);
                EXPECT_EQ(firstUnheardKey(document->value, remarkedIn(text).remarks), "") << text;
            }
}

TEST(DevcontainerRemarks, namesRepeatedKeys)
{
    const auto read = remarkedIn("{\n\"image\": \"a\",\n\"image\": \"python\"\n}");
    EXPECT_EQ(std::get<DevcontainerImage>(read.base).reference, "docker.io/library/python:latest");
    const auto repeated = std::find_if(read.remarks.begin(), read.remarks.end(),
                                       [](const auto& one) { return one.reason == RemarkReason::Repeated; });
    ASSERT_NE(repeated, read.remarks.end());
    EXPECT_EQ(repeated->line, 3);
    EXPECT_EQ(repeated->detail, "2");
}

TEST(DevcontainerRemarks, areShortAndPrintable)
{
    const std::string evil = "\\u001b[31m" + std::string(1000, 'x') + "\\u0007";
    const auto read = remarkedIn("{\"image\": \"" + evil + "\", \"" + evil + "\": 1}");
    for (const ImportRemark& remark : read.remarks) {
        EXPECT_LE(remark.detail.size(), maxRemarkText);
        EXPECT_EQ(remark.detail.find('\x1b'), std::string::npos);
    }
    EXPECT_EQ(remarkText("a\nb\x01\x7f c"), "a b c");
    EXPECT_EQ(remarkText(std::string(199, 'x') + "é").size(), 199U);
}

TEST(DevcontainerRemarks, refuseWhatIsNoObject)
{
    for (const char* text : {"[]", "3", "null", "\"a\"", "", "{"})
        EXPECT_FALSE(devcontainerFrom(text, {})) << text;
}

TEST(DevcontainerVariables, areCutAsTheReferenceDoes)
{
    using Kind = DevcontainerVariableKind;
    const auto pieces =
        devcontainerPieces("a${localEnv:HOME:d:e}b${containerEnv:X}${nothing}$${${localWorkspaceFolder}");
    ASSERT_EQ(pieces.size(), 7U);
    EXPECT_EQ(pieces[1], (DevcontainerPiece{Kind::LocalEnv, "${localEnv:HOME:d:e}", "HOME", "d", true}));
    EXPECT_EQ(pieces[3].kind, Kind::ContainerEnv);
    EXPECT_EQ(pieces[4].kind, Kind::Unknown);
    EXPECT_EQ(pieces[5].text, "$");
    EXPECT_EQ(pieces[6].kind, Kind::Unknown) << "it begins at the first ${";
    EXPECT_EQ(withoutLocalVariables("${a\n}${localWorkspaceFolderBasename}", "tp").text, "${a\n}tp");
    EXPECT_EQ(withoutLocalVariables("${unclosed", "tp").text, "${unclosed");
}
