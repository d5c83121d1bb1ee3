// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What strangers answer to an invitation: each request is one clean line that reads the same, and a plan
// gives no key to two people and nobody two keys.
#include "core/wire/joinrequesttext.h"

#include "tests/fuzz/input.h"

#include <set>

namespace
{
pupitre::Course courseOf(const pupitre::JoinPile& pile)
{
    pupitre::Course course;
    if (pile.requests.empty())
        return course;
    course.id = pile.requests.front().request.course;
    for (const pupitre::ReadJoin& read : pile.requests)
        if (course.seat(read.request.seat) == nullptr) {
            pupitre::Seat seat{read.request.seat, std::vector<pupitre::Member>(1)};
            seat.members.front().login = read.request.login;
            course.seats.push_back(std::move(seat));
        }
    return course;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    pupitre::JoinPile pile;
    pupitre::addJoinRequests(pile, pupitre::textOf(data, size), "");
    pupitre::promise(!pile.requests.empty() || !pile.refused.empty());
    for (const pupitre::ReadJoin& read : pile.requests) {
        const std::string line = toLine(read.request);
        pupitre::promise(line.find_first_of("\r\n\"") == std::string::npos);
        pupitre::JoinPile again;
        pupitre::addJoinRequests(again, line, "");
        pupitre::promise(again.requests.size() == 1 && again.requests.front().request == read.request);
    }
    const pupitre::JoinPlan plan = planJoins(courseOf(pile), pile);
    std::set<std::string> keys;
    std::set<std::pair<std::string, std::string>> people;
    for (const pupitre::PlannedJoin& join : plan.joins) {
        pupitre::promise(keys.insert(join.key.blob).second);
        pupitre::promise(people.emplace(join.seat.text(), join.login).second);
    }
    pupitre::promise(plan.joins.size() + plan.refused.size() == pile.requests.size() + pile.refused.size());
    return 0;
}
