// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shelffill.h"

#include "core/environments/presets.h"
#include "core/services/presenttime.h"
#include "core/wire/buildjson.h"

#include <QTemporaryDir>
#include <QTest>

namespace pupitre
{

EnvironmentId putOnShelf(TeachingBench& bench, Platform platform, const std::string& name)
{
    const QTemporaryDir files;
    const auto written = writePresetFiles(platform, "fr", files.path().toStdString());
    Environment environment = preset(platform, false);
    environment.name = name;
    std::optional<Result<Environment>> made;
    bench.environments.add(environment, files.path().toStdString(),
                           Reply<Environment>(&bench.environments,
                                              [&made](const Result<Environment>& result) { made = result; }));
    const bool came = QTest::qWaitFor([&made] { return made.has_value(); });
    [&] { QVERIFY(written && came && *made); }();
    return came && *made ? (*made)->id : EnvironmentId();
}

Json builtEntry(const std::string& environment, std::chrono::minutes ago,
                const std::vector<std::string>& usedBy)
{
    BuiltEnvironment built;
    built.environment = *EnvironmentId::parse(environment);
    built.recipe = std::string(64, 'a');
    built.reference = builtReference(built.environment, built.recipe);
    built.engine = "podman";
    built.built = std::chrono::floor<std::chrono::seconds>(presentTime()) - ago;
    built.bytes = 250'000'000;
    Json json = toJson(built);
    json["there"] = true;
    json["usedBy"] = usedBy;
    return json;
}

} // namespace pupitre
