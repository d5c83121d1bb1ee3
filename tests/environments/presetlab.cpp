// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/environments/presetlab.h"

#include "core/agent/engines/podmanimages.h"
#include "core/agent/environments/building.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/clock.h"
#include "core/environments/build/recipe.h"
#include "core/environments/presets.h"
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>

namespace pupitre
{

std::string exerciseRunIn(Platform platform, const std::string& language)
{
    auto& lab = PodmanLab::get();
    auto environment = preset(platform, false);
    environment.id = *EnvironmentId::parse(wireName(platform));
    environment.name = wireName(platform);
    BuildSources sources;
    sources.ownPackages = true;
    const PodmanImages images(lab.tree());
    const auto built = buildEnvironment({lab.tree(), images, podmanName}, buildOrder(environment, sources),
                                        BuildAgain::No, {}, {});
    EXPECT_TRUE(built) << wireName(built.error().kind) << " " << built.error().subject << " "
                       << built.error().detail;
    const auto files = lab.tree().root() / "exercises" / (environment.id.text() + "-" + language);
    EXPECT_TRUE(writePresetFiles(platform, language, files));
    const auto seat = lab.freshSeat();
    EXPECT_TRUE(Workspaces(lab.tree(), lab.engine()).prepare({{seat, files / "code"}}).empty());
    InstanceOrder order;
    order.seat = seat;
    order.image = built ? built->reference : "";
    order.limits = environment.open;
    order.endsAt = now() + std::chrono::minutes{10};
    order.data = files / "data";
    const Instances instances(lab.tree(), lab.engine());
    const auto started = instances.start(order);
    EXPECT_TRUE(started) << started.error().subject << " " << started.error().detail;
    const std::string said = lab.inside(seat, {"sh", "-c", presetExercise(platform).command});
    EXPECT_TRUE(instances.end({seat}).empty());
    return said;
}

} // namespace pupitre
