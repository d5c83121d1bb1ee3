// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pretended place builds: the lines of a scene, one by one, then what came of it.
#pragma once

#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace pupitre
{

class FakeBuilds final
{
public:
    /// {lines:[{step, steps, text}], built?: BuiltEnvironment, error?: Error, holds?: stays after its lines,
    /// there?: [{…BuiltEnvironment, there, usedBy}]}
    void load(const Json& scene);
    [[nodiscard]] bool isScripted() const { return !m_scene.empty(); }

    [[nodiscard]] std::optional<Result<Json>> answer(std::int64_t request, const std::string& method,
                                                     const Json& params);
    void work(const std::function<void(std::int64_t, Json)>& progress,
              const std::function<void(std::int64_t, Result<Json>)>& answered);
    [[nodiscard]] bool isDue() const;

private:
    struct Build {
        std::int64_t request = 0;
        std::size_t told = 0;
    };
    Json m_scene = Json::object();
    Json m_sources = Json::object();
    std::vector<Build> m_builds;
};

} // namespace pupitre
