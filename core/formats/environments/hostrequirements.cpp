// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/hostrequirements.h"

#include <charconv>
#include <limits>

namespace pupitre
{

std::optional<std::uint64_t> bytesOf(std::string_view size)
{
    std::uint64_t number = 0;
    const char* end = size.data() + size.size();
    const auto [rest, code] = std::from_chars(size.data(), end, number);
    if (code != std::errc())
        return std::nullopt;
    const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
    if (unit.empty())
        return number;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    constexpr std::string_view units = "kmgt";
    const auto power = units.find(lower(unit.front()));
    if (unit.size() != 2 || power == std::string_view::npos || lower(unit.back()) != 'b')
        return std::nullopt;
    const unsigned shift = 10U * (static_cast<unsigned>(power) + 1U);
    if (number > (std::numeric_limits<std::uint64_t>::max() >> shift))
        return std::nullopt;
    return number << shift;
}

} // namespace pupitre
