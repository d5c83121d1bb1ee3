// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a machine can judge of a window that is shown: no words are cut, and whatever can be used has a name
// that a screen reader can say.
#pragma once

#include <QStringList>
#include <QWidget>

namespace pupitre
{

/// One line a fault, "objectName: what is wrong"; empty: none. Text that shortens itself (ElidedLabel,
/// ElidedLink, views) is not counted as cut: it tells the whole in its tool tip.
[[nodiscard]] QStringList faultsOf(const QWidget& shown);

/// Presses Tab until the focus comes round: the controls that it never reached, and where it was caught if it
/// did not come round. The window must be active. Of a group of which one is chosen, one is enough: arrows
/// move within.
[[nodiscard]] QStringList tabFaultsOf(QWidget& window);

} // namespace pupitre
