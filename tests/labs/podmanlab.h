// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real place for tests: a state tree with the agent installed, rootless Podman with its own storage, and a
// tiny image, made once per test program. As root the program runs itself again as a throw-away account; as
// an ordinary user everything is in one temporary folder.
#pragma once

#include "core/agent/engines/images.h"
#include "core/agent/engines/podman.h"
#include "core/agent/statetree.h"
#include "tests/labs/labaccount.h"

#include <string>

namespace pupitre
{

struct LabOptions {
    /// As root, the account's home is a tmpfs with these options ("size=64m,nr_inodes=4000"), so that it can
    /// be filled.
    const char* disk = nullptr;
    SubordinateIds ids = SubordinateIds::Enough; // of the account made by root
};

/// main() of a lab test program: gets out of root, runs every test, removes what was made.
int runLabTests(int argc, char** argv, const LabOptions& options = {});

/// "first+count": which draws of a test by lot to make. The only variable that reaches the tests.
inline constexpr auto drawVariable = "PUPITRE_DRAWS";

class PodmanLab final
{
public:
    /// The lab of this program; made at the first call. Fails the program where Podman is not usable: a lab
    /// that cannot be built is a broken machine, not a passed test.
    [[nodiscard]] static PodmanLab& get();

    [[nodiscard]] const StateTree& tree() const { return m_tree; }
    [[nodiscard]] Podman& engine() { return m_engine; }
    [[nodiscard]] const std::string& image() const { return m_image; }

    /// A seat of its own for each test, so that tests do not meet. `tp` is "tp1", the course "lab".
    [[nodiscard]] SeatTp freshSeat();
    /// code/tp1@1 with a few files; made once.
    [[nodiscard]] std::filesystem::path code() const;
    /// Output of a command run inside the seat's running instance, as the student.
    [[nodiscard]] std::string inside(const SeatTp& seat, const Argv& argv) const;
    [[nodiscard]] int insideExit(const SeatTp& seat, const Argv& argv) const;

private:
    explicit PodmanLab(StateTree tree);
    StateTree m_tree;
    Podman m_engine;
    std::string m_image = "localhost/pupitre/tiny:1";
    int m_seats = 0;
};

/// Makes and imports an image that holds busybox (package busybox-static) and nothing else.
[[nodiscard]] Result<void> importTinyImage(const StateTree& tree, const Images& images,
                                           const std::string& reference);
/// Copies the built agent to bin/<sha256>/pupitre-agent and points current at it.
[[nodiscard]] Result<void> installAgent(const StateTree& tree);

} // namespace pupitre
