// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the steps of a demo as they end: a line each for people, an object each for programs.
#pragma once

#include "app/desktop/cli/demo.h"
#include "core/demo/demostep.h"

#include <string>
#include <vector>

namespace pupitre
{

class DemoConsole final
{
public:
    explicit DemoConsole(DemoOptions::Format format) : m_format(format) {}

    void started(DemoStep step);
    void ended(const DemoReport& report);
    /// The last words: what held, how long it took, what this machine cannot promise.
    void concluded(bool held, const std::vector<std::string>& lacks, std::chrono::milliseconds took);
    /// How to look at the place while it is kept.
    void kept(const std::string& sshCommand);

private:
    DemoOptions::Format m_format;
    int m_steps = 0;
};

} // namespace pupitre
