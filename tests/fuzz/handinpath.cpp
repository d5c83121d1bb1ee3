// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paths and times in archives of hand-ins: whoever is named by them gets no path that leads elsewhere.
#include "core/formats/moodlefolder.h"
#include "core/formats/nbgrader.h"
#include "core/formats/zippath.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pupitre;
    const std::string_view text = textOf(data, size);
    const bool safe = checkZipPath(text).has_value();
    const auto moodle = moodleEntry(text);
    if (safe && moodle && !moodle->path.empty() && !moodle->path.ends_with('/'))
        promise(checkZipPath(moodle->path).has_value());
    if (const auto nbgrader = nbgraderPath(text)) {
        promise(safe);
        const auto folder =
            nbgraderFolder(NbgraderStep::Submitted, nbgrader->assignment, nbgrader->assignment);
        promise(folder && checkZipPath(*folder).has_value());
    }
    const auto named = moodleEntry(moodleFolderName(text, "12345") + "/x");
    promise(named && named->participantId == "12345" && named->path == "x");
    if (const auto instant = instantFromNbgraderTimestamp(text))
        promise(instantFromNbgraderTimestamp(nbgraderTimestamp(*instant)) == *instant);
    return 0;
}
