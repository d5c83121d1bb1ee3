// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every preset whose packages Debian has, built and run for real. TensorFlow is not packaged there: its files
// are checked by the tests of recipes, and nothing more.
#include "core/environments/presets.h"
#include "tests/environments/presetlab.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

class HeavyPreset : public testing::TestWithParam<Platform>
{
};

TEST_P(HeavyPreset, runsItsExercise)
{
    const auto said = exerciseRunIn(GetParam(), "fr");
    EXPECT_TRUE(said.ends_with("\n" + presetExercise(GetParam()).lastLine + "\n")) << said;
}

INSTANTIATE_TEST_SUITE_P(Debian, HeavyPreset,
                         testing::Values(Platform::PyTorch, Platform::Cpp, Platform::Java),
                         [](const auto& one) { return std::string(wireName(one.param)); });

} // namespace
