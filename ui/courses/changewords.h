// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second import would do, in words.
#pragma once

#include "core/formats/rosterchange.h"

#include <QStringList>

namespace pupitre
{

/// Of one line: "New", "Renamed: was Ada Exemple", "Moves to the seat of Zoé Essai".
[[nodiscard]] QString changeSentence(const EntryChange& change);
/// Of the whole: "2 added", "1 moved", …; empty: nothing would change.
[[nodiscard]] QStringList changeCounts(const std::vector<EntryChange>& changes, int leaving);

} // namespace pupitre
