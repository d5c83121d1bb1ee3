// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for the student that nobody has to wait for: a client that reads nothing must not hold up its gate.
#pragma once

#include <cstddef>
#include <string_view>

namespace pupitre
{

/// Writes to stderr what it takes at once; how many bytes that were. Works in the background of a terminal
/// too.
std::size_t sayWithoutWaiting(std::string_view text);

} // namespace pupitre
