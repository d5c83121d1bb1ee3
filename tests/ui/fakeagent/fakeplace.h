// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pretended place behind the real protocol: courses and seats in memory, instances that are only said to
// start. For tests of the window that need 31 or 300 seats in seconds, or a failure on demand. It says "fake"
// wherever it names itself.
#pragma once

#include "core/domain/build.h"
#include "core/domain/schedule.h"
#include "core/wire/json.h"
#include "tests/ui/fakeagent/fakebuilds.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace pupitre
{

/// One change of many seats that takes its time, seat by seat, with progress.
struct FakeJob {
    std::int64_t request = 0;
    std::string step; // "start", "stop", "restart"
    CourseId course;
    TpId tp;
    std::vector<SeatId> seats;
    std::size_t done = 0;
    std::chrono::steady_clock::time_point next;
};

class FakePlace final
{
public:
    using Send = std::function<void(const Json&)>;

    /// What fake.json says: {courses:[course], images:[reference], stepMs, clockOffsetMs, timerSilentS,
    /// timerAgeS, seats:{seat:{…}}, journal:[entry], trees:{name:[{path, sha256, size}]},
    /// work:{…}, builds:{…}, built:[{…BuiltEnvironment, there, usedBy}]}.
    [[nodiscard]] Result<void> load(const Json& scene);

    /// An answer, or nothing where a job was begun that answers later.
    [[nodiscard]] std::optional<Result<Json>> answer(std::int64_t request, const std::string& method,
                                                     const Json& params);
    /// Goes on with the jobs that are due; `progress` and the answers go out through the two functions.
    void work(const std::function<void(std::int64_t, Json)>& progress,
              const std::function<void(std::int64_t, Result<Json>)>& answered);
    [[nodiscard]] std::chrono::milliseconds untilNextWork() const;

    [[nodiscard]] Result<Json> status(const Json& params) const;

private:
    struct Held {
        Course course;
        int revision = 1;
    };
    [[nodiscard]] Instant now() const;
    [[nodiscard]] Result<Tp*> tpOf(const Json& params);
    [[nodiscard]] TpStatus statusOf(const Course& course, const Tp& tp) const;
    [[nodiscard]] Result<Json> courseList() const;
    [[nodiscard]] Result<Json> courseGet(const Json& params) const;
    [[nodiscard]] Result<Json> coursePut(const Json& params);
    [[nodiscard]] Result<Json> environments(const std::string& method, const Json& params);
    [[nodiscard]] Result<Json> extend(const Json& params);
    [[nodiscard]] Json message(const Json& params);
    [[nodiscard]] Result<Json> look(const std::string& method, const Json& params) const;
    [[nodiscard]] Json facts() const;
    void begin(std::int64_t request, const char* step, const Json& params, std::vector<SeatId> seats);
    void finishSeat(const FakeJob& job, const SeatId& seat);

    std::map<std::string, Held> m_courses;
    std::map<std::string, SeatStatus> m_seats; // "course/tp/seat"
    Json m_patches = Json::object();           // by seat: members of SeatStatus to lay over
    Json m_journal = Json::array();
    Json m_trees = Json::object();
    Json m_files = Json::object(); // of trees: path -> text
    Json m_work =
        Json::object(); // of everybody: {folders: {path: [entry]}, files: {path: text}, more?, error?}
    std::vector<std::string> m_images;
    Json m_built = Json::array();
    BuildSources m_sources;
    std::chrono::milliseconds m_step{5};
    std::chrono::milliseconds m_clockOffset{0};
    std::optional<std::chrono::seconds> m_timerSilent{0}; // since its last call
    std::optional<std::chrono::seconds> m_timerAge;       // since it was put in place
    std::vector<FakeJob> m_jobs;
    FakeBuilds m_builds;
};

} // namespace pupitre
