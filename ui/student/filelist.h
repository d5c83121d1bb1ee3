// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few lines of paths in a dialog, to be read and scrolled.
#pragma once

#include <QListWidget>

namespace pupitre
{

/// `words`: what a screen reader calls it.
[[nodiscard]] QListWidget* makeFileList(const char* name, const QString& words, QWidget* parent);

/// No higher than its lines are, after they were put in.
void fitFileList(QListWidget& list);

} // namespace pupitre
