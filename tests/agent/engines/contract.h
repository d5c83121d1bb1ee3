// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fixture of the contract: one engine, one spec, and looks inside.
#pragma once

#include "tests/agent/engines/enginelab.h"

#include "core/agent/system/child.h"

#include <gtest/gtest.h>
#include <set>

namespace pupitre
{

inline void PrintTo(const EngineCase& which, std::ostream* out)
{
    *out << which.name;
}

class EngineContract : public ::testing::TestWithParam<EngineCase>
{
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] Engine& engine() { return *m_under->engine; }
    [[nodiscard]] const EngineFacts& facts() const { return m_under->facts; }
    [[nodiscard]] bool lacks(const std::string& promise) const;
    /// A spec of its own for each call, ending in ten minutes; removed afterwards.
    [[nodiscard]] InstanceSpec freshSpec();
    /// Started, or the test fails.
    [[nodiscard]] ProcessIdentity started(const InstanceSpec& spec);
    [[nodiscard]] ChildOutput inside(const InstanceSpec& spec, const Argv& argv,
                                     const ChildOptions& options = {}) const;
    /// Standard output of a line for /bin/sh.
    [[nodiscard]] std::string said(const InstanceSpec& spec, const std::string& line) const;
    [[nodiscard]] int exitOf(const InstanceSpec& spec, const std::string& line) const;
    /// Owner and size of a file in its home, as mapped() sees it.
    [[nodiscard]] std::string fromOutside(const InstanceSpec& spec, const std::string& name) const;
    /// The student's uid inside.
    [[nodiscard]] int uidInside() const;

    EngineUnderTest* m_under = nullptr;

private:
    std::set<std::string> m_names;
};

} // namespace pupitre
