// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rehearsing.h.
#include "core/services/making/rehearsing.h"

#include "core/wire/fields.h"
#include "core/wire/json.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr std::int64_t bytesPerMiB = std::int64_t{1} << 20;

Result<RehearsalTook> tookFrom(const Json& json)
{
    constexpr std::int64_t most = std::int64_t{1} << 50;
    Fields f(json, method::placeRehearse);
    RehearsalTook took;
    took.instances = static_cast<int>(f.integerOr("instances", 0, 0, 1000));
    took.one = std::chrono::milliseconds(f.integerOr("oneMs", 0, 0, most));
    took.all = std::chrono::milliseconds(f.integerOr("allMs", 0, 0, most));
    took.bytesEach = f.integerOr("bytesEach", 0, 0, most);
    took.cpus = static_cast<int>(f.integerOr("cpus", 0, 0, 1'000'000));
    took.memoryMiB = f.integerOr("memoryMiB", 0, 0, most);
    took.memoryAvailableMiB = f.integerOr("memoryAvailableMiB", 0, 0, most);
    took.diskFreeMiB = f.integerOr("diskFreeMiB", 0, 0, most);
    took.gpus = static_cast<int>(f.integerOr("gpus", 0, 0, 1'000'000));
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected<Error>(whole.error());
    if (took.instances < 1)
        return fail(ErrorKind::ProtocolViolation, method::placeRehearse, "instances");
    return took;
}

/// Without names, mail addresses and keys: none of it is needed.
Course withoutPeople(Course course)
{
    course.seats.clear();
    for (Tp& tp : course.tps)
        tp.overrides.clear();
    return course;
}

} // namespace

ClassForecast forecastFor(const RehearsalTook& took, const Limits& limits, int seats)
{
    ClassForecast forecast;
    if (took.instances > 0)
        forecast.start = took.all * seats / took.instances;
    forecast.memoryIdle = (took.bytesEach * seats + bytesPerMiB - 1) / bytesPerMiB;
    forecast.memoryAtMost = std::int64_t{limits.memoryMiB.value_or(0)} * seats;
    forecast.diskAtMost = std::int64_t{limits.workspaceMiB.value_or(0)} * seats;
    if (limits.seatsPerGpu > 0)
        forecast.gpusNeeded = (seats + limits.seatsPerGpu - 1) / limits.seatsPerGpu;
    forecast.memoryFits = forecast.memoryIdle <= took.memoryAvailableMiB;
    forecast.memoryIsShared = !limits.memoryMiB || forecast.memoryAtMost > took.memoryMiB;
    forecast.diskIsShared = !limits.workspaceMiB || forecast.diskAtMost > took.diskFreeMiB;
    forecast.gpusFit = forecast.gpusNeeded <= took.gpus;
    return forecast;
}

void rehearse(PlaceLink& link, Course course, int seats, Reply<RehearsalTook> reply,
              std::function<void(int, int)> progress)
{
    Json params{{"course", toJson(withoutPeople(std::move(course)))}, {"seats", std::max(seats, 1)}};
    link.call(method::placeRehearse, std::move(params),
              Reply<Json>(&link,
                          [reply](const Result<Json>& json) {
                              reply(json ? tookFrom(*json) : tl::unexpected<Error>(json.error()));
                          }),
              [progress](const Json& seen) {
                  const auto count = [&](const char* name) {
                      const auto found = seen.find(name);
                      return found != seen.end() && found->is_number_unsigned() ? found->get<int>() : 0;
                  };
                  if (progress && seen.is_object() && count("total") > 0)
                      progress(count("done"), count("total"));
              });
}

} // namespace pupitre
