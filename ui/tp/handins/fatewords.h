// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of a file that was handed out, as a sign and as a word.
#pragma once

#include "core/domain/filechanges.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString fateMark(FileFate fate); // "~"
[[nodiscard]] QString fateText(FileFate fate); // "changed"

} // namespace pupitre
