// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of a page by its object name; null where it has none.
#pragma once

#include <QObject>

namespace pupitre
{

template <class Part>
[[nodiscard]] Part* named(const QObject& in, const char* name)
{
    return in.findChild<Part*>(QLatin1String(name));
}

} // namespace pupitre
