// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader would find in a window, asked in-process, without a bus.
#pragma once

#include <QStringList>

class QWidget;

namespace pupitre
{

/// Controls that are seen and can take the focus, but have no name: "QPushButton pagePrimary".
[[nodiscard]] QStringList namelessControlsIn(QWidget& window);

/// What Tab reaches, by object name, from wherever the focus is until it comes round again.
[[nodiscard]] QStringList tabRound(QWidget& window);

} // namespace pupitre
