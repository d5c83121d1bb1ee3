// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a draft of an environment is called.
#pragma once

#include "core/environments/draft/draftstore.h"

#include <QString>

namespace pupitre
{

/// Its name, its platform where it has none, its file where it cannot be read.
[[nodiscard]] QString draftName(const DraftEntry& entry);

} // namespace pupitre
