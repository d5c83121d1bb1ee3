// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Much of everything, for tests of how the window bears it.
#pragma once

#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

namespace pupitre
{

/// {"seats": …}: everybody of `seats` was active at another second than at the tick before.
[[nodiscard]] Json crowdAtWork(int seats, int tick);
/// Of "tp3" and `seats` students: starts, hand-ins, freezes, and one problem in twenty.
[[nodiscard]] Json longJournal(int lines, int seats);
/// A tree of `count` files in fifty folders.
[[nodiscard]] Json manyFiles(int count);
/// Courses of `seats` students, with three TPs in the week that is now and the two after it.
[[nodiscard]] Json manyCourses(int count, int seats);
/// A class list with names and mails.
[[nodiscard]] QByteArray classList(int people);

} // namespace pupitre
