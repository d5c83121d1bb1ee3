// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See contract.h.
#include "tests/agent/engines/contract.h"

#include "core/agent/engines/dockercommand.h"
#include "core/agent/system/clock.h"

#include <algorithm>

namespace pupitre
{

void EngineContract::SetUp()
{
    const auto opened = EngineLab::get().open(GetParam());
    if (!opened && opened.error().kind == ErrorKind::NotFound)
        GTEST_SKIP() << opened.error().subject << " is not installed";
    ASSERT_TRUE(opened) << opened.error().subject << ": " << opened.error().detail;
    m_under = *opened;
}

void EngineContract::TearDown()
{
    if (m_under != nullptr) {
        const auto removed = engine().remove({m_names.begin(), m_names.end()});
        EXPECT_TRUE(removed) << removed.error().detail;
    }
}

bool EngineContract::lacks(const std::string& promise) const
{
    const auto now = m_under->engine->available(); // what was measured meanwhile counts
    return now && std::ranges::find(now->lacks, promise) != now->lacks.end();
}

InstanceSpec EngineContract::freshSpec()
{
    auto spec = EngineLab::get().freshSpec(*m_under, GetParam(), now() + std::chrono::minutes(10));
    EXPECT_TRUE(spec) << spec.error().subject << ": " << spec.error().detail;
    m_names.insert(spec->name);
    return *std::move(spec);
}

ProcessIdentity EngineContract::started(const InstanceSpec& spec)
{
    const auto process = engine().start(spec, {});
    EXPECT_TRUE(process) << wireName(process.error().kind) << " " << process.error().subject << ": "
                         << process.error().detail;
    return process.value_or(ProcessIdentity{});
}

ChildOutput EngineContract::inside(const InstanceSpec& spec, const Argv& argv,
                                   const ChildOptions& options) const
{
    const auto output = runChild(m_under->engine->enter(spec.name, {argv, false, {}}), options);
    EXPECT_TRUE(output);
    return output.value_or(ChildOutput{-1, {}, {}});
}

std::string EngineContract::said(const InstanceSpec& spec, const std::string& line) const
{
    return inside(spec, {"/bin/sh", "-c", line}).out;
}

int EngineContract::exitOf(const InstanceSpec& spec, const std::string& line) const
{
    return inside(spec, {"/bin/sh", "-c", line}).exit;
}

std::string EngineContract::fromOutside(const InstanceSpec& spec, const std::string& name) const
{
    const auto output = runChild(
        m_under->engine->mapped({"/usr/bin/stat", "-c", "%u %s", (EngineLab::homeOf(spec) / name).string()}));
    return output ? output->out + output->err : output.error().detail;
}

int EngineContract::uidInside() const
{
    return facts().name == "docker" ? dockerStudent : instanceUid;
}

} // namespace pupitre
