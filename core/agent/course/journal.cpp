// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See journal.h. Appending takes a lock of its own, so that numbers grow by one and a rotation loses no line.
#include "core/agent/course/journal.h"

#include "core/agent/course/reserve.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
using Path = StateTree::Path;
constexpr std::size_t detailLimit = 1024;
constexpr auto journalLockLimit =
    std::chrono::seconds{10}; // an append takes milliseconds; more means something hangs

std::string toLine(const JournalEntry& entry)
{
    Json json{{"n", entry.number},
              {"at", toIso(entry.at)},
              {"who", entry.who},
              {"what", entry.what},
              {"result", entry.result}};
    if (!entry.tp.empty())
        json["tp"] = entry.tp;
    if (!entry.seat.empty())
        json["seat"] = entry.seat;
    if (!entry.detail.empty())
        json["detail"] = entry.detail.substr(0, detailLimit);
    return toText(json);
}

std::string textOf(const Json& json, const char* member)
{
    const auto found = json.find(member);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<JournalEntry> fromLine(std::string_view line)
{
    const auto json = parseJson(line, "journal");
    if (!json || !json->is_object())
        return std::nullopt;
    const auto number = json->find("n");
    const auto at = instantFromIso(textOf(*json, "at"));
    if (number == json->end() || !number->is_number_integer() || !at)
        return std::nullopt;
    return JournalEntry{number->get<std::int64_t>(), *at,
                        textOf(*json, "who"),        textOf(*json, "what"),
                        textOf(*json, "tp"),         textOf(*json, "seat"),
                        textOf(*json, "result"),     textOf(*json, "detail")};
}

template <class Use>
void forEachLine(std::string_view text, const Use& use)
{
    while (!text.empty()) {
        const auto end = text.find('\n');
        use(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

/// The journal and what was set aside of it, oldest first. Names carry their last number, so sorting by it is
/// enough.
std::vector<std::pair<std::int64_t, Path>> setAside(const StateTree& tree, const CourseId& course)
{
    std::vector<std::pair<std::int64_t, Path>> files;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.course(course), failed), end; !failed && it != end;
         it.increment(failed)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with("journal-") && name.ends_with(".jsonl"))
            files.emplace_back(std::strtoll(name.c_str() + 8, nullptr, 10), it->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<std::int64_t> lastNumber(const StateTree& tree, const CourseId& course)
{
    const auto text = readFile(tree.journal(course));
    if (!text && text.error().kind != ErrorKind::NotFound)
        return tl::unexpected(text.error());
    if (text) {
        std::string_view rest = *text;
        while (!rest.empty()) {
            if (rest.back() == '\n')
                rest.remove_suffix(1);
            const auto start = rest.rfind('\n');
            const auto line = start == std::string_view::npos ? rest : rest.substr(start + 1);
            if (const auto entry = fromLine(line))
                return entry->number;
            rest = start == std::string_view::npos ? std::string_view() : rest.substr(0, start + 1);
        }
    }
    const auto older = setAside(tree, course);
    return older.empty() ? 0 : older.back().first;
}

Result<void> rotateIfLarge(const StateTree& tree, const CourseId& course, std::int64_t last)
{
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(tree.journal(course), failed);
    if (failed || static_cast<std::int64_t>(bytes) < journalRotationBytes)
        return {};
    std::filesystem::rename(tree.journal(course),
                            tree.course(course) / ("journal-" + std::to_string(last) + ".jsonl"), failed);
    if (failed)
        return fail(ErrorKind::FileUnwritable, tree.journal(course).string(), failed.message());
    return {};
}
} // namespace

Result<void> appendJournal(const StateTree& tree, const CourseId& course, JournalEntry entry)
{
    return appendJournal(tree, course, std::vector<JournalEntry>{std::move(entry)});
}

Result<void> appendJournal(const StateTree& tree, const CourseId& course, std::vector<JournalEntry> entries)
{
    if (entries.empty())
        return {};
    return withReserve(tree, [&]() -> Result<void> {
        const auto lock = FileLock::take(tree.course(course) / "journal.lock", journalLockLimit);
        if (!lock)
            return tl::unexpected(lock.error());
        const auto last = lastNumber(tree, course);
        if (!last)
            return tl::unexpected(last.error());
        if (auto rotated = rotateIfLarge(tree, course, *last); !rotated)
            return rotated;
        std::string lines;
        auto number = *last;
        for (JournalEntry& entry : entries) {
            entry.number = ++number;
            if (entry.at == Instant{})
                entry.at = now();
            lines += (lines.empty() ? "" : "\n") + toLine(entry);
        }
        return appendLine(tree.journal(course), lines);
    });
}

Result<std::vector<JournalEntry>> readJournal(const StateTree& tree, const CourseId& course,
                                              std::int64_t after, std::size_t limit)
{
    std::vector<JournalEntry> entries;
    std::vector<Path> files;
    for (const auto& [last, path] : setAside(tree, course))
        if (last > after)
            files.push_back(path);
    files.push_back(tree.journal(course));
    for (const Path& path : files) {
        const auto text = readFile(path);
        if (!text && text.error().kind == ErrorKind::NotFound)
            continue;
        if (!text)
            return tl::unexpected(text.error());
        forEachLine(*text, [&](std::string_view line) {
            if (entries.size() >= limit)
                return;
            if (auto entry = fromLine(line); entry && entry->number > after)
                entries.push_back(std::move(*entry));
        });
    }
    return entries;
}

} // namespace pupitre
