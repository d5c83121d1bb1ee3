// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See agentprogram.h.
#include "core/agent/seats/agentprogram.h"

#include "core/agent/system/errnoerror.h"

#include <sys/stat.h>

namespace pupitre
{

Result<std::filesystem::path> agentProgram(const StateTree& tree)
{
    std::error_code none;
    // Whoever runs while a newer agent becomes current goes on with workers that speak as it does.
    const auto own = std::filesystem::read_symlink("/proc/self/exe", none);
    const bool installed =
        own.parent_path().parent_path() == tree.bin() && std::filesystem::exists(own, none);
    auto program = installed ? own : std::filesystem::canonical(tree.agentBinary(), none);
    if (none)
        program = std::filesystem::canonical("/proc/self/exe", none);
    struct stat status {
    };
    if (none || ::stat(program.c_str(), &status) != 0)
        return fail(ErrorKind::NotFound, tree.agentBinary().string());
    // A student is neither the owner nor in the group; an upload under a strict umask would leave it 0700.
    if ((status.st_mode & 0005) != 0005 && ::chmod(program.c_str(), 0755) != 0)
        return failErrno(program.string());
    return program;
}

} // namespace pupitre
