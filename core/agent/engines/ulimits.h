// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Limits of setrlimit(2) as container engines take them on their command lines.
#pragma once

#include "core/domain/tp.h"

#include <cstdint>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace pupitre
{

/// "nproc=100:100": soft and hard limit alike, never above what this account may give (the start would fail).
[[nodiscard]] std::string ulimitArgument(const char* name, __rlimit_resource_t resource, std::uint64_t value);
/// "--ulimit fsize=…" where the TP says how large a file may be; nothing otherwise.
[[nodiscard]] std::vector<std::string> fileSizeArguments(const Limits& limits);
/// Limits of a cgroup: processes, memory (swap included) and processors.
[[nodiscard]] std::vector<std::string> cgroupArguments(const Limits& limits);

} // namespace pupitre
