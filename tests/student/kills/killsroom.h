// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's program, a wire, an sshd with the real gate and a seat: everything between them can be killed
// at a drawn moment, and what is left is looked at from both ends.
#pragma once

#include "tests/gate/sharedlab.h"
#include "tests/student/kills/brokenwire.h"

#include <memory>
#include <random>

namespace pupitre
{

/// Versions of one student's work: many small files, folders, a link, a program, and one large file. Each
/// version has the same names and other contents and times.
namespace studentwork
{
inline constexpr std::uint64_t largeBytes = 3'000'000;

void make(const std::filesystem::path& folder, int version);
/// The names at which `folder` has neither `version` nor the one before, whole; absent counts as none.
[[nodiscard]] std::vector<std::string> wrongIn(const std::filesystem::path& folder, int version);
enum class Links { Kept, LeftOut }; // a hand-in only lists them
/// The names at which `folder` is not exactly `version`; what is there besides is named too.
[[nodiscard]] std::vector<std::string> differing(const std::filesystem::path& folder, int version,
                                                 Links links = Links::Kept);
} // namespace studentwork

class KillsRoom : public WithLab
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    /// In hand-in: nothing runs before somebody comes.
    static Course handInCourse(const std::string& id, int seats);
    static void close(Course& course);

    /// The folder of the enrolments of a student who is at the other end of the wire.
    static std::filesystem::path enrolled(const Course& course, const std::string& seat);
    /// Runs to its end; -1 where it did not end within two minutes.
    static ChildOutput work(const Argv& words);
    static Argv workArgv(const Argv& words);

    /// Bytes each way while `words` run whole, which must succeed.
    struct Length {
        std::uint64_t toPlace = 0;
        std::uint64_t toStudent = 0;
    };
    static Length lengthOf(const Argv& words);

    static void killGate(const CourseId& course, const std::string& seat);
    static void killServer() { server->stop(); }
    /// The same machine again.
    static void bringServerBack();

    static SeatTp where(const Course& course, const std::string& seat)
    {
        return {course.id, course.tps[0].id, *SeatId::parse(seat)};
    }
    static std::filesystem::path folder(const std::string& name);
    /// Names below `folder` that only something under way has.
    static std::vector<std::string> leftovers(const std::filesystem::path& folder);

    static inline std::unique_ptr<BrokenWire> wire;

private:
    static inline std::unique_ptr<PrivateSshd> server;
    static SshdOptions serverOptions();
};

/// PUPITRE_DRAWS=first+count, as elsewhere.
struct KillDraws {
    unsigned first = 1;
    unsigned count = 1;
};
[[nodiscard]] KillDraws killDraws(unsigned usual);

} // namespace pupitre
