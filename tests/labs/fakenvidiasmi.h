// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stand-in for nvidia-smi, which prints what a test says, once or again and again (-l, -lms), and which can
// have a bad day. What it prints is read anew in each round.
#pragma once

#include "tests/gate/tempfolder.h"

#include <string>
#include <vector>

namespace pupitre
{

class FakeNvidiaSmi final
{
public:
    enum class Day {
        Good,
        Hangs,     // answers nothing and ignores SIGTERM
        Dies,      // prints a complaint and ends
        HalfLines, // stops in the middle of each line, and goes on with the next
        Errors     // complaints between the lines
    };

    FakeNvidiaSmi();

    /// Lines as nvidiaSmiReadingQuery and nvidiaSmiProcessQuery want them.
    void gpus(const std::string& lines) const;
    void processes(const std::string& lines) const;
    void list(const std::string& text) const;         // -L
    void temperatures(const std::string& text) const; // -q -d TEMPERATURE
    void day(Day day) const;

    [[nodiscard]] std::string program() const { return (m_folder.path() / "nvidia-smi").string(); }
    /// A search path that finds this one first: for PUPITRE_PATH.
    [[nodiscard]] std::string path() const;
    /// Pids of all that were ever started, in order.
    [[nodiscard]] std::vector<int> started() const;
    [[nodiscard]] int alive() const; // of those

private:
    void put(const char* name, const std::string& text) const;
    TempFolder m_folder;
};

} // namespace pupitre
