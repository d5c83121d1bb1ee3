// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kernel's table of connections, for tests that wait for one to be made.
#pragma once

#include <fstream>
#include <iomanip>
#include <sstream>
#include <string>

namespace pupitre::test
{

/// Whether the kernel has established a connection from this machine to a port of it: a stopped server
/// answers nothing, but its socket takes connections.
[[nodiscard]] inline bool hasConnection(int port)
{
    std::ostringstream hex;
    hex << ':' << std::uppercase << std::hex << std::setw(4) << std::setfill('0') << port;
    std::ifstream table("/proc/net/tcp"); // sl local remote state …; 01 is established
    std::string number;
    std::string local;
    std::string remote;
    std::string state;
    for (std::string line; std::getline(table, line);) {
        std::istringstream fields(line);
        if (fields >> number >> local >> remote >> state && remote.ends_with(hex.str()) && state == "01")
            return true;
    }
    return false;
}

} // namespace pupitre::test
