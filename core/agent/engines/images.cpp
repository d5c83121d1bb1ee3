// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See images.h.
#include "core/agent/engines/images.h"

#include <algorithm>

namespace pupitre
{

bool isValidImageReference(std::string_view text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::string_view("._-/:@").find(c) != std::string_view::npos;
    };
    const auto starts = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 200 && starts(text.front()) && std::ranges::all_of(text, fits);
}

} // namespace pupitre
