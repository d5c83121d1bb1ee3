// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person who is erased is erased from the class lists that wait, too; the others of a list stay in it.
#pragma once

#include "core/domain/course.h"
#include "core/store/store.h"

namespace pupitre
{

/// In the file only: a window that is open has read it already. Whoever has the same login, mail or number is
/// the same person; a list of nobody else is dropped.
[[nodiscard]] Result<void> eraseFromWaiting(Store& store, const Member& person);

} // namespace pupitre
