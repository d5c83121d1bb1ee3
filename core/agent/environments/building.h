// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds what an order says, once: the same order again finds what is there.
#pragma once

#include "core/agent/engines/images.h"
#include "core/agent/environments/buildoutput.h"
#include "core/agent/environments/buildrecord.h"

namespace pupitre
{

struct Builder {
    StateTree tree;
    const Images& images;
    std::string engine; // its name, for the record
};

enum class BuildAgain { No, Yes }; // also where it is there already

/// Killed or stopped anywhere, nothing has the image's name that is not whole; what the engine keeps of
/// finished steps makes the next attempt shorter. Busy where the same is being built. Else as
/// Images::build() and makeHostImage().
[[nodiscard]] Result<BuiltEnvironment> buildEnvironment(const Builder& builder, const BuildOrder& order,
                                                        BuildAgain again, const BuildLineSink& sink,
                                                        std::stop_token stop);

} // namespace pupitre
