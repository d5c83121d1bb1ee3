// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sign of a place: ● reachable, ○ off, ▲ trouble, ✕ silent. Shape first, colour second; its name stands
// beside it.
#pragma once

#include <QRect>

class QPainter;

namespace pupitre
{

enum class PlaceMark { Reachable, Off, Trouble, Silent };

/// 8 px, in the middle of `room`.
void paintPlaceMark(QPainter& painter, const QRect& room, PlaceMark mark);

} // namespace pupitre
