// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invented courses for tests of the window, and the fake place that serves them.
#pragma once

#include "core/domain/course.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

namespace pupitre
{

/// "Deep learning", `seats` students named "Student 01"…, one TP whose session runs from `start` for four
/// hours.
[[nodiscard]] Course sceneCourse(int seats, Instant start);

/// The states of mock-ups: most work, some are idle or away, one has no disk left, some have handed in.
[[nodiscard]] Json sceneSeats(int seats, Instant now);

/// A temporary root that holds fake.json; sets PUPITRE_ROOT, which the fake agent reads.
class SceneFolder final
{
public:
    explicit SceneFolder(const Json& scene);
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace pupitre
