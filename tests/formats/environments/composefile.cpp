// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One service of a Compose file, and why the rest of it stays outside.
#include "core/formats/environments/composefile.h"

#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(ComposeFile, readsOneService)
{
    const auto read = composeServiceFrom(
        "name: tp\nservices:\n  app:\n    image: postgres:16\n    user: \"1000\"\n    working_dir: /work\n   "
        " environment:\n      - MODE=dev\n"
        "      - FROM_HOST\n      - TAG=${TAG:-v1}\n      - COST=$$5\n      - SECRET=${SECRET}\n    ports: "
        "[\"8080:80\", \"127.0.0.1:9000:9000/tcp\", \"3000-3005\"]\n"
        "    volumes: [\"/:/host\"]\n    privileged: true\n    command: sleep 1\n    depends_on: [db]\n    "
        "unheard: 1\n    x-note: 1\n  db:\n    image: x\nvolumes: {v: {}}\n",
        "app", "compose.yml");
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->image, "docker.io/library/postgres:16");
    EXPECT_FALSE(read->build);
    EXPECT_EQ(read->environment,
              (std::map<std::string, std::string>{{"MODE", "dev"}, {"TAG", "v1"}, {"COST", "$5"}}));
    EXPECT_EQ(read->user, "1000");
    EXPECT_EQ(read->workingFolder, "/work");
    EXPECT_EQ(read->ports, (std::vector<ForwardedPort>{{"", 80, ""}, {"", 9000, ""}}));
    EXPECT_EQ(read->otherServices, std::vector<std::string>{"db"});
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/environment/1", RemarkReason::ReadsOwnComputer));
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/environment/4", RemarkReason::ReadsOwnComputer));
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/ports/2", RemarkReason::NotDone));
    for (const char* key : {"volumes", "privileged"})
        EXPECT_TRUE(isLeft(read->remarks, std::string("/services/app/") + key, RemarkReason::OpensHost))
            << key;
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/command", RemarkReason::PlaceDecides));
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/depends_on", RemarkReason::NotDone));
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/unheard", RemarkReason::UnknownKey));
    EXPECT_TRUE(isLeft(read->remarks, "/services/db", RemarkReason::NotDone));
    EXPECT_TRUE(isLeft(read->remarks, "/volumes", RemarkReason::NotDone));
}

TEST(ComposeFile, readsABuildInsideTheFolder)
{
    const auto read = composeServiceFrom(
        "services:\n  app:\n    image: mine\n    build:\n      context: ..\n      dockerfile: "
        "docker/Dockerfile\n      args: {A: 1}\n      target: dev\n      network: host\n",
        "", ".devcontainer/compose.yml");
    ASSERT_TRUE(read);
    ASSERT_TRUE(read->build);
    EXPECT_EQ(*read->build, (DevcontainerBuild{"docker/Dockerfile", "", {{"A", "1"}}, "dev"}));
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/build/network", RemarkReason::OpensHost));
    EXPECT_TRUE(isLeft(read->remarks, "/services/app/image", RemarkReason::OtherWins));
    for (const char* build : {"../..", "{context: ., dockerfile: ../../x}", "/"}) {
        const auto out = composeServiceFrom(std::string("services: {app: {build: ") + build + "}}", "",
                                            ".devcontainer/compose.yml");
        ASSERT_TRUE(out) << build;
        EXPECT_FALSE(out->build) << build;
    }
}

TEST(ComposeFile, needsToKnowWhichService)
{
    const std::string two = "services: {a: {image: x}, b: {image: y}}";
    EXPECT_EQ(composeServiceFrom(two, "", "c.yml").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(composeServiceFrom(two, "c", "c.yml").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(composeServiceFrom(two, "b", "c.yml")->image, "docker.io/library/y:latest");
    for (const char* text : {"", "a: 1", "services: 3", "[a]"})
        EXPECT_EQ(composeServiceFrom(text, "", "c.yml").error().kind, ErrorKind::Malformed) << text;
    EXPECT_EQ(composeServiceFrom("services: {a: 3}", "", "c.yml").error().kind, ErrorKind::NotFound);
}
