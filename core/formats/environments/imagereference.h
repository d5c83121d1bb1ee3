// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The name of a container image: registry/repository:tag@digest, by the grammar of the distribution project
// (github.com/distribution/reference). Strict, for it ends up in argument vectors: nothing that passes begins
// with "-" or holds a blank.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

struct ImageReference {
    std::string registry;   // "docker.io", "localhost:5000", "[::1]:5000"
    std::string repository; // "library/python"
    std::string tag;        // "latest" where neither tag nor digest was given; empty with a digest alone
    std::string digest;     // "sha256:…", or empty

    bool operator==(const ImageReference&) const = default;
};

/// Names without a registry belong to docker.io, and those without a slash to its "library", as everywhere.
/// InvalidArgument (subject: the text, shortened; detail: why).
[[nodiscard]] Result<ImageReference> parseImageReference(std::string_view text);

/// Complete: "docker.io/library/python:3.12". Parsing it gives the same again.
[[nodiscard]] std::string canonicalText(const ImageReference& image);
/// As people write it: "python:3.12".
[[nodiscard]] std::string familiarText(const ImageReference& image);

} // namespace pupitre
