// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses of Git repositories that may be fetched from, and the command that does. Pure.
#pragma once

#include "core/remote/commandline.h"

#include <filesystem>
#include <string_view>

namespace pupitre
{

/// https://host/…, ssh://[user@]host/…, user@host:path. Nothing else: git's ext:: and file:: run programs or
/// read files of this computer, and http and git:// can be changed on the way. No password in the address.
[[nodiscard]] bool isGitAddress(std::string_view text);

/// Fetches the newest commit alone, without submodules, hooks, filters of the person's configuration, and
/// without asking.
[[nodiscard]] CommandLine cloneCommand(std::string_view address, const std::filesystem::path& to);

} // namespace pupitre
