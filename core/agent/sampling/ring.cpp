// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See ring.h. A line that was cut short (a kill, a power cut, a full disk) is skipped by who reads, and ended
// by who writes next. Files grow old by the disk's clock, one a minute at most: a clock that jumps a year
// ahead for an hour takes an hour's worth of files and not all.
#include "core/agent/sampling/ring.h"

#include "core/agent/check/facts.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <sys/random.h>

namespace pupitre
{

namespace
{
constexpr std::size_t pageBytes = 4 * 1024 * 1024;
constexpr std::size_t ringFileLimit = 64 * 1024 * 1024;
constexpr std::string_view ringSuffix = ".jsonl";

std::string ringFileName(std::int64_t first)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%012lld", static_cast<long long>(first));
    return text.data() + std::string(ringSuffix);
}

std::optional<std::int64_t> firstNumber(const std::string& fileName)
{
    if (!fileName.ends_with(ringSuffix))
        return std::nullopt;
    std::int64_t number = 0;
    const char* const end = fileName.data() + fileName.size() - ringSuffix.size();
    const auto read = std::from_chars(fileName.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end && number > 0 ? std::optional(number) : std::nullopt;
}

/// Nothing for a line that was cut short, or is none of ours.
std::optional<Json> ringEntry(std::string_view line)
{
    auto json = parseJson(line, "sample");
    if (!json || !json->is_object() || !json->contains("sample") || !json->contains("number")
        || !(*json)["number"].is_number_integer())
        return std::nullopt;
    return *std::move(json);
}

/// Told by the beginning of a line, without reading the rest of it.
bool comesAfter(std::string_view line, std::int64_t after)
{
    constexpr std::string_view title = "{\"number\":";
    std::int64_t number = 0;
    if (line.starts_with(title))
        std::from_chars(line.data() + title.size(), line.data() + line.size(), number);
    return number > after;
}

/// The last number in a file, or the one before its first.
std::int64_t lastIn(std::string_view text, std::int64_t first)
{
    while (!text.empty()) {
        const auto newline = text.rfind('\n', text.size() - 1);
        const auto begin = newline == std::string_view::npos ? 0 : newline + 1;
        if (const auto entry = ringEntry(text.substr(begin)))
            return (*entry)["number"].get<std::int64_t>();
        text = text.substr(0, begin == 0 ? 0 : begin - 1);
    }
    return first - 1;
}

std::string newRingName()
{
    std::array<unsigned char, 8> bytes{};
    static_cast<void>(::getrandom(bytes.data(), bytes.size(), 0));
    std::string name;
    for (const unsigned byte : bytes) {
        name += "0123456789abcdef"[byte >> 4U];
        name += "0123456789abcdef"[byte & 15U];
    }
    return name;
}

bool isOlder(const StateTree::Path& file, std::chrono::hours age)
{
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(file, failed);
    return !failed && std::filesystem::file_time_type::clock::now() - written > age;
}
} // namespace

std::vector<SampleRing::File> SampleRing::files() const
{
    std::vector<File> found;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(m_folder, failed), end; !failed && it != end;
         it.increment(failed))
        if (const auto first = firstNumber(it->path().filename().string()))
            found.push_back({*first, it->path()});
    std::ranges::sort(found, {}, &File::first);
    return found;
}

std::string SampleRing::name() const
{
    return readFile(m_folder / "ring", 64).value_or(std::string());
}

/// Numbers begin again at 1 where every file is gone, so that must be another ring.
Result<void> SampleRing::begin() const
{
    if (auto made = makeFolders(m_folder); !made)
        return made;
    if (!files().empty() && !name().empty())
        return {};
    return replaceFile(m_folder / "ring", newRingName());
}

Result<void> SampleRing::append(const std::vector<Sample>& samples) const
{
    if (diskSpace(m_folder).freeMiB < m_limits.leastFreeMiB)
        return fail(ErrorKind::DiskFull, m_folder.string());
    if (auto begun = begin(); !begun)
        return begun;
    removeOrphanedTemporaries(m_folder);
    auto all = files();
    std::string text = all.empty() ? std::string() : readFile(all.back().path, ringFileLimit).value_or("");
    std::int64_t number = all.empty() ? 0 : lastIn(text, all.back().first);
    if (all.empty() || text.size() >= m_limits.fileBytes)
        all.push_back({number + 1, m_folder / ringFileName(number + 1)});
    for (const Sample& sample : samples) {
        const Json entry{{"number", ++number}, {"sample", toJson(sample)}};
        if (auto added = appendLine(all.back().path, toText(entry)); !added)
            return added;
    }
    forget(std::move(all));
    return {};
}

void SampleRing::forget(std::vector<File> all) const
{
    for (; all.size() > m_limits.files; all.erase(all.begin()))
        static_cast<void>(removeFile(all.front().path));
    if (all.size() > 1 && isOlder(all.front().path, m_limits.age))
        static_cast<void>(removeFile(all.front().path));
}

Json SampleRing::page(const std::string& ring, std::int64_t after, std::int64_t limit) const
{
    const std::string ours = name();
    if (ring != ours)
        after = 0;
    Json samples = Json::array();
    const auto all = files();
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i + 1 < all.size() && all[i + 1].first <= after + 1)
            continue; // all of this file was sent
        const auto read = readFile(all[i].path, ringFileLimit);
        std::string_view text = read ? std::string_view(*read) : std::string_view();
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            const auto line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            auto entry = comesAfter(line, after) ? ringEntry(line) : std::nullopt;
            if (!entry)
                continue;
            if (std::ssize(samples) >= limit || bytes >= pageBytes)
                return {{"ring", ours}, {"samples", std::move(samples)}, {"more", true}};
            after = (*entry)["number"].get<std::int64_t>();
            bytes += end;
            samples.push_back(*std::move(entry));
        }
    }
    return {{"ring", ours}, {"samples", std::move(samples)}, {"more", false}};
}

std::uintmax_t SampleRing::lastFileBytes() const
{
    const auto all = files();
    std::error_code failed;
    const auto size = all.empty() ? 0 : std::filesystem::file_size(all.back().path, failed);
    return failed ? 0 : size;
}

std::int64_t SampleRing::last() const
{
    const auto all = files();
    return all.empty() ? 0 : lastIn(readFile(all.back().path, ringFileLimit).value_or(""), all.back().first);
}

} // namespace pupitre
