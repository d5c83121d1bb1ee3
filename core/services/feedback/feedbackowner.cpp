// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See feedbackowner.h.
#include "core/services/feedback/feedbackowner.h"

#include "core/formats/moodlefolder.h"
#include "core/formats/nbgrader.h"
#include "core/formats/participants.h"
#include "core/services/handins/collectfolder.h"

#include <algorithm>
#include <array>
#include <set>

namespace pupitre
{

namespace
{
/// Spreadsheets, file managers and teachers change capitals.
std::string foldedName(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string participantKey(const MoodleEntry& entry)
{
    return entry.fullName + '\n' + entry.participantId;
}
} // namespace

FeedbackOwners::FeedbackOwners(const Course& course, const TpId& tp, const std::vector<std::string>& paths)
    : m_tp(tp)
{
    const auto names = folderNames(course.seats);
    std::set<std::string> twice;
    const auto know = [&](const std::string& name, const SeatId& seat) {
        if (name.empty())
            return;
        const auto [known, isNew] = m_byFolder.emplace(foldedName(name), seat);
        if (!isNew && known->second != seat)
            twice.insert(known->first);
    };
    for (std::size_t i = 0; i < course.seats.size(); ++i) {
        know(names[i], course.seats[i].id);
        know(course.seats[i].id.text(), course.seats[i].id);
        for (const Member& member : course.seats[i].members)
            know(member.login, course.seats[i].id);
    }
    for (const std::string& name : twice) // nobody is guessed
        m_byFolder.erase(name);

    std::vector<Participant> participants;
    std::vector<std::string> keys;
    for (const std::string& path : paths) {
        const auto entry = moodleEntry(path);
        if (!entry || std::find(keys.begin(), keys.end(), participantKey(*entry)) != keys.end())
            continue;
        keys.push_back(participantKey(*entry));
        participants.push_back({entry->participantId, entry->fullName, {}, {}});
    }
    for (const ParticipantSeat& match : matchParticipants(participants, course.seats).matches)
        m_byParticipant.emplace(keys[match.participant], match.seat);
}

std::optional<OwnedPath> FeedbackOwners::ownerOf(const std::string& path) const
{
    if (const auto entry = moodleEntry(path)) {
        const auto found = m_byParticipant.find(participantKey(*entry));
        if (found == m_byParticipant.end() || entry->path.empty())
            return std::nullopt;
        return OwnedPath{found->second, entry->path};
    }
    std::string who;
    std::string rest;
    if (const auto entry = nbgraderPath(path); entry && entry->step == NbgraderStep::Feedback) {
        if (entry->assignment != m_tp.text())
            return std::nullopt;
        who = entry->student;
        rest = entry->path;
    } else {
        const std::size_t slash = path.find('/');
        who = path.substr(0, slash);
        rest = slash == std::string::npos ? std::string() : path.substr(slash + 1);
    }
    const auto found = m_byFolder.find(foldedName(who));
    if (found == m_byFolder.end() || rest.empty())
        return std::nullopt;
    return OwnedPath{found->second, rest};
}

bool isCollected(const std::string& path)
{
    constexpr std::array<std::string_view, 4> brought{"MANIFEST", "OTHERS", "receipt.json",
                                                      "receipt.json.sig"};
    return path.starts_with("files/") || std::find(brought.begin(), brought.end(), path) != brought.end();
}

} // namespace pupitre
