// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A built image from one place to another, passed on piece by piece: nothing of it is kept here.
#pragma once

#include "core/remote/agentsession.h"
#include "core/remote/transfer/pace.h"
#include "core/wire/imagestream.h"

namespace pupitre
{

struct ImageName {
    EnvironmentId environment;
    std::string recipe;
};

struct ImageRelayed {
    BuiltEnvironment built; // as the other place has it now
    bool wasThere = false;  // nothing was sent
    std::uint64_t bytes = 0;
};

/// The sessions serve nothing else afterwards: drop them, which also ends both ends. What either place says
/// against it is the error.
[[nodiscard]] Result<ImageRelayed> relayImage(AgentSession from, AgentSession to, const ImageName& name,
                                              Reporter<TransferProgress> reporter, std::stop_token stop);

} // namespace pupitre
