// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/courseenvironment.h"

namespace pupitre
{

void useEnvironment(CourseDraft& draft, const ShelfEntry& entry, const std::string& image)
{
    draft.image = image;
    draft.open = entry.environment->open;
    draft.handIn = entry.environment->handIn;
    std::error_code none;
    for (const auto& [name, folder] :
         {std::pair{"code", &CourseDraft::code}, std::pair{"data", &CourseDraft::data},
          std::pair{"documents", &CourseDraft::documents}})
        if ((draft.*folder).empty() && std::filesystem::is_directory(entry.folder / name, none))
            draft.*folder = entry.folder / name;
}

} // namespace pupitre
