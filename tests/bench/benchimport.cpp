// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a thousand devcontainer.json files from a disk, and prints how many milliseconds that took.
// Arguments: folders that hold .devcontainer/devcontainer.json; they are read again until a thousand were.
#include "core/formats/environments/devcontainer.h"

#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    constexpr int files = 1000;
    const auto started = std::chrono::steady_clock::now();
    std::size_t remarks = 0;
    for (int i = 0; i < files; ++i) {
        const std::string folder = argv[1 + i % (argc - 1)];
        std::ifstream file(folder + "/.devcontainer/devcontainer.json", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        if (const auto devcontainer = pupitre::devcontainerFrom(text, {}))
            remarks += devcontainer->remarks.size();
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
    std::cout << took.count() << '\n';
    return remarks > 0 ? 0 : 1;
}
