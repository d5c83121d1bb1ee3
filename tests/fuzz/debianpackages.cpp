// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// apt.txt and runtime.txt of strangers: what comes out can be an argument of apt and a part of an image's
// name.
#include "core/formats/environments/debianpackages.h"
#include "core/formats/environments/runtimeversion.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    if (const auto packages = pupitre::debianPackagesFrom(text))
        for (const std::string& name : packages->names)
            pupitre::promise(name.front() != '-' && name.find_first_of(" /=:\n\\$") == std::string::npos);
    if (const auto runtime = pupitre::runtimeVersionFrom(text))
        for (const std::string& part : {runtime->version, runtime->date})
            pupitre::promise(part.find_first_not_of("0123456789.-") == std::string::npos);
    return 0;
}
