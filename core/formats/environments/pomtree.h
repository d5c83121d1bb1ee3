// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An XML document as elements with their lines; bounded, and without document types or entities of its own.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct PomElement {
    std::string name; // without a namespace's prefix
    std::string text; // blanks around it gone
    int line = 0;
    std::vector<PomElement> children;

    /// The first child of that name; null where there is none.
    [[nodiscard]] const PomElement* child(std::string_view childName) const;
    /// The text of that child; empty where there is none.
    [[nodiscard]] std::string textOf(std::string_view childName) const;
};

/// The outermost element. Malformed (subject "pom.xml", detail "line 3, column 7: why"), also for a DOCTYPE;
/// TooLarge.
[[nodiscard]] Result<PomElement> pomTreeFrom(std::string_view text);

} // namespace pupitre
