// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Environments built by a real rootless Podman: from the place's own packages, from an image that is there,
// with steps; found again, refused, broken off and gone on with.
#include "core/agent/environments/building.h"

#include "core/agent/engines/imagebuilding.h"
#include "core/agent/engines/podmanimages.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/buildjson.h"
#include "tests/labs/podmanlab.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

struct BuildLab {
    PodmanLab& lab = PodmanLab::get();
    PodmanImages images{lab.tree()};
    std::vector<BuildLine> lines;

    Result<BuiltEnvironment> build(const BuildOrder& order, std::stop_token stop = {},
                                   BuildAgain again = BuildAgain::No)
    {
        lines.clear();
        return buildEnvironment(
            {lab.tree(), images, podmanName}, order, again,
            [this](const BuildLine& line) { lines.push_back(line); }, std::move(stop));
    }
    bool has(const std::string& reference) const
    {
        const auto list = images.list();
        return list && std::ranges::any_of(*list, [&](const ImageFacts& image) {
                   return image.reference == reference;
               });
    }
    /// What the student's program prints in a fresh instance of this image.
    std::string said(const std::string& image, const Argv& argv)
    {
        const auto seat = lab.freshSeat();
        EXPECT_TRUE(Workspaces(lab.tree(), lab.engine()).prepare({{seat, lab.code()}}).empty());
        InstanceOrder order;
        order.seat = seat;
        order.image = image;
        order.endsAt = now() + 10min;
        const Instances instances(lab.tree(), lab.engine());
        const auto started = instances.start(order);
        EXPECT_TRUE(started) << started.error().detail;
        const std::string output = started ? lab.inside(seat, argv) : std::string();
        EXPECT_TRUE(instances.end({seat}).empty());
        return output;
    }
};

BuildOrder stepsOn(const std::string& image, const std::string& id, const std::string& steps)
{
    BuildOrder order;
    order.environment = *EnvironmentId::parse(id);
    order.image = image;
    order.containerfile = "ARG BASE\nFROM ${BASE}\n" + steps;
    return order;
}

std::string shown(const Error& error)
{
    return std::string(wireName(error.kind)) + " " + error.subject + " " + error.detail;
}

TEST(Building, makesAnImageOfThePlacesOwnPackagesOnce)
{
    BuildLab lab;
    BuildOrder order;
    order.environment = *EnvironmentId::parse("light");
    order.packages = {"python3", "procps"};
    const auto built = lab.build(order);
    ASSERT_TRUE(built) << shown(built.error());
    EXPECT_EQ(built->reference, builtReference(order.environment, recipeOf(order)));
    EXPECT_TRUE(lab.has(built->reference));
    EXPECT_GT(built->bytes, 1'000'000u);
    EXPECT_TRUE(std::ranges::any_of(built->packages, [](const InstalledPackage& package) {
        return package.name == "python3" && package.version.starts_with("3.");
    }));
    EXPECT_EQ(lab.said(built->reference, {"python3", "-c", "print(6 * 7)"}), "42\n");
    EXPECT_FALSE(lab.lines.empty());
    const auto found = lab.build(order);
    ASSERT_TRUE(found) << shown(found.error());
    EXPECT_EQ(*found, *built);
    EXPECT_TRUE(lab.lines.empty()); // nothing was done
}

TEST(Building, runsStepsAndCopiesFilesOnTopOfAnImage)
{
    BuildLab lab;
    auto order = stepsOn(lab.lab.image(), "steps",
                         "ENV WORD=\"a \\\"b\\\" \\$HOME\"\n"
                         "COPY sub/hello.txt /opt/hello.txt\n"
                         "RUN [\"/bin/sh\", \"-c\", \"echo made > /opt/made.txt\"]\n");
    order.files = {{"sub/hello.txt", "bonjour\n"}};
    const auto built = lab.build(order);
    ASSERT_TRUE(built) << shown(built.error());
    EXPECT_EQ(lab.said(built->reference, {"sh", "-c", "cat /opt/hello.txt /opt/made.txt; echo \"$WORD\""}),
              "bonjour\nmade\na \"b\" $HOME\n");
    EXPECT_TRUE(std::ranges::any_of(lab.lines,
                                    [](const BuildLine& line) { return line.step == 4 && line.steps == 4; }));
    const auto log = readFile(lab.lab.tree().buildLog(order.environment, built->recipe));
    ASSERT_TRUE(log);
    EXPECT_NE(log->find("echo made"), std::string::npos);
}

