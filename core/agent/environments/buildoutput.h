// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a builder as they come, in any pieces: kept in a file, and told line by line with their step.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/build.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace pupitre
{

using BuildLineSink = std::function<void(const BuildLine&)>;

inline constexpr std::size_t mostLogBytes = 16 * 1024 * 1024; // what comes after is told and not kept

class BuildOutput final
{
public:
    /// The file begins anew.
    [[nodiscard]] static Result<BuildOutput> open(const std::filesystem::path& log, BuildLineSink sink);

    void hear(std::string_view bytes);
    /// A line of our own.
    void say(const std::string& line);
    /// What is left without an end of line.
    void finish();

private:
    BuildOutput(Fd log, BuildLineSink sink) : m_log(std::move(log)), m_sink(std::move(sink)) {}
    void tell(std::string_view line);

    Fd m_log;
    BuildLineSink m_sink;
    std::string m_rest;
    std::size_t m_kept = 0;
    BuildLine m_at;
};

} // namespace pupitre
