// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See worksheetfile.h.
#include "app/desktop/cli/worksheetfile.h"

#include "core/services/textfile.h"

namespace pupitre
{

Result<std::optional<GradingWorksheet>> worksheetIn(const Arguments& arguments)
{
    if (!arguments.has("worksheet"))
        return std::optional<GradingWorksheet>();
    const auto text = readTextFile(arguments.value("worksheet"), maxWorksheetBytes);
    auto worksheet = text ? gradingWorksheetFromCsv(*text) : tl::unexpected(text.error());
    if (!worksheet)
        return tl::unexpected(worksheet.error());
    return std::optional(std::move(*worksheet));
}

} // namespace pupitre
