// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The light preset, built and run for real in both languages.
#include "core/environments/presets.h"
#include "tests/environments/presetlab.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

TEST(LightPreset, runsItsExercise)
{
    for (const char* language : {"en", "fr"}) {
        const auto said = exerciseRunIn(Platform::Python, language);
        EXPECT_TRUE(said.ends_with("\n" + presetExercise(Platform::Python).lastLine + "\n")) << said;
    }
}

} // namespace
