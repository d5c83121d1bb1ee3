// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the demo's students do, each as a step: two work, one looks around where nobody should get, one hands
// in, is refused after the deadline, downloads, and proves the receipt.
#pragma once

#include "core/demo/demostep.h"
#include "core/demo/exercise.h"
#include "core/demo/host/loopbackplace.h"
#include "core/demo/student.h"

#include <optional>

namespace pupitre
{

class StudentSteps final
{
public:
    StudentSteps(const LoopbackPlace& place, Exercise exercise)
        : m_place(place), m_exercise(std::move(exercise))
    {
    }

    /// With the folder of an invitation.
    void arrive(const std::string& name, const std::filesystem::path& invitation);

    [[nodiscard]] Result<DemoFacts> solves(std::size_t who);  // scp, python3: the check passes
    [[nodiscard]] Result<DemoFacts> changes(std::size_t who); // edits in place and runs
    /// The other's files, the teacher's keys, the shared data written, a forwarded port: all must fail.
    [[nodiscard]] Result<DemoFacts> looksAround(std::size_t who);
    [[nodiscard]] Result<DemoFacts> handsIn(std::size_t who);
    /// A command that would run for ten minutes; its ssh is left running.
    [[nodiscard]] Result<int> lingers(std::size_t who);
    [[nodiscard]] Result<DemoFacts> isRefused(std::size_t who);
    [[nodiscard]] Result<DemoFacts> goesOn(std::size_t who);
    [[nodiscard]] Result<DemoFacts> downloads(std::size_t who, const std::string& tp);
    [[nodiscard]] Result<DemoFacts> proves(std::size_t who, const std::string& tp,
                                           const std::string& placeKey);

private:
    [[nodiscard]] std::filesystem::path downloadFolder(std::size_t who) const;
    const LoopbackPlace& m_place;
    Exercise m_exercise;
    std::vector<Student> m_students;
};

} // namespace pupitre
