// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Containerfile as instructions, each with its lines: parser directives, comments, continuations and
// here-documents are dealt with here.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct ContainerfileLine {
    int line = 0;
    int lastLine = 0;
    std::string text; // joined
    std::vector<std::string> heredocs;
};

struct ContainerfileLines {
    char escape = '\\';
    std::string syntax;
    std::vector<ContainerfileLine> lines;
};

/// Malformed (subject "Containerfile", detail "line 3: why"); TooLarge.
[[nodiscard]] Result<ContainerfileLines> containerfileLines(std::string_view text);

[[nodiscard]] tl::unexpected<Error> containerfileError(int line, std::string_view why);

} // namespace pupitre
