// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the students of a course get their keys, as its teacher chose it: the wizard asks, the invitations
// propose it again. A habit of this desktop and not of the course: each invitation may do otherwise.
#pragma once

#include "core/services/classroom/refs.h"

#include <string>

namespace pupitre
{

class Settings;

enum class KeyHabit {
    Made,   // here, without a passphrase
    Locked, // here, with a passphrase each
    Theirs, // students make them and send join requests
};

[[nodiscard]] KeyHabit keyHabit(const Settings& settings, const CourseRef& course); // Made: never chosen
void setKeyHabit(Settings& settings, const CourseRef& course, KeyHabit habit);

/// As students know the teacher; at first the name of the account. May be empty.
[[nodiscard]] std::string teacherName(const Settings& settings);
void setTeacherName(Settings& settings, const std::string& name);

} // namespace pupitre
