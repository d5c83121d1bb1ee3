// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The root of the state tree.
#include "core/agent/statetree.h"

#include <cstdlib>

namespace pupitre
{

Result<StateTree> StateTree::ofThisAccount()
{
    if (const char* root = std::getenv("PUPITRE_ROOT"); root != nullptr && *root == '/')
        return StateTree(Path(root));
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home != '/')
        return fail(ErrorKind::NotFound, "HOME");
    return StateTree(Path(home) / ".local/share/pupitre");
}

} // namespace pupitre
