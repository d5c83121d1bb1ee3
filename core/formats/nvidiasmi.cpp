// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See nvidiasmi.h. Fields are separated by ", " and never quoted; a name holds no comma.
#include "core/formats/nvidiasmi.h"

#include "core/formats/nvidiasmicells.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace pupitre
{

namespace
{
std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    while (true) {
        const auto comma = line.find(',');
        cells.push_back(smiTrimmed(line.substr(0, comma)));
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
        const std::string_view line = smiTrimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty())
            continue;
        const auto cells = cellsOf(line);
        if (cells.size() != width || !use(cells))
            return fail(ErrorKind::Malformed, "nvidia-smi", std::string(line.substr(0, 200)));
    }
    return {};
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
        if (!readNumber(cells[0], index) || !gpu.uuid.starts_with("GPU-") || !isSmiUuid(gpu.uuid))
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
