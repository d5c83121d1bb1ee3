// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two who measure at the same time replace each other's file, which does no harm.
#include "core/agent/course/loads.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/instanceorder.h"
#include "core/agent/course/survey.h"
#include "core/agent/seats/consumption.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace pupitre
{

namespace
{
using std::chrono::microseconds;
using std::chrono::milliseconds;

struct Measured {
    Consumption consumed;
    std::optional<int> cpu; // thousandths of a core
};

struct LoadSheet {
    milliseconds at{0};                                          // since boot
    std::map<std::pair<int, std::uint64_t>, Measured> instances; // pid and start of the first process
};

std::filesystem::path sheetFile(const StateTree& tree, const CourseId& course, const TpId& tp)
{
    return tree.run() / "loads" / (course.text() + "_" + tp.text() + ".json"); // ids hold no '_'
}

std::pair<int, std::uint64_t> keyOf(const ProcessIdentity& first)
{
    return {first.pid, first.startTicks};
}

std::optional<LoadSheet> lastSheet(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    const auto json = text ? parseJson(*text, "loads") : fail(ErrorKind::NotFound);
    if (!json)
        return std::nullopt;
    Fields f(*json, "loads");
    LoadSheet sheet;
    if (f.textOr("bootId", {}) != bootId())
        return std::nullopt;
    sheet.at = milliseconds(f.integerOr("atMs", 0, 0));
    for (const Json& one : f.list("instances")) {
        Fields i(one, "instance");
        const std::pair key{i.intOr("pid", 0), static_cast<std::uint64_t>(i.integerOr("startTicks", 0, 0))};
        Measured measured;
        measured.consumed = {microseconds(i.integerOr("cpuUs", 0, 0)), i.integerOr("memoryBytes", 0, 0)};
        measured.cpu = i.maybeInt("cpu");
        sheet.instances.emplace(key, f.take(i.finish(measured)));
    }
    const auto read = f.finish(std::move(sheet));
    return read ? std::optional(*read) : std::nullopt;
}

std::string textOf(const LoadSheet& sheet)
{
    Json instances = Json::array();
    for (const auto& [key, measured] : sheet.instances) {
        Json one{{"pid", key.first},
                 {"startTicks", key.second},
                 {"cpuUs", measured.consumed.cpu.count()},
                 {"memoryBytes", measured.consumed.memoryBytes}};
        if (measured.cpu)
            one["cpu"] = *measured.cpu;
        instances.push_back(std::move(one));
    }
    return toText({{"bootId", bootId()}, {"atMs", sheet.at.count()}, {"instances", std::move(instances)}});
}

LoadSheet measureAfter(const std::optional<LoadSheet>& last, const std::vector<SeatView>& running)
{
    std::vector<ProcessIdentity> firsts;
    for (const SeatView& seat : running)
        firsts.push_back(seat.instance->init);
    LoadSheet sheet;
    sheet.at = sinceBoot();
    const auto consumed = consumptionOf(firsts);
    const auto elapsed = last ? sheet.at - last->at : milliseconds{0};
    for (const ProcessIdentity& first : firsts) {
        const auto now = consumed.find(first.pid);
        if (now == consumed.end())
            continue;
        Measured measured{now->second, std::nullopt};
        if (elapsed > milliseconds{0} && elapsed <= longestLoadInterval)
            if (const auto before = last->instances.find(keyOf(first)); before != last->instances.end())
                measured.cpu = coreShare(before->second.consumed.cpu, now->second.cpu, elapsed);
        sheet.instances.emplace(keyOf(first), measured);
    }
    return sheet;
}

/// A measurement of at most loadInterval ago, made now where there is none.
LoadSheet sheetOf(const StateTree& tree, const CourseId& course, const TpId& tp,
                  const std::vector<SeatView>& running)
{
    const auto file = sheetFile(tree, course, tp);
    const auto last = lastSheet(file);
    const auto age = last ? sinceBoot() - last->at : loadInterval;
    if (last && age >= milliseconds{0} && age < loadInterval)
        return *last;
    LoadSheet sheet = measureAfter(last, running);
    // One that cannot be kept (a full disk) is still one; the next has no share of the processor then.
    if (makeFolders(file.parent_path()))
        static_cast<void>(replaceFile(file, textOf(sheet)));
    return sheet;
}

InstanceLoad within(const Measured& measured, const Limits& limits)
{
    InstanceLoad load;
    load.cpu = measured.cpu;
    load.memoryBytes = measured.consumed.memoryBytes;
    if (limits.cpus)
        load.cpuLimit = static_cast<int>(*limits.cpus * 1000);
    if (limits.memoryMiB)
        load.memoryLimitBytes = std::int64_t{*limits.memoryMiB} << 20;
    return load;
}
} // namespace

int coreShare(microseconds before, microseconds after, milliseconds elapsed)
{
    if (after <= before || elapsed <= milliseconds{0})
        return 0;
    return static_cast<int>((after - before).count() / elapsed.count()); // µs each ms are thousandths
}

std::map<SeatId, InstanceLoad> loadsOf(const StateTree& tree, const CourseId& course, const Tp& tp,
                                       const std::vector<SeatView>& views)
{
    std::map<SeatId, InstanceLoad> loads;
    std::vector<SeatView> running;
    for (const SeatView& view : views)
        if (view.where.tp == tp.id && view.alive && view.instance)
            running.push_back(view);
    if (running.empty()) {
        static_cast<void>(removeFile(sheetFile(tree, course, tp.id)));
        return loads;
    }
    const LoadSheet sheet = sheetOf(tree, course, tp.id, running);
    for (const SeatView& seat : running) {
        const auto profile = seat.instance->classLimits ? LimitsProfile::Class : LimitsProfile::HandIn;
        if (const auto measured = sheet.instances.find(keyOf(seat.instance->init));
            measured != sheet.instances.end())
            loads.emplace(seat.where.seat, within(measured->second, limitsIn(tp, profile)));
    }
    return loads;
}

void noteLoads(const StateTree& tree)
{
    removeOrphanedTemporaries(tree.run() / "loads");
    const auto courses = listCourses(tree);
    for (const CourseId& id : courses.value_or(std::vector<CourseId>{})) {
        const auto file = readCourse(tree, id);
        if (!file)
            continue;
        const Survey survey = surveyCourse(tree, file->course);
        for (const Tp& tp : file->course.tps)
            static_cast<void>(loadsOf(tree, id, tp, survey.views));
    }
}

} // namespace pupitre
