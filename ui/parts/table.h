// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all tables have in common: rows of 32, no grid, whole rows chosen, the last column takes the rest.
#pragma once

class QTableView;

namespace pupitre
{

void dressTable(QTableView& table);

} // namespace pupitre
