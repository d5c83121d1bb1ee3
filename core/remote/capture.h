// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short command run to its end, with what it wrote.
#pragma once

#include "core/remote/remote.h"

namespace pupitre
{

struct CommandOutput {
    std::string out; // TooLarge past 1 MiB
    ExitStatus exit;
};

[[nodiscard]] Result<CommandOutput> capture(Remote& remote, const CommandLine& command,
                                            std::span<const std::byte> input, Waiter& waiter);

} // namespace pupitre
