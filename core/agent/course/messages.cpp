// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See messages.h.
#include "core/agent/course/messages.h"

#include "core/agent/course/atwork.h"
#include "core/agent/course/connections.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/home.h"
#include "core/agent/course/journal.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/messagejson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds writerLimit{5}; // another message to the same seat
constexpr std::chrono::hours longestShown{24}; // of a time to hand in, which may be weeks
constexpr std::size_t fileLimit = 256 * 1024;

Result<void> keepMessage(const StateTree& tree, const SeatTp& where, SeatMessage message)
{
    if (auto made = makeFolders(tree.seatTp(where)); !made) // its workspace may still be to come
        return made;
    const auto lock = FileLock::take(tree.seatTp(where) / "messages.lock", writerLimit);
    if (!lock)
        return tl::unexpected(lock.error());
    auto messages = messagesOf(tree, where);
    message.number = messages.empty() ? 1 : messages.back().number + 1;
    messages.push_back(std::move(message));
    if (messages.size() > keptMessages)
        messages.erase(messages.begin());
    Json list = Json::array();
    for (const SeatMessage& one : messages)
        list.push_back(toJson(one));
    return replaceFile(messagesFile(tree, where), toText(Json{{"messages", std::move(list)}}));
}

int terminalsOf(const StateTree& tree, const SeatTp& where)
{
    const auto live = liveConnections(tree, where);
    return static_cast<int>(
        std::ranges::count_if(live, [](const Connection& one) { return !one.tty.empty(); }));
}

} // namespace

std::filesystem::path messagesFile(const StateTree& tree, const SeatTp& seat)
{
    return tree.seatTp(seat) / "messages.json";
}

std::vector<SeatMessage> messagesOf(const StateTree& tree, const SeatTp& seat)
{
    std::vector<SeatMessage> messages;
    const auto text = readFile(messagesFile(tree, seat), fileLimit);
    const auto json = text ? parseJson(*text, "messages") : tl::unexpected(text.error());
    if (!json || !json->is_object() || !json->contains("messages") || !(*json)["messages"].is_array())
        return messages;
    for (const Json& one : (*json)["messages"])
        if (auto message = seatMessageFromJson(one))
            messages.push_back(*std::move(message));
    return messages;
}

Result<MessageSent> sendMessage(const StateTree& tree, const CourseId& course, const TpId& tp,
                                const std::vector<SeatId>& seats, const std::string& text, Instant now)
{
    const auto plain = checkedMessage(text);
    if (!plain)
        return tl::unexpected(plain.error());
    if (auto home = requireHome(tree, course); !home)
        return tl::unexpected(home.error());
    const auto file = readCourse(tree, course);
    if (!file)
        return tl::unexpected(file.error());
    const Tp* found = file->course.tp(tp);
    if (found == nullptr)
        return fail(ErrorKind::NotFound, tp.text());
    for (const SeatId& seat : seats)
        if (file->course.seat(seat) == nullptr)
            return fail(ErrorKind::NotFound, seat.text());

    MessageSent sent;
    std::vector<JournalEntry> entries;
    for (const SeatId& seat : seats) {
        const SeatTp where{course, tp, seat};
        const auto kept = atWorkUntil(tree, *found, where, now).and_then([&](Instant until) {
            return keepMessage(tree, where, {0, now, std::min(until, now + longestShown), *plain});
        });
        if (kept)
            sent.terminals[seat] = terminalsOf(tree, where);
        else
            sent.failed[seat] = kept.error();
        entries.push_back({0,
                           {},
                           "teacher",
                           "message",
                           tp.text(),
                           seat.text(),
                           kept ? "ok" : wireName(kept.error().kind),
                           {}});
    }
    if (auto written = appendJournal(tree, course, std::move(entries)); !written)
        return tl::unexpected(written.error());
    return sent;
}

} // namespace pupitre
