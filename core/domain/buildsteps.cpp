// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/buildsteps.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace pupitre
{

namespace
{

/// "RUN true" of "STEP 2/5: RUN true" and of "Step 2/5 : RUN true", "4 packages" of "Base: 4 packages"; a
/// line without a colon stays whole.
std::string instructionOf(const BuildLine& line)
{
    std::string_view text = line.text;
    if (const auto colon = text.find(": "); colon != std::string_view::npos)
        text.remove_prefix(colon + 2);
    return std::string(text);
}

bool mentions(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

} // namespace

void followStep(std::vector<BuildStep>& steps, const BuildLine& line,
                std::chrono::steady_clock::time_point now)
{
    if (!steps.empty() && steps.back().number == line.step)
        return;
    endSteps(steps, now);
    steps.push_back({line.step, instructionOf(line), now, std::nullopt});
}

void endSteps(std::vector<BuildStep>& steps, std::chrono::steady_clock::time_point now)
{
    if (!steps.empty() && !steps.back().ended)
        steps.back().ended = now;
}

StepKind stepKind(const BuildStep& step)
{
    static constexpr std::array<std::string_view, 7> settings{"ENV",   "ARG",   "WORKDIR",   "USER",
                                                              "LABEL", "SHELL", "ENTRYPOINT"};
    const std::string_view text = step.instruction;
    const std::string_view word = text.substr(0, text.find(' '));
    if (step.number == 0 || word == "FROM")
        return StepKind::Base;
    if (word == "COPY" || word == "ADD")
        return StepKind::Files;
    if (std::ranges::find(settings, word) != settings.end())
        return StepKind::Settings;
    if (mentions(text, "apt-get ") || mentions(text, "dnf ") || mentions(text, "apk "))
        return StepKind::SystemPackages;
    if (mentions(text, "pip install") || mentions(text, "pip3 install") || mentions(text, "conda "))
        return StepKind::PythonPackages;
    return StepKind::Command;
}

} // namespace pupitre
