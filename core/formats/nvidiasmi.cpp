// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See nvidiasmi.h. Fields are separated by ", " and never quoted; a name holds no comma.
#include "core/formats/nvidiasmi.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace pupitre
{

namespace
{
std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    while (true) {
        const auto comma = line.find(',');
        cells.push_back(withoutBlanks(line.substr(0, comma)));
        if (comma == std::string_view::npos)
            return cells;
        line.remove_prefix(comma + 1);
    }
}

bool readNumber(std::string_view text, int& number)
{
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc{} && end == text.data() + text.size() && number >= 0;
}

/// Calls use(cells) for each line that holds something; Malformed where it says no.
template <class Use>
Result<void> forEachRow(std::string_view text, std::size_t width, const Use& use)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = withoutBlanks(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty())
            continue;
        const auto cells = cellsOf(line);
        if (cells.size() != width || !use(cells))
            return fail(ErrorKind::Malformed, "nvidia-smi", std::string(line.substr(0, 200)));
    }
    return {};
}

/// "GPU-" and letters, digits and dashes: it goes on into a device name.
bool isUuid(std::string_view text)
{
    constexpr auto letters = "0123456789-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return text.starts_with("GPU-") && text.find_first_not_of(letters) == std::string_view::npos;
}

bool isKnown(std::string_view cell)
{
    return !cell.empty() && cell.front() != '[';
}
} // namespace

Result<std::vector<Gpu>> gpusFromNvidiaSmi(std::string_view text)
{
    std::vector<std::pair<int, Gpu>> found;
    const auto read = forEachRow(text, 4, [&found](const std::vector<std::string_view>& cells) {
        int index = 0;
        Gpu gpu{std::string(cells[1]), std::string(cells[2]), 0};
        if (!readNumber(cells[0], index) || !isUuid(gpu.uuid))
            return false;
        if (isKnown(cells[3]) && !readNumber(cells[3], gpu.memoryMiB))
            return false;
        found.emplace_back(index, std::move(gpu));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Gpu> gpus;
    for (auto& [index, gpu] : found)
        gpus.push_back(std::move(gpu));
    return gpus;
}

Result<int> migCountFromNvidiaSmi(std::string_view text)
{
    int count = 0;
    const auto read = forEachRow(text, 2, [&count](const std::vector<std::string_view>& cells) {
        count += cells[1] == "Enabled" ? 1 : 0;
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return count;
}

} // namespace pupitre
