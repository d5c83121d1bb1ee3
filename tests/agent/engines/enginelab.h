// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engines that the contract is asked of, each with an image, on one state tree. Made at first use.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/engines/images.h"
#include "tests/labs/dockerlab.h"

#include <map>
#include <memory>
#include <string>

namespace pupitre
{

/// One engine with one kind of root file system.
struct EngineCase {
    std::string name; // of the test
    std::string engine;
    std::string image;
};

struct EngineUnderTest {
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Images> images;
    EngineFacts facts;
};

class EngineLab final
{
public:
    [[nodiscard]] static EngineLab& get();

    [[nodiscard]] const StateTree& tree() const { return m_tree; }
    /// With its image imported. NotFound (subject: a package's program) where this machine lacks it.
    [[nodiscard]] Result<EngineUnderTest*> open(const EngineCase& which);
    /// A spec with a workspace of its own (README in it) as home, and a control folder that says `endsAt`.
    [[nodiscard]] Result<InstanceSpec> freshSpec(EngineUnderTest& under, const EngineCase& which,
                                                 Instant endsAt);
    [[nodiscard]] static Result<void> tellEnd(const InstanceSpec& spec, Instant endsAt);
    [[nodiscard]] static std::filesystem::path homeOf(const InstanceSpec& spec);
    [[nodiscard]] static std::filesystem::path controlOf(const InstanceSpec& spec);

private:
    EngineLab();
    [[nodiscard]] Result<EngineUnderTest> make(const EngineCase& which);

    StateTree m_tree;
    std::unique_ptr<DockerLab> m_docker;
    std::map<std::string, Result<EngineUnderTest>> m_open; // by the case's name
    int m_seats = 0;
};

/// The cases that an account can have: with subordinate ids (those with a daemon or an image store of their
/// own take long), with too few of them, and without.
[[nodiscard]] std::vector<EngineCase> casesWithSubordinates();
[[nodiscard]] std::vector<EngineCase> containerCases();
[[nodiscard]] std::vector<EngineCase> casesWithFew();
[[nodiscard]] std::vector<EngineCase> casesAlone();

} // namespace pupitre
