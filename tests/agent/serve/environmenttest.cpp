// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was built stays while a course stands on it, on a place whatever its engine.
#include "core/agent/environments/buildrecord.h"
#include "core/wire/buildjson.h"
#include "core/wire/methods.h"
#include "tests/agent/scene.h"
#include "tests/agent/serve/wire.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

BuildRecord builtFor(const std::string& id)
{
    BuildRecord record;
    record.order.environment = *EnvironmentId::parse(id);
    record.order.image = "docker.io/library/debian:12";
    record.built.environment = record.order.environment;
    record.built.recipe = recipeOf(record.order);
    record.built.reference = builtReference(record.order.environment, record.built.recipe);
    return record;
}

TEST(ServeEnvironments, refusesToRemoveWhatACourseUses)
{
    const BuildRecord record = builtFor("used");
    Course course = scene::classOfTwo();
    course.tps.front().image = record.built.reference;
    const scene::Place place(course);
    ASSERT_TRUE(writeBuild(place.tree, record));
    Wire wire(place.tree);
    const auto removed =
        wire.ask(method::environmentRemove, {{"environment", "used"}, {"recipe", record.built.recipe}});
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().kind, ErrorKind::Busy);
    EXPECT_EQ(removed.error().detail, scene::course.text());
    EXPECT_TRUE(readBuild(place.tree, record.order.environment, record.built.recipe));
    const auto list = wire.ask(method::environmentList);
    ASSERT_TRUE(list);
    EXPECT_EQ((*list)["built"][0]["usedBy"], Json::array({scene::course.text()}));
}

} // namespace
