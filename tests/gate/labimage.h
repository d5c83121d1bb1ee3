// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A root file system for instances, made in a second from this machine's own programs: no registry, no
// network.
#pragma once

#include "core/domain/error.h"

#include <filesystem>

namespace pupitre
{

/// Writes a tar archive with a shell, the usual small tools, scp, rsync, nc, sftp-server and sshd.
[[nodiscard]] Result<void> writeLabImage(const std::filesystem::path& tar);

} // namespace pupitre
