// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grading worksheet from a learning platform: what was read can be written and read again, the same.
#include "core/formats/participants.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto worksheet = pupitre::gradingWorksheetFromCsv(pupitre::textOf(data, size));
    if (!worksheet)
        return 0;
    for (const auto& row : worksheet->rows)
        pupitre::promise(row.cells.size() == worksheet->columns.size());
    const auto again = pupitre::gradingWorksheetFromCsv(pupitre::gradingWorksheetToCsv(*worksheet));
    pupitre::promise(again && again->rows.size() == worksheet->rows.size());
    for (std::size_t i = 0; i < worksheet->rows.size(); ++i)
        pupitre::promise(again->rows[i].cells == worksheet->rows[i].cells);
    (void)pupitre::matchParticipants(pupitre::participantsOf(*worksheet), {});
    return 0;
}
