// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one lab of a test program, taken away when the program ends.
#pragma once

#include "tests/gate/gatelab.h"

#include <gtest/gtest.h>

namespace pupitre
{

/// Fails every test where the lab cannot be made.
class WithLab : public testing::Test
{
protected:
    static void SetUpTestSuite();
    static GateLab& lab();
    void SetUp() override { ASSERT_TRUE(isOpen()); }
    static bool isOpen();
    /// The engine to name on the place, from the environment; empty: the best there is.
    static std::string engineAskedFor();

    /// A course of that name with one TP "tp1", open for half an hour, reconciled.
    static Course openCourse(const std::string& id, int seats);
};

} // namespace pupitre
