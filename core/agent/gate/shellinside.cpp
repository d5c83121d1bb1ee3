// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See shellinside.h.
#include "core/agent/gate/shellinside.h"

#include "core/agent/gate/confined.h"

namespace pupitre
{

Argv shellArguments()
{
    return {"/bin/sh", "-c", "[ -x /bin/bash ] && exec /bin/bash -l; exec /bin/sh -l"};
}

EnterSpec shellInside(const std::string& terminalType)
{
    return {confinedArguments(shellArguments()), true, {{"TERM", terminalType}}};
}

} // namespace pupitre
