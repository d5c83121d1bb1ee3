// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See nvidiasmisamples.h. What nvidia-smi prints at fault was taken from its manual page ("N/A" is not an
// error, "Unknown Error", "ERR!", "Unable to determine the device handle for GPU …: GPU is lost") and from
// reports of people.
#include "core/formats/nvidiasmisamples.h"

#include "core/formats/nvidiasmicells.h"

#include <array>
#include <charconv>

namespace pupitre
{

namespace
{
constexpr std::size_t longestLine = 1024; // a real one has about 120 bytes
constexpr double mostMiB = 64.0 * 1024 * 1024;
constexpr double mostWatts = 10'000;
constexpr double mostDegrees = 150;

/// At least 0 and at most `most`; a number with anything behind it is none.
std::optional<double> figure(std::string_view cell, double most)
{
    double number = 0;
    const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool whole = failed == std::errc{} && end == cell.data() + cell.size();
    return whole && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// A number, whatever it says, or what stands in place of one. Anything else is of another line that was
/// torn.
bool isFigureCell(std::string_view cell)
{
    for (const std::string_view instead : {"N/A", "ERR!", "Unknown Error", "Not Supported"})
        if (cell == instead)
            return true;
    if (cell.starts_with('['))
        return cell.ends_with(']');
    double number = 0;
    const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return failed != std::errc::invalid_argument && end == cell.data() + cell.size();
}

std::optional<std::int64_t> bytesOfMiB(std::string_view cell)
{
    const auto mib = figure(cell, mostMiB);
    return mib ? std::optional(static_cast<std::int64_t>(*mib * (1 << 20))) : std::nullopt;
}

std::optional<int> countingNumber(std::string_view cell)
{
    int number = 0;
    const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool whole = failed == std::errc{} && end == cell.data() + cell.size();
    return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Takes cells up to the last of the array, which gets all the rest. False where there are too few.
template <std::size_t count>
bool splitRow(std::string_view line, std::array<std::string_view, count>& cells)
{
    if (line.size() > longestLine)
        return false;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const auto comma = line.find(',');
        if (comma == std::string_view::npos)
            return false;
        cells[i] = smiTrimmed(line.substr(0, comma));
        line.remove_prefix(comma + 1);
    }
    cells[count - 1] = smiTrimmed(line);
    return true;
}

bool isPlainText(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e)
            return false;
    return true;
}

/// The text between "(UUID: " and ")".
std::string_view uuidIn(std::string_view line)
{
    constexpr std::string_view before = "(UUID: ";
    const auto begin = line.find(before);
    if (begin == std::string_view::npos)
        return {};
    line.remove_prefix(begin + before.size());
    return line.substr(0, std::min(line.find(')'), line.size()));
}

template <class Visit>
void forEachSmiLine(std::string_view text, const Visit& visit)
{
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}
} // namespace

std::optional<GpuReading> gpuReadingFromNvidiaSmi(std::string_view line)
{
    std::array<std::string_view, 9> cells;
    if (!splitRow(line, cells))
        return std::nullopt;
    const auto index = countingNumber(cells[0]);
    const std::string_view name = cells[8];
    if (!index || *index > 4096 || !isSmiUuid(cells[1]) || name.empty() || !isPlainText(name)
        || name.size() > 255)
        return std::nullopt;
    for (std::size_t i = 2; i < 8; ++i)
        if (!isFigureCell(cells[i]))
            return std::nullopt;
    GpuReading gpu;
    gpu.index = *index;
    gpu.uuid = cells[1];
    gpu.name = name.front() == '[' ? std::string() : std::string(name);
    if (const auto percent = figure(cells[2], 100))
        gpu.utilisation = *percent / 100;
    gpu.memoryUsedBytes = bytesOfMiB(cells[3]);
    gpu.memoryTotalBytes = bytesOfMiB(cells[4]);
    if (gpu.memoryUsedBytes && gpu.memoryTotalBytes && *gpu.memoryUsedBytes > *gpu.memoryTotalBytes)
        gpu.memoryUsedBytes.reset();
    gpu.powerWatts = figure(cells[5], mostWatts);
    gpu.powerLimitWatts = figure(cells[6], mostWatts);
    gpu.temperature = figure(cells[7], mostDegrees);
    return gpu;
}

std::optional<GpuProcess> gpuProcessFromNvidiaSmi(std::string_view line)
{
    std::array<std::string_view, 3> cells;
    if (!splitRow(line, cells))
        return std::nullopt;
    const auto pid = countingNumber(cells[1]);
    if (!isSmiUuid(cells[0]) || !pid || *pid == 0 || !isFigureCell(cells[2]))
        return std::nullopt;
    return GpuProcess{std::string(cells[0]), *pid, bytesOfMiB(cells[2])};
}

std::vector<GpuSlice> slicesFromNvidiaSmi(std::string_view text)
{
    std::vector<GpuSlice> slices;
    std::string gpu;
    forEachSmiLine(text, [&](std::string_view line) {
        const auto uuid = uuidIn(line);
        if (!isSmiUuid(uuid))
            return;
        if (uuid.starts_with("GPU-"))
            gpu = uuid;
        else if (!gpu.empty())
            slices.push_back({std::string(uuid), gpu});
    });
    return slices;
}

std::vector<std::optional<double>> slowdownsFromNvidiaSmi(std::string_view text)
{
    std::vector<std::optional<double>> limits;
    forEachSmiLine(text, [&](std::string_view line) {
        line = smiTrimmed(line);
        if (line.starts_with("GPU 0")) // "GPU 00000000:3B:00.0"
            limits.emplace_back();
        constexpr std::string_view unit = " C";
        if (limits.empty() || !line.starts_with("GPU Slowdown Temp ") || !line.ends_with(unit))
            return;
        line.remove_suffix(unit.size());
        const auto colon = line.find(':');
        if (colon != std::string_view::npos)
            limits.back() = figure(smiTrimmed(line.substr(colon + 1)), mostDegrees);
    });
    return limits;
}

} // namespace pupitre
