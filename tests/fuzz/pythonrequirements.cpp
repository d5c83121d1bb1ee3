// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// requirements.txt of strangers: every package that comes out is one when it is written again, on one line,
// and no option.
#include "core/formats/environments/pythonrequirements.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = pupitre::pythonRequirementsFrom(pupitre::textOf(data, size));
    if (!read)
        return 0;
    pupitre::promise(read->packages.size() <= read->remarks.size());
    for (const pupitre::PythonRequirement& one : read->packages) {
        const std::string text = pupitre::requirementText(one);
        pupitre::promise(text.front() != '-' && text.find_first_of("\r\n") == std::string::npos);
        const auto again = pupitre::pythonRequirement(text);
        pupitre::promise(again && again->name == one.name && again->version == one.version
                         && again->extras == one.extras && again->marker == one.marker);
    }
    return 0;
}
