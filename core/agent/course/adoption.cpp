// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See adoption.h.
#include "core/agent/course/adoption.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/coursefolder.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/keys/signature.h"
#include "core/agent/seats/submissioncheck.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"
#include "core/wire/sha256.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <vector>

namespace pupitre
{

namespace
{

using Path = StateTree::Path;

std::vector<std::string> partsOf(const std::string& path)
{
    std::vector<std::string> parts(1);
    for (const char c : path) {
        if (c == '/')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// Where strangers' files begin in each folder of a course: above that there are only folders, and nothing is
/// a link that a rename or a removal of ours could follow.
struct Room {
    const char* name;
    std::size_t depth; // parts of a path that are folders of ours
};
constexpr std::array rooms = {Room{"code", 2},      Room{"data", 1},  Room{"documents", 1},
                              Room{"feedback", 3},  Room{"image", 1}, Room{"submissions", 5},
                              Room{"workspaces", 3}};

bool isRecord(const std::vector<std::string>& parts, mode_t mode)
{
    if (parts.size() == 1)
        return S_ISREG(mode)
               && (parts[0] == "course.json" || parts[0] == "receiptkeys"
                   || (parts[0].starts_with("journal") && parts[0].ends_with(".jsonl")));
    return parts.size() == 2 && parts[0] == "marks" && S_ISREG(mode);
}

bool hasItsPlace(const std::vector<std::string>& parts, mode_t mode)
{
    if (isRecord(parts, mode))
        return true;
    if (parts.size() == 1 && parts[0] == "marks")
        return S_ISDIR(mode);
    for (const Room& room : rooms) {
        if (parts[0] != room.name)
            continue;
        if (parts.size() > room.depth)
            return true;
        const bool besideFiles = parts[0] == "submissions" && parts.size() == room.depth && S_ISREG(mode);
        return S_ISDIR(mode) || besideFiles; // MANIFEST, OTHERS, receipt
    }
    return false;
}

Result<void> checkShape(const Path& folder)
{
    const auto root = openFolder(folder);
    if (!root)
        return fail(ErrorKind::NotFound, "import");
    return walkBeneath(root->get(), [](const WalkEntry& entry) -> Result<WalkStep> {
        if (!hasItsPlace(partsOf(entry.path), entry.status.st_mode))
            return fail(ErrorKind::UnsafePath, entry.path);
        return WalkStep::Descend;
    });
}

struct Arrived {
    Course course;
    std::string revision;
};

Result<Arrived> arrivedCourse(const Path& folder, const CourseId& id)
{
    const auto text = readFile(folder / "course.json");
    const auto json = text ? parseJson(*text, "course") : tl::unexpected(text.error());
    auto course = json ? courseFromJson(*json) : tl::unexpected(json.error());
    if (!course)
        return tl::unexpected(course.error());
    if (course->id != id)
        return fail(ErrorKind::Malformed, "course", course->id.text());
    if (const auto errors = validate(*course); !errors.empty())
        return tl::unexpected(errors.front());
    return Arrived{std::move(*course), sha256Hex(*text)};
}

std::vector<std::string> namesIn(const Path& folder)
{
    std::vector<std::string> names;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed))
        names.push_back(it->path().filename().string());
    return names;
}

Result<int> checkSubmissions(const Path& folder, const Course& course, std::stop_token stop)
{
    int checked = 0;
    const Path submissions = folder / "submissions";
    for (const std::string& seatName : namesIn(submissions))
        for (const std::string& tpName : namesIn(submissions / seatName))
            for (const std::string& numberName : namesIn(submissions / seatName / tpName)) {
                const auto seat = SeatId::parse(seatName);
                const auto tp = TpId::parse(tpName);
                int number = 0;
                const auto end = numberName.data() + numberName.size();
                const auto read = std::from_chars(numberName.data(), end, number);
                if (!seat || !tp || course.seat(*seat) == nullptr || read.ec != std::errc()
                    || read.ptr != end)
                    return fail(ErrorKind::UnsafePath, seatName + "/" + tpName + "/" + numberName);
                const auto receipt = checkSubmission(submissions / seatName / tpName / numberName,
                                                     {course.id, *tp, *seat}, number, stop);
                if (!receipt)
                    return tl::unexpected(receipt.error());
                ++checked;
            }
    return checked;
}

/// Read back and written from the decoded keys: the lines go into signers files later.
Result<void> cleanReceiptKeys(const StateTree& tree, const Path& folder)
{
    constexpr std::size_t maxKeys = 64 * 1024;
    const Path file = folder / "receiptkeys";
    const std::string text = readFile(file, maxKeys).value_or(std::string());
    const auto own = placeKey(tree);
    std::string lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto key = parsePublicKey(text.substr(at, end - at));
        if (key && !(own && *own == *key))
            lines += toLine(*key) + "\n";
        at = end + 1;
    }
    return writeFileAtomically(file, lines);
}

Result<void> takeItsPlace(const StateTree& tree, const AdoptionOrder& order)
{
    const Path folder = tree.arriving(order.course);
    if (!order.token.empty())
        if (auto written = writeFileAtomically(folder / "home.json", arrivingText(order.token, order.from));
            !written)
            return written;
    return placeCourse(tree, order.course, folder);
}

} // namespace

Result<Adopted> adoptCourse(const StateTree& tree, const AdoptionOrder& order, std::stop_token stop)
{
    if (auto made = makeFolders(tree.arriving(order.course).parent_path()); !made)
        return tl::unexpected(made.error());
    const auto lock = FileLock::tryTake(tree.arriving(order.course).string() + ".lock"); // as an upload
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto there = readCourse(tree, order.course)) {
        const auto home = readHome(tree, order.course);
        if (!home || order.token.empty() || home->token != order.token)
            return fail(ErrorKind::AlreadyExists, order.course.text());
        return Adopted{there->revision, 0}; // asked again, after the answer was lost
    }
    const Path folder = tree.arriving(order.course);
    // What one that was killed left in its last steps is no part of the course.
    removeOrphanedTemporaries(folder);
    if (auto removed = removeFile(folder / "home.json"); !removed)
        return tl::unexpected(removed.error());
    if (auto checked = checkShape(folder); !checked)
        return tl::unexpected(checked.error());
    const auto arrived = arrivedCourse(folder, order.course);
    if (!arrived)
        return tl::unexpected(arrived.error());
    const auto submissions = checkSubmissions(folder, arrived->course, stop);
    if (!submissions)
        return tl::unexpected(submissions.error());
    if (auto taken = cleanReceiptKeys(tree, folder).and_then([&] { return takeItsPlace(tree, order); });
        !taken)
        return tl::unexpected(taken.error());
    const JournalEntry entry{0, {}, "teacher", "import", {}, {}, "ok", arrived->revision.substr(0, 12)};
    if (auto written = appendJournal(tree, order.course, entry); !written)
        return tl::unexpected(written.error());
    return Adopted{arrived->revision, *submissions};
}

} // namespace pupitre
