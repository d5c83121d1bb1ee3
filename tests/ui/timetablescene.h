// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An invented timetable for pictures of the window.
#pragma once

#include <QString>

namespace pupitre
{

/// Writes one of a semester, with events that are past and two that are damaged; its path, empty where it
/// could not.
[[nodiscard]] QString writeTimetable(const QString& folder);

} // namespace pupitre
