// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nvidia-smi left running, once for the GPUs and once for their processes, while somebody looks: starting it
// each second costs more than what it says. What it has not said lately is not known; where it ends it is
// started again, after pauses that grow.
#pragma once

#include "core/agent/sampling/gpusource.h"
#include "core/agent/system/linestream.h"

#include <map>

namespace pupitre
{

/// One program that is kept running.
class LastingProgram final
{
public:
    /// `silence`: one that says nothing for so long hangs. Zero: it may have nothing to say.
    LastingProgram(std::vector<std::string> argv, std::chrono::milliseconds silence,
                   std::filesystem::path stuck)
        : m_argv(std::move(argv)), m_silence(silence), m_stuck(std::move(stuck))
    {
    }
    ~LastingProgram() { end(); }
    LastingProgram(const LastingProgram&) = delete;
    LastingProgram& operator=(const LastingProgram&) = delete;

    /// Starts it where it should run and does not. `at`: since boot, as below.
    void tend(std::chrono::milliseconds at);
    [[nodiscard]] std::vector<std::string> take(std::chrono::milliseconds at);
    [[nodiscard]] int fd() const { return m_stream ? m_stream->fd() : -1; } // poll(2) leaves -1 out

private:
    void end();

    std::vector<std::string> m_argv;
    std::chrono::milliseconds m_silence;
    std::filesystem::path m_stuck; // as askGpus has it
    std::optional<LineStream> m_stream;
    std::chrono::milliseconds m_heardAt{0};
    std::chrono::milliseconds m_startedAt{0};
    std::chrono::milliseconds m_notBefore{0};
    std::chrono::milliseconds m_pause{0};
};

class GpuStreams final
{
public:
    GpuStreams(const GpuPrograms& programs, std::chrono::milliseconds every,
               const std::filesystem::path& stuck);

    void tend(std::chrono::milliseconds at);
    void take(std::chrono::milliseconds at);
    [[nodiscard]] std::vector<int> fds() const { return {m_gpus.fd(), m_processes.fd()}; }
    /// What was said in the last three intervals.
    [[nodiscard]] GpuFigures figures(std::chrono::milliseconds at) const;
    [[nodiscard]] bool empty() const { return m_readings.empty(); }

private:
    template <class Value>
    struct Heard {
        std::chrono::milliseconds at{0};
        Value value{};
    };

    std::chrono::milliseconds m_every;
    LastingProgram m_gpus;
    LastingProgram m_processes;
    std::map<std::string, Heard<GpuReading>> m_readings; // by uuid
    std::map<std::pair<std::string, int>, Heard<GpuProcess>> m_held;
};

} // namespace pupitre
