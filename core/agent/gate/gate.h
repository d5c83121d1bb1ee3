// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb `gate COURSE SEAT KEY`: the forced command of every student's key, and the only program of ours
// that a stranger can start.
#pragma once

#include <string_view>

namespace pupitre
{

/// Exit status for the client: that of what was run; 1 where it was refused; 2 where the key line is damaged.
/// `key` is the short fingerprint of the key that came in: a connection that was made with it may outlive it.
int runGate(std::string_view course, std::string_view seat, std::string_view key);

} // namespace pupitre
