// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts as files: a picture, a drawing that can be enlarged, and a table of their values. Each holds all the
// charts given, in their order, as they are shown: hidden series are left out.
#pragma once

#include "core/domain/error.h"

#include <QString>

#include <string>
#include <vector>

namespace pupitre
{

class DetailChart;

/// PNG, two pixels for each of the screen. FileUnwritable, subject: the path.
[[nodiscard]] Result<void> savePicture(const std::vector<DetailChart*>& charts, const QString& caption,
                                       const QString& path);
/// SVG. Errors as above.
[[nodiscard]] Result<void> saveDrawing(const std::vector<DetailChart*>& charts, const QString& caption,
                                       const QString& path);
/// CSV: a line for each moment (UTC, ISO 8601), a column for each series; empty where nothing is known.
[[nodiscard]] Result<void> saveTable(const std::vector<DetailChart*>& charts, const QString& path);
[[nodiscard]] std::string chartTable(const std::vector<DetailChart*>& charts);

} // namespace pupitre
