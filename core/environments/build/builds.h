// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Environments built on places: those under way, with their words, and what places have. In the UI thread.
#pragma once

#include "core/domain/build.h"
#include "core/domain/buildsteps.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"

#include <QObject>

#include <deque>
#include <filesystem>
#include <map>
#include <optional>

namespace pupitre
{

/// What a place says of one build.
struct BuiltOnPlace {
    BuiltEnvironment built;
    bool there = false;              // its image still is
    std::vector<std::string> usedBy; // courses

    bool operator==(const BuiltOnPlace&) const = default;
};

using BuildId = int;

/// One build as it goes, and for a while after.
struct BuildRun {
    PlaceId place;
    EnvironmentId environment;
    OperationState state = OperationState::Running;
    BuildLine at;                  // the last line
    std::deque<std::string> lines; // the last thousands
    std::vector<BuildStep> steps;
    std::optional<BuiltEnvironment> built;
    bool wasThere = false; // nothing had to be done
    std::optional<Error> error;
};

struct BuildWish {
    PlaceId place;
    Environment environment;
    std::filesystem::path folder; // its template, for the files its steps copy
    bool again = false;           // also where it is there already
};

class EnvironmentBuilds final : public QObject
{
    Q_OBJECT
public:
    EnvironmentBuilds(PlaceBook& places, Operations& operations, QObject* parent = nullptr);
    ~EnvironmentBuilds() override;

    /// Asks the place where it gets things, and has it build. Several at once, on one place or many.
    BuildId start(const BuildWish& wish);
    void cancel(BuildId build);
    /// Null once it was forgotten.
    [[nodiscard]] const BuildRun* run(BuildId build) const;
    /// The newest of this environment there.
    [[nodiscard]] std::optional<BuildId> latest(const PlaceId& place, const EnvironmentId& environment) const;

    void list(const PlaceId& place, Reply<std::vector<BuiltOnPlace>> reply);
    void log(const PlaceId& place, const BuiltEnvironment& built, Reply<std::string> reply);
    void remove(const PlaceId& place, const BuiltEnvironment& built, Reply<bool> reply);
    void sources(const PlaceId& place, Reply<BuildSources> reply);
    void setSources(const PlaceId& place, const BuildSources& sources, Reply<BuildSources> reply);

Q_SIGNALS:
    void lineAdded(int build);
    void ended(int build);

private:
    struct Underway;

    void ask(const PlaceId& place, const char* method, Json params, Reply<Json> reply);
    void order(BuildId id, const BuildSources& sources);
    void heard(BuildId id, const Json& progress);
    void finish(BuildId id, const Result<Json>& answer);
    void end(BuildId id, std::optional<Error> error);

    PlaceBook& m_places;
    Operations& m_operations;
    std::map<BuildId, std::unique_ptr<Underway>> m_builds;
    BuildId m_last = 0;
};

} // namespace pupitre
