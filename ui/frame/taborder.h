// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order in which Tab goes through a page: as its layouts are read, whenever its parts were made. Qt's own
// order is that of making, and lists are filled late.
#pragma once

#include <QList>

class QWidget;

namespace pupitre
{

/// Everything seen in `page` that Tab should reach, in reading order.
[[nodiscard]] QList<QWidget*> controlsIn(QWidget& page);

} // namespace pupitre
