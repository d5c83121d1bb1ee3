// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rocmsmi.h. Nearly every value is a text there ("GPU use (%)": "42"), and names changed between
// versions, so each figure is looked for under all names it had.
#include "core/formats/rocmsmi.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <map>

namespace pupitre
{

namespace
{
using Card = nlohmann::json;

constexpr std::size_t longestText = 4 * 1024 * 1024;
constexpr double mostBytes = 64.0 * 1024 * 1024 * (1 << 20);

/// The first that says something: versions differ in their names, and what a card does not say is "N/A".
std::string textUnder(const Card& card, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const auto found = card.find(name); found != card.end() && found->is_string())
            if (std::string text = found->get<std::string>(); !text.empty() && text != "N/A")
                return text;
    return {};
}

std::optional<double> numberIn(const Card& value)
{
    if (value.is_number())
        return value.get<double>();
    const std::string text = value.is_string() ? value.get<std::string>() : std::string();
    double number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = failed == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

std::optional<double> figureUnder(const Card& card, std::initializer_list<const char*> names, double most)
{
    for (const char* name : names)
        if (const auto found = card.find(name); found != card.end())
            if (const auto number = numberIn(*found); number && *number >= 0 && *number <= most)
                return number;
    return std::nullopt;
}

std::optional<std::int64_t> bytesUnder(const Card& card, std::initializer_list<const char*> names)
{
    const auto number = figureUnder(card, names, mostBytes);
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

bool isPrintable(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

std::string shownText(const Card& card, std::initializer_list<const char*> names)
{
    const std::string text = textUnder(card, names);
    return text.size() <= 200 && isPrintable(text) ? text : std::string();
}

GpuReading cardReading(int index, const Card& card)
{
    GpuReading gpu;
    gpu.index = index;
    const std::string id = shownText(card, {"Unique ID"});
    gpu.uuid = "AMD-" + (id.empty() ? "card" + std::to_string(index) : id);
    gpu.name = shownText(card, {"Card Series", "Card series", "Card Model", "Card model"});
    if (const auto percent = figureUnder(card, {"GPU use (%)"}, 100))
        gpu.utilisation = *percent / 100;
    gpu.memoryTotalBytes = bytesUnder(card, {"VRAM Total Memory (B)"});
    gpu.memoryUsedBytes = bytesUnder(card, {"VRAM Total Used Memory (B)"});
    if (gpu.memoryUsedBytes && gpu.memoryTotalBytes && *gpu.memoryUsedBytes > *gpu.memoryTotalBytes)
        gpu.memoryUsedBytes.reset();
    gpu.powerWatts =
        figureUnder(card,
                    {"Average Graphics Package Power (W)", "Current Socket Graphics Package Power (W)",
                     "Average Socket Graphics Package Power (W)"},
                    10'000);
    gpu.powerLimitWatts = figureUnder(card, {"Max Graphics Package Power (W)"}, 10'000);
    gpu.temperature =
        figureUnder(card, {"Temperature (Sensor junction) (C)", "Temperature (Sensor edge) (C)"}, 150);
    return gpu;
}
/// The parts of a divided card (MI300X in CPX mode) are cards of one unique id.
void nameParts(std::vector<GpuReading>& gpus)
{
    std::map<std::string, int> cards;
    for (const GpuReading& gpu : gpus)
        ++cards[gpu.uuid];
    for (GpuReading& gpu : gpus)
        if (cards[gpu.uuid] > 1)
            gpu.uuid += "/" + std::to_string(gpu.index);
}
} // namespace

std::vector<std::string> rocmSmiQuery()
{
    return {"--showuse",      "--showmeminfo",     "vram",  "--showpower", "--showmaxpower", "--showtemp",
            "--showuniqueid", "--showproductname", "--json"};
}

Result<std::vector<GpuReading>> gpuReadingsFromRocmSmi(std::string_view text)
{
    // Warnings of its own may come before the object, a line each.
    const auto begin = std::min(text.find('{'), text.size());
    text.remove_prefix(begin);
    const Card all = text.size() <= longestText ? Card::parse(text, nullptr, false) : Card();
    if (!all.is_object())
        return fail(ErrorKind::Malformed, "rocm-smi");
    std::vector<GpuReading> gpus;
    for (const auto& [name, card] : all.items()) {
        constexpr std::string_view prefix = "card";
        int index = 0;
        const char* const end = name.data() + name.size();
        if (!name.starts_with(prefix) || !card.is_object()
            || std::from_chars(name.data() + prefix.size(), end, index).ptr != end
            || name.size() == prefix.size() || index < 0 || index > 4096)
            continue;
        if (std::none_of(gpus.begin(), gpus.end(),
                         [index](const GpuReading& one) { return one.index == index; }))
            gpus.push_back(cardReading(index, card));
    }
    std::sort(gpus.begin(), gpus.end(),
              [](const GpuReading& a, const GpuReading& b) { return a.index < b.index; });
    nameParts(gpus);
    return gpus;
}

} // namespace pupitre
