// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See nexttp.h.
#include "core/services/making/nexttp.h"

namespace pupitre
{

std::string nextTitle(const std::string& title)
{
    constexpr std::size_t mostDigits = 6; // more is a year with a day, or a room: nothing that is counted up
    const std::size_t last = title.find_last_not_of("0123456789");
    const std::size_t begin = last == std::string::npos ? 0 : last + 1;
    const std::string digits = title.substr(begin);
    if (digits.empty() || digits.size() > mostDigits)
        return {};
    std::string next = std::to_string(std::stoi(digits) + 1);
    if (next.size() < digits.size())
        next.insert(0, digits.size() - next.size(), '0');
    return title.substr(0, begin) + next;
}

CourseDraft draftForNextTp(const Course& course)
{
    CourseDraft draft;
    draft.into = course;
    draft.courseId = course.id.text();
    draft.title = course.title;
    draft.zone = course.zone;
    if (course.tps.empty())
        return draft;
    const Tp& last = course.tps.back();
    draft.tpTitle = nextTitle(last.title);
    draft.room = last.room;
    draft.image = last.image;
    draft.dataOnPlace = last.dataPath;
    draft.documentsOnPlace = last.documentsPath;
    draft.start = last.start;
    draft.open = last.open;
    draft.handIn = last.handIn;
    return draft;
}

} // namespace pupitre
