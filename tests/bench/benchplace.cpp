// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A private place for measuring: says on one line how to reach it, and is there until its input ends.
#include "core/demo/host/loopbackplace.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

int main()
{
    auto place = pupitre::LoopbackPlace::open();
    if (!place) {
        std::cerr << place.error().subject << ": " << place.error().detail << '\n';
        return 1;
    }
    auto ssh = place->client("ssh", place->teacher());
    ssh.push_back(place->destination());
    const nlohmann::json facts{{"ssh", ssh},
                               {"root", place->stateRoot().string()},
                               {"account", place->account().name},
                               {"port", place->port()},
                               {"folder", place->folder().string()},
                               {"key", place->teacher().key.string()},
                               {"knownHosts", place->teacher().knownHosts.string()}};
    std::cout << facts.dump() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
    }
    return place->close() ? 0 : 1;
}
