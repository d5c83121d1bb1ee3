// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key that is refused leaves out one line and no more: the others of its course must get in.
#include "core/agent/keys/keylines.h"

#include "core/agent/keys/authorizedkeys.h"
#include "core/agent/keys/homes.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fingerprint.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{

// a writer holds the lock for milliseconds, the key probe for a few seconds
constexpr std::chrono::seconds keysLockLimit{30};

std::optional<Instant> lastRetention(const Course& course)
{
    std::optional<Instant> last;
    for (const auto& tp : course.tps)
        if (tp.published && (!last || tp.retention.utc > *last))
            last = tp.retention.utc;
    return last;
}

Result<void> addCourse(KeyPlan& plan, const StateTree& tree, const Policy& policy, const Course& course,
                       Instant retention)
{
    const auto networks = allowedNetworks(policy, course);
    if (!networks)
        return tl::unexpected(networks.error());
    auto seats = course.seats;
    std::ranges::sort(seats, {}, &Seat::id);
    for (const auto& seat : seats) {
        if (seat.standing == SeatStanding::Dropped)
            continue;
        for (const auto& key : keysOf(seat)) {
            const KeyGrant grant{
                *networks,
                retention,
                {tree.agentBinary(), "gate", course.id.text(), seat.id.text(), shortFingerprint(key)}};
            auto line = makeKeyLine(key, grant);
            if (line)
                plan.lines.push_back(std::move(*line));
            else
                plan.refused.push_back(line.error());
        }
    }
    return {};
}

/// One for each home this place computes for.
void addHomes(KeyPlan& plan, const StateTree& tree)
{
    for (const auto& home : knownHomes(tree)) {
        auto line = makeHomeLine(home.key, {tree.agentBinary(), "hosted", home.id});
        if (line)
            plan.lines.push_back(std::move(*line));
        else
            plan.refused.push_back(line.error());
    }
}

} // namespace

Result<KeyPlan> keyLinesFor(const StateTree& tree, const Policy& policy, const std::vector<Course>& courses,
                            Instant now)
{
    std::vector<const Course*> ordered;
    for (const auto& course : courses)
        if (!pupitre::exists(tree.hosted(course.id))) // its students come in at its home
            ordered.push_back(&course);
    std::ranges::sort(ordered, {}, [](const Course* course) { return course->id; });

    KeyPlan plan;
    for (const auto* course : ordered) {
        const auto retention = lastRetention(*course);
        if (!retention || now > *retention + std::chrono::days{3}) // sshd refuses the key since a day or more
            continue;
        if (auto added = addCourse(plan, tree, policy, *course, *retention); !added)
            return tl::unexpected(added.error());
    }
    addHomes(plan, tree);
    if (!plan.lines.empty() && !policy.studentKeys)
        return fail(ErrorKind::PolicyForbids, "studentKeys");
    if (policy.maxKeys && plan.lines.size() > static_cast<std::size_t>(*policy.maxKeys))
        return fail(ErrorKind::PolicyForbids, "maxKeys", std::to_string(*policy.maxKeys));
    return plan;
}

Result<void> syncKeyLines(const StateTree& tree, const std::vector<Course>& courses)
{
    const auto file = authorizedKeysFile();
    if (!file)
        return tl::unexpected(file.error());
    const auto policy = readPolicy();
    if (!policy)
        return tl::unexpected(policy.error());
    auto plan = keyLinesFor(tree, *policy, courses, now());
    if (!plan)
        return tl::unexpected(plan.error());
    if (plan->lines.empty() && !pupitre::exists(*file))
        return {};

    if (auto made = makeFolders(tree.run()); !made)
        return made;
    const auto lock = FileLock::take(tree.keysLock(), keysLockLimit);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto outcome = replaceKeyBlock(tree, *file, std::move(plan->lines));
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->refused.empty())
        return tl::unexpected(outcome->refused.front());
    if (!plan->refused.empty())
        return tl::unexpected(plan->refused.front());
    return {};
}

Result<std::string> previewKeyLines(const StateTree& tree, const std::vector<Course>& courses)
{
    const auto file = authorizedKeysFile();
    if (!file)
        return tl::unexpected(file.error());
    const auto policy = readPolicy();
    if (!policy)
        return tl::unexpected(policy.error());
    const auto plan = keyLinesFor(tree, *policy, courses, now());
    if (!plan)
        return tl::unexpected(plan.error());
    const auto text = readFile(*file);
    if (!text && text.error().kind != ErrorKind::NotFound)
        return tl::unexpected(text.error());
    const auto others = withoutKeyBlock(text.value_or(std::string{}));
    if (!others)
        return others;
    return withKeyBlock(*others, plan->lines);
}

} // namespace pupitre
