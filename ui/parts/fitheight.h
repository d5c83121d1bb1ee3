// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dialogs whose texts come and go keep no empty room below them.
#pragma once

class QWidget;

namespace pupitre
{

/// As high as its layout is at its fixed width; again after any text in it changed.
void fitHeight(QWidget& dialog);

} // namespace pupitre
