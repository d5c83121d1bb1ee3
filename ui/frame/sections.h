// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of the rail: name, icon, and for whom they are shown. That is a convenience, no permission.
#pragma once

#include "core/services/settings.h"
#include "ui/look/icons.h"

#include <array>

namespace pupitre
{

enum class Section { Today, Courses, Environments, Studies, Places, Gpus, Settings };
inline constexpr std::array allSections{Section::Today,   Section::Courses, Section::Environments,
                                        Section::Studies, Section::Places,  Section::Gpus,
                                        Section::Settings};

[[nodiscard]] QString sectionName(Section section); // for people
[[nodiscard]] const char* sectionId(Section section);
[[nodiscard]] Icon sectionIcon(Section section);
[[nodiscard]] bool isShownTo(Section section, const std::set<Role>& roles);

} // namespace pupitre
