// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Podman and Docker have in common when they build: arguments, the steps in their output, and what went
// wrong. Pure.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/engines/images.h"
#include "core/domain/build.h"

#include <optional>

namespace pupitre
{

/// Everything after the engine's prefix, with the options that only one engine has.
[[nodiscard]] Argv buildArguments(const ImageBuild& build, const Argv& further);

/// Everything after the engine's prefix, to run a program of an image alone.
[[nodiscard]] Argv askArguments(const std::string& reference, const std::vector<std::string>& argv);

/// "STEP 3/7: RUN make" of Buildah, "Step 3/7 : RUN make" of Docker.
[[nodiscard]] std::optional<BuildLine> stepIn(std::string_view line);

/// HostOffline (subject: the registry), NoImage, NotPermitted (subject: the image; a registry asks for a
/// login), DiskFull, or nothing that is known: EngineFailed (subject: the last step).
[[nodiscard]] Error buildError(std::string_view words, const std::string& reference);

} // namespace pupitre
