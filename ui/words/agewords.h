// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How old what is shown is, in whole words.
#pragma once

#include "core/domain/instant.h"

#include <QString>

namespace pupitre
{

/// "seen just now", "seen 2 hours ago", "seen on 3 October 2026"; "never seen" for the zero instant.
[[nodiscard]] QString seenAgo(Instant seen, Instant now);

} // namespace pupitre
