// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every program of a student begins with the agent, inside the instance, which takes from itself what no
// exercise needs and then becomes the program: the same for every engine, whatever its own profile allows.
#pragma once

#include <string>
#include <vector>

namespace pupitre
{

/// `argv` by way of the verb `confined`.
[[nodiscard]] std::vector<std::string> confinedArguments(std::vector<std::string> argv);

/// The verb. Without user namespaces: they are the way to most of the kernel's holes, and are counted for the
/// account as a whole, so that one seat could use up those that start the others' instances. Without kernel
/// keyrings: all instances of an account share one, which any of them could revoke. 127 where there is no
/// such program.
int runConfined(const std::vector<std::string>& argv);

} // namespace pupitre
