// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/coursedata.h"

namespace pupitre
{

bool wantsDataOnPlace(const CourseDraft& draft, const ShelfEntry& entry)
{
    const bool none = draft.data.empty() && draft.dataOnPlace.empty();
    return draft.data == entry.folder / "data" || (none && !entry.environment->data.empty());
}

void useDataOnPlace(CourseDraft& draft, const BroughtData& brought)
{
    draft.data.clear();
    draft.dataOnPlace = brought.path;
}

} // namespace pupitre
