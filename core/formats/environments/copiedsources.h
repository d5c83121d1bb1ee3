// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instruction takes from elsewhere: files of the context, addresses, other stages; and what of it
// gets a remark.
#pragma once

#include "core/formats/environments/containerfile.h"

namespace pupitre
{

/// Sources of ADD and COPY, and of --mount=type=bind.
void readCopied(Containerfile& file, const ContainerfileStep& step);

/// What a place does not do, or must not.
void remarkStep(Containerfile& file, const ContainerfileStep& step);

} // namespace pupitre
