// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opened by the first suite that needs it.
#include "tests/gate/sharedlab.h"

#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"

#include <cstdlib>
#include <iostream>
#include <optional>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

std::optional<GateLab>& sharedLab()
{
    static std::optional<GateLab> lab; // of this program; destroyed when it ends
    return lab;
}

} // namespace

void WithLab::SetUpTestSuite()
{
    if (sharedLab())
        return;
    auto opened = GateLab::open(engineAskedFor());
    if (!opened)
        std::cerr << "no lab: " << wireName(opened.error().kind) << " " << opened.error().subject << " "
                  << opened.error().detail << "\n";
    else
        sharedLab().emplace(std::move(*opened));
}

std::string WithLab::engineAskedFor()
{
    const char* name = std::getenv("PUPITRE_GATE_ENGINE");
    return name == nullptr ? "" : name;
}

bool WithLab::isOpen()
{
    return sharedLab().has_value();
}

GateLab& WithLab::lab()
{
    return *sharedLab();
}

Course WithLab::openCourse(const std::string& id, int seats)
{
    auto course = lab().newCourse(id, seats);
    EXPECT_TRUE(course) << course.error().detail;
    const auto start = now() - std::chrono::minutes{1};
    course->tps.push_back(
        GateLab::tpOf("tp1", start, start + std::chrono::minutes{30}, start + std::chrono::hours{2}));
    const auto& tree = lab().tree();
    EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
        for (const auto& [folder, file] :
             {std::pair{tree.data(course->id), std::pair{"points.csv", "1,2\n"}},
              std::pair{tree.documents(course->id), std::pair{"task.txt", "fit a line\n"}}}) {
            auto made = makeFolders(folder).and_then(
                [&] { return replaceFile(folder / file.first, file.second, 0644); });
            if (!made
                || ::chmod(folder.c_str(), 0755) != 0) // as an upload leaves them: students read them inside
                return fail(ErrorKind::FileUnwritable, folder);
        }
        return {};
    }));
    EXPECT_TRUE(lab().put(*course));
    return *course;
}

} // namespace pupitre
