// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands with which Podman alone would start such instances: same storage, mapping, mounts and options
// as the agent's, one line for a shell each. Run in the name of the place's account: bench-bare IMAGE COUNT
// FOLDER
#include "core/agent/engines/podman.h"
#include "core/agent/engines/podmancommand.h"
#include "core/agent/engines/podmanconfig.h"

#include <iostream>
#include <string>

namespace
{

/// Our own paths only: nothing in them needs more than quotes.
void print(const pupitre::Argv& argv)
{
    for (const auto& word : argv)
        std::cout << '\'' << word << "' ";
    std::cout << '\n';
}

} // namespace

int main(int count, char** words)
{
    const auto tree = pupitre::StateTree::ofThisAccount();
    if (!tree || count != 4)
        return 2;
    const auto facts = pupitre::Podman(*tree).available();
    if (!facts)
        return 1;
    const auto setup = pupitre::podmanSetup(*tree);
    const std::filesystem::path folder = words[3];
    for (int i = 0; i < std::stoi(words[2]); ++i) {
        const std::string name = "bare-" + std::to_string(i);
        using enum pupitre::Mount::Access;
        pupitre::InstanceSpec spec;
        spec.name = name;
        spec.hostname = name;
        spec.image = words[1];
        spec.mounts = {{folder / name, "/home/student", ReadWrite},
                       {tree->agentBinary(), "/run/pupitre/agent", ReadOnly},
                       {folder / "control", "/run/pupitre/control", ReadOnly}};
        auto argv = pupitre::podmanPrefix(setup);
        const auto arguments = pupitre::runArguments(spec, setup, facts->identity, folder / (name + ".pid"));
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        print(argv);
    }
    return 0;
}
