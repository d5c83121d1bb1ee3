// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a build, as its lines come: what each is, when it began and ended.
#pragma once

#include "core/domain/build.h"

#include <chrono>
#include <optional>

namespace pupitre
{

struct BuildStep {
    int number = 0;          // 1 … steps; 0: the base that is made before them
    std::string instruction; // "RUN apt-get update"
    std::chrono::steady_clock::time_point began{};
    std::optional<std::chrono::steady_clock::time_point> ended;

    bool operator==(const BuildStep&) const = default;
};

/// A line that belongs to another step than the last one ends that and begins its own.
void followStep(std::vector<BuildStep>& steps, const BuildLine& line,
                std::chrono::steady_clock::time_point now);
void endSteps(std::vector<BuildStep>& steps, std::chrono::steady_clock::time_point now);

/// What kind of thing an instruction does.
enum class StepKind { Base, SystemPackages, PythonPackages, Files, Settings, Command };
[[nodiscard]] StepKind stepKind(const BuildStep& step);

} // namespace pupitre
