// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher brings to the wizard of a course: a folder with code and a class list that has two faults.
#pragma once

#include <QString>

class QWidget;

namespace pupitre
{

void writeRoster(const QString& folder);
/// Fills in the page What.
void fillWhat(QWidget& wizard, const QString& folder);

} // namespace pupitre