TEST(Building, namesTheStepThatFailedAndWhatItSaid)
{
    BuildLab lab;
    const auto order = stepsOn(lab.lab.image(), "failing",
                               "RUN [\"/bin/sh\", \"-c\", \"echo fine\"]\n"
                               "RUN [\"/bin/sh\", \"-c\", \"echo no such thing >&2; exit 3\"]\n");
    const auto built = lab.build(order);
    ASSERT_FALSE(built);
    EXPECT_EQ(built.error().kind, ErrorKind::EngineFailed);
    EXPECT_NE(built.error().subject.find("no such thing"), std::string::npos) << shown(built.error());
    EXPECT_NE(built.error().detail.find("no such thing"), std::string::npos) << shown(built.error());
    EXPECT_FALSE(lab.has(builtReference(order.environment, recipeOf(order))));
    EXPECT_TRUE(pupitre::exists(lab.lab.tree().buildLog(order.environment, recipeOf(order))));
    EXPECT_FALSE(readBuild(lab.lab.tree(), order.environment, recipeOf(order)));
}

TEST(Building, saysThatARegistryDoesNotAnswer)
{
    BuildLab lab;
    const auto built = lab.build(stepsOn("localhost:1/nobody/nothing:1", "offline", "RUN true\n"));
    ASSERT_FALSE(built);
    EXPECT_EQ(built.error().kind, ErrorKind::HostOffline) << shown(built.error());
    EXPECT_EQ(built.error().subject, "localhost:1");
    // What Podman 4.3 says of a name that has no host in it.
    const auto error =
        buildError("STEP 1/2: FROM docker.io/library/debian:12\nError: creating build container: "
                   "initializing source docker://debian:12: pinging container registry "
                   "registry-1.docker.io: Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup "
                   "registry-1.docker.io: no such host",
                   "localhost/x:1");
    EXPECT_EQ(error.kind, ErrorKind::HostOffline);
    EXPECT_EQ(error.subject, "registry-1.docker.io");
}

TEST(Building, isCancelledInTheMiddleAndGoesOnFromThere)
{
    BuildLab lab;
    const auto order = stepsOn(lab.lab.image(), "cancelled",
                               "RUN [\"/bin/sh\", \"-c\", \"mkdir -p /opt; echo first > /opt/first\"]\n"
                               "RUN [\"/bin/sh\", \"-c\", \"echo waiting; [ -e /opt/go ] || sleep 600\"]\n");
    std::stop_source stop;
    const auto broken = buildEnvironment(
        {lab.lab.tree(), lab.images, podmanName}, order, BuildAgain::No,
        [&](const BuildLine& line) {
            if (line.text == "waiting")
                stop.request_stop();
        },
        stop.get_token());
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().kind, ErrorKind::Cancelled) << shown(broken.error());
    EXPECT_FALSE(lab.has(builtReference(order.environment, recipeOf(order))));
    // The same first steps are there already.
    const auto built =
        lab.build(stepsOn(lab.lab.image(), "cancelled",
                          "RUN [\"/bin/sh\", \"-c\", \"mkdir -p /opt; echo first > /opt/first\"]\n"
                          "RUN [\"/bin/sh\", \"-c\", \"echo second > /opt/second\"]\n"));
    ASSERT_TRUE(built) << shown(built.error());
    EXPECT_TRUE(std::ranges::any_of(
        lab.lines, [](const BuildLine& line) { return line.text.find("Using cache") != std::string::npos; }));
    EXPECT_EQ(lab.said(built->reference, {"cat", "/opt/first", "/opt/second"}), "first\nsecond\n");
}

TEST(Building, refusesAFolderThatLeadsOut)
{
    BuildLab lab;
    auto order = stepsOn(lab.lab.image(), "leading-out", "RUN true\n");
    order.files = {{"../outside", "x"}};
    const auto built = lab.build(order);
    ASSERT_FALSE(built);
    EXPECT_EQ(built.error().kind, ErrorKind::UnsafePath);
}

TEST(Building, isListedAndForgotten)
{
    BuildLab lab;
    const auto order = stepsOn(lab.lab.image(), "listed", "ENV A=\"1\"\n");
    const auto built = lab.build(order);
    ASSERT_TRUE(built) << shown(built.error());
    const auto record = readBuild(lab.lab.tree(), order.environment, built->recipe);
    ASSERT_TRUE(record) << shown(record.error());
    EXPECT_EQ(record->order, order);
    EXPECT_EQ(record->built, *built);
    const auto list = listBuilds(lab.lab.tree());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->front().built.environment, order.environment); // the newest
    ASSERT_TRUE(forgetBuild(lab.lab.tree(), order.environment, built->recipe));
    EXPECT_FALSE(readBuild(lab.lab.tree(), order.environment, built->recipe));
}

} // namespace
