// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program on the command line, as the lab's teacher has it: a home of its own, the teacher's key, and a
// known_hosts that knows the lab's place.
#pragma once

#include "tests/gate/gatelab.h"

namespace pupitre
{

class LabDesktop final
{
public:
    /// `port`: where the place is reached, its own or that of something in between.
    LabDesktop(const LoopbackPlace& place, int port);

    [[nodiscard]] const std::filesystem::path& home() const { return m_home; }
    [[nodiscard]] Argv environment() const;
    /// Argv of the program with these words; `lab` is the place in its ssh_config.
    [[nodiscard]] Argv argv(const Argv& words) const;
    [[nodiscard]] ChildOutput pupitre(const Argv& words) const;

private:
    std::filesystem::path m_home;
};

} // namespace pupitre
